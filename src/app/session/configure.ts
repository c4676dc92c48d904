import type { Desk } from "./desk";
import type { SessionSettings } from "./session-types";
import { recheckNow } from "./watch-changes";

/** Keeps what the user has chosen; another rule-set or preset shows its result at once. */
export function configure(desk: Desk, change: Partial<SessionSettings>): void {
  const { services, store } = desk;
  const before = store.get().settings;
  const settings = { ...before, ...change };
  store.set({ settings });
  services.preferences.save(settings);
  const another = settings.policyId !== before.policyId || settings.preset !== before.preset;
  if (another && store.get().checked) recheckNow(desk);
}
