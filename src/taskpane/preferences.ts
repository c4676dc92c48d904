import type { SessionServices } from "../app/session/session-types";
import { settingsFrom } from "../app/session/settings-text";

/**
 * The user's choices in the part of the local storage that Office keeps for this add-in. Where the storage is closed
 * (a strict browser profile) nothing is kept and the defaults hold.
 */
export function preferencesOnThisMachine(): SessionServices["preferences"] {
  const key = `${Office.context.partitionKey ?? ""}selfeval-settings`;
  return {
    load: () => settingsFrom(withStorage((storage) => storage.getItem(key))),
    save: (settings) =>
      void withStorage((storage) => storage.setItem(key, JSON.stringify(settings))),
  };
}

function withStorage<T>(action: (storage: Storage) => T): T | null {
  try {
    return action(globalThis.localStorage);
  } catch {
    return null;
  }
}
