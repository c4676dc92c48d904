import { NO_FILTER, type FindingFilter } from "./finding-list";

/**
 * What lies over the list: where a score comes from, a project's indicators, fixes to choose from, a check's own page,
 * or what is marked 不适用.
 */
export type SubView =
  | { readonly kind: "explain"; readonly form: number; readonly row: number }
  | { readonly kind: "project"; readonly form: number }
  /** Of one check; `null`: of the findings as filtered. */
  | { readonly kind: "fixAll"; readonly check: string | null }
  | { readonly kind: "check"; readonly check: string }
  /** What the result says for next year's targets and budget. */
  | { readonly kind: "nextYear" }
  | { readonly kind: "waivers" };

/** A waiver by its key, and how many findings it took off the list. */
export type JustWaived = { readonly key: string; readonly count: number };

/** What the user has done to the list; it outlives the screen, so that the way back leads to the same place. */
export type FindingsView = {
  readonly filter: FindingFilter;
  readonly collapsed: ReadonlySet<string>;
  /** The line with the focus, or to which it returns. */
  readonly active: string | null;
  /** The finding whose detail is open. */
  readonly open: string | null;
  /** Moving in the list moves the sheet too. */
  readonly sheetFollows: boolean;
  /** The last one is on screen. */
  readonly over: readonly SubView[];
  /** What was marked 不适用 last, to be taken back; forgotten once the user goes on. */
  readonly justWaived: JustWaived | null;
  /** The list has just come back on screen. */
  readonly returned: boolean;
};

export const FIRST_VIEW: FindingsView = {
  filter: NO_FILTER,
  collapsed: new Set(),
  active: null,
  open: null,
  sheetFollows: true,
  over: [],
  justWaived: null,
  returned: false,
};

/** The set with the key put in, or taken out where it was. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
