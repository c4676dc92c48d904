import { formFamilies } from "./families";
import type { FormFamily, LayoutFacts } from "./families/types";

/** The family that fits a layout best, and how well: 1 means that every trait of the family is there. */
export type FamilyMatch = { readonly family: FormFamily; readonly confidence: number };

/** Counts for every family the traits that the form shows; `words` are the form's title and labels. */
export function matchFamily(facts: LayoutFacts, words: string): FamilyMatch {
  const matches = CANDIDATES.map((candidate) => ({ candidate, ...fit(candidate, facts, words) }));
  const best = matches.reduce((a, b) => (b.points > a.points ? b : a));
  return { family: best.candidate.family, confidence: best.share };
}

/** A trait the form lacks weighs more than one it shows: families differ by what they exclude. */
const MISS_PENALTY = 2;
const FULL_FIT = 10;

/** Wording of its own is the surest sign of a family. */
const WORDING_POINTS = 2;

/** A form of the running year, or a list, shares its columns with others, but is never one of them. */
function isOfOwnKind({ layout: { kind } }: FormFamily): boolean {
  return kind === "monitoring" || kind === "indicatorList";
}

/** A form shown without its funding block says nothing about these. */
const OF_FUNDING: ReadonlySet<keyof LayoutFacts> = new Set([
  "hasFunding",
  "hasOriginalBudget",
  "hasExecutionWeight",
  "executionWeightInHeading",
]);

/** A family with its layout and wording ready to be compared. */
type Candidate = {
  readonly family: FormFamily;
  readonly traits: readonly (readonly [keyof LayoutFacts, unknown])[];
  readonly wording: RegExp | null;
};

const CANDIDATES: readonly Candidate[] = formFamilies.map((family) => ({
  family,
  traits: Object.entries(family.layout) as [keyof LayoutFacts, unknown][],
  wording: family.wording === undefined ? null : new RegExp(family.wording),
}));

function fit(
  { family, traits, wording }: Candidate,
  facts: LayoutFacts,
  words: string,
): { points: number; share: number } {
  const known = facts.hasFunding ? traits : traits.filter(([trait]) => !OF_FUNDING.has(trait));
  const hits = known.filter(([trait, value]) => facts[trait] === value).length;
  const share = hits / known.length;
  const worded = wording !== null && wording.test(words);
  if (family.needsWording && !worded) return { points: -Infinity, share };
  if (isOfOwnKind(family) && family.layout.kind !== facts.kind) return { points: -Infinity, share };
  const misses = known.length - hits;
  return {
    points: share * FULL_FIT - MISS_PENALTY * misses + (worded ? WORDING_POINTS : 0),
    share,
  };
}
