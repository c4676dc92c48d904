import { formFamilies } from "./families";
import type { FormFamily, LayoutFacts } from "./families/types";

/** The family that fits a layout best, and how well: 1 means that every trait of the family is there. */
export type FamilyMatch = { readonly family: FormFamily; readonly confidence: number };

/** Counts for every family the traits that the form shows; `words` are the form's title and labels. */
export function matchFamily(facts: LayoutFacts, words: string): FamilyMatch {
  const matches = formFamilies.map((family) => ({ family, ...fit(family, facts, words) }));
  const best = matches.reduce((a, b) => (b.points > a.points ? b : a));
  return { family: best.family, confidence: best.share };
}

/** A trait the form lacks weighs more than one it shows: families differ by what they exclude. */
const MISS_PENALTY = 2;
const FULL_FIT = 10;

/** Wording of its own is the surest sign of a family. */
const WORDING_POINTS = 2;

function fit(
  family: FormFamily,
  facts: LayoutFacts,
  words: string,
): { points: number; share: number } {
  const traits = Object.entries(family.layout) as [keyof LayoutFacts, unknown][];
  const hits = traits.filter(([trait, value]) => facts[trait] === value).length;
  const share = hits / traits.length;
  const worded = family.wording !== undefined && new RegExp(family.wording).test(words);
  if (family.needsWording && !worded) return { points: -Infinity, share };
  const misses = traits.length - hits;
  return {
    points: share * FULL_FIT - MISS_PENALTY * misses + (worded ? WORDING_POINTS : 0),
    share,
  };
}
