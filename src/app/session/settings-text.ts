import type { SessionSettings } from "./session-types";

/** What each kept choice may be; anything else found in a storage is left out. */
const accepted: { readonly [K in keyof SessionSettings]: (value: unknown) => boolean } = {
  policyId: (value) => value === null || typeof value === "string",
  preset: oneOf("quick", "full"),
  writeMode: oneOf("value", "formula"),
  theme: oneOf(null, "light", "dark"),
  language: oneOf(null, "zh-CN", "en-US"),
  welcomed: oneOf(true, false),
};

function oneOf(...values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

/**
 * The choices a stored text holds; what is missing, unknown or of another kind is left out.
 * @example settingsFrom('{"preset":"quick","theme":7}') // { preset: "quick" }
 */
export function settingsFrom(stored: string | null | undefined): Partial<SessionSettings> {
  return knownSettings(parsed(stored));
}

/** Of anything kept, the choices that are ours and hold what they may. */
export function knownSettings(kept: Readonly<Record<string, unknown>>): Partial<SessionSettings> {
  const known = Object.entries(accepted).filter(([name, accepts]) => accepts(kept[name]));
  return Object.fromEntries(known.map(([name]) => [name, kept[name]]));
}

function parsed(stored: string | null | undefined): Readonly<Record<string, unknown>> {
  if (!stored) return {};
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
