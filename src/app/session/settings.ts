import type { SessionServices, SessionSettings } from "./session-types";
import { knownSettings } from "./settings-text";

/** What holds until the user chooses: each form's own rule-set, everything checked, plain numbers written. */
const DEFAULT_SETTINGS: SessionSettings = {
  policyId: null,
  preset: "full",
  writeMode: "value",
  theme: null,
  language: null,
  welcomed: false,
};

/** The settings kept on this machine; whatever is none of ours counts as not set. */
export function loadSettings({ preferences }: SessionServices): SessionSettings {
  return { ...DEFAULT_SETTINGS, ...knownSettings(preferences.load()) };
}
