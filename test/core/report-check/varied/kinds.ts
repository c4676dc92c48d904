import type { World } from "./world";

/** What a sentence is written from: the facts, the chance, and whether it slips. */
export type Told = { readonly world: World; readonly random: () => number; readonly slip: boolean };

/** A statement in one wording: the paragraphs it takes. */
export type Wording = (told: Told) => readonly string[];

export type Section =
  "basics" | "money" | "targets" | "work" | "results" | "conclusion" | "problems";

/** One kind of statement of the report in the wordings that a report may choose from. */
export type VariedKind = {
  readonly rule: string;
  readonly section: Section;
  readonly wordings: readonly Wording[];
};

/** An amount as printed: two decimals. */
export function money(value: number): string {
  return value.toFixed(2);
}

/** A percentage of two decimals with its sign left out. */
export function percent(part: number, whole: number): string {
  return `${Math.abs((part / whole) * 100).toFixed(2)}%`;
}
