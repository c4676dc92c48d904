import type { SessionSettings } from "../../app/session/session-types";
import { settingsFrom } from "../../app/session/settings-text";

const KEY = "selfeval-page-settings";

/** The user's choices on this machine; `load` and `save` never fail. */
export type PagePreferences = {
  load(): Partial<SessionSettings>;
  save(settings: Partial<SessionSettings>): void;
};

/**
 * Choices in the browser's local storage. Where that is closed (a strict profile, some browsers for a page from a disk) they
 * hold until the page is left.
 */
export function preferencesOnThisMachine(storage: () => Storage): PagePreferences {
  let current = settingsFrom(tried(() => storage().getItem(KEY)));
  return {
    load: () => current,
    save: (settings) => {
      current = settingsFrom(JSON.stringify(settings));
      tried(() => storage().setItem(KEY, JSON.stringify(current)));
    },
  };
}

function tried<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
