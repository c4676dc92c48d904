import type { SessionServices, SessionSettings } from "./session-types";

/** What holds until the user chooses: each form's own rule-set, everything checked, plain numbers written. */
const DEFAULT_SETTINGS: SessionSettings = {
  policyId: null,
  preset: "full",
  writeMode: "value",
  theme: null,
  language: null,
  welcomed: false,
};

const ALLOWED: { readonly [K in keyof SessionSettings]: (value: unknown) => boolean } = {
  policyId: (value) => value === null || typeof value === "string",
  preset: (value) => value === "quick" || value === "full",
  writeMode: (value) => value === "value" || value === "formula",
  theme: (value) => value === null || value === "light" || value === "dark",
  language: (value) => value === null || value === "zh-CN" || value === "en-US",
  welcomed: (value) => typeof value === "boolean",
};

/** The settings kept on this machine; whatever is none of ours counts as not set. */
export function loadSettings({ preferences }: SessionServices): SessionSettings {
  const kept = preferences.load();
  const known = Object.entries(kept).filter(([key, value]) => isAllowed(key, value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}

function isAllowed(key: string, value: unknown): boolean {
  return key in ALLOWED && ALLOWED[key as keyof SessionSettings](value);
}
