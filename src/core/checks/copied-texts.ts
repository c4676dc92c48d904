import { plainWords } from "./explanations";
import {
  COPIED,
  countPairs,
  FEWEST_COPIED,
  likeness,
  pairsOf,
  type PairCounts,
} from "./text-likeness";

/** A text of a row or a form, where it stands, and what a finding needs to name it. */
export type CopyCandidate<Origin> = { readonly text: string; readonly origin: Origin };

/** Each text long enough that repeats an earlier one, with the first it repeats: in the order given. */
export function copiesAmong<Origin>(
  candidates: readonly CopyCandidate<Origin>[],
): readonly { readonly copy: CopyCandidate<Origin>; readonly of: CopyCandidate<Origin> }[] {
  const originals: Originals<CopyCandidate<Origin>> = {
    list: [],
    byWords: new Map(),
    holders: new Map(),
  };
  const copies: { copy: CopyCandidate<Origin>; of: CopyCandidate<Origin> }[] = [];
  for (const candidate of candidates) {
    const words = plainWords(candidate.text);
    if (words.length < FEWEST_COPIED) continue;
    const original = firstLike(originals, words, candidate);
    if (original !== candidate) copies.push({ copy: candidate, of: original });
  }
  return copies;
}

type Original<Of> = { readonly of: Of; readonly length: number; readonly pairs: PairCounts };

/** Of two texts that share so much, each shares at least this much of its own pairs: 2 × shared ÷ (one + other) ≥ `COPIED`. */
const LEAST_SHARED = COPIED / (2 - COPIED);

/** The texts that repeat no earlier one, and what finds them again. */
type Originals<Of> = {
  readonly list: Original<Of>[];
  /** By word for word the same text: most copies are. */
  readonly byWords: Map<string, Of>;
  /** Which originals hold a pair, in ascending order. */
  readonly holders: Map<string, number[]>;
};

/** The first original that a text is like; without one the text becomes an original itself, and `of` is given back. */
function firstLike<Of>(originals: Originals<Of>, words: string, of: Of): Of {
  const same = originals.byWords.get(words);
  if (same !== undefined) return same;
  const pairs = pairsOf(words);
  const original = findLike(originals, words.length, pairs);
  if (original === undefined) addOriginal(originals, { of, length: words.length, pairs });
  const first = original?.of ?? of;
  originals.byWords.set(words, first);
  return first;
}

function findLike<Of>(
  originals: Originals<Of>,
  length: number,
  pairs: PairCounts,
): Original<Of> | undefined {
  for (const index of mayBeLike(originals, pairs)) {
    const one = originals.list[index];
    if (one === undefined || !isSimilarLength(one.length, length)) continue;
    if (likeness(one.pairs, pairs) >= COPIED) return one;
  }
  return undefined;
}

/**
 * The originals that a text may be like, by their index: those that hold one of its rarest pairs, so many of them that it
 * cannot do without all. Holding each text against every original would take half a million comparisons for a thousand
 * texts that are all different.
 */
function mayBeLike({ holders }: Originals<unknown>, pairs: PairCounts): readonly number[] {
  const held = Array.from(pairs, ([pair, times]) => ({ by: holders.get(pair) ?? NOBODY, times }));
  held.sort((one, other) => one.by.length - other.by.length);
  const mayBeWithout = countPairs(pairs) * (1 - LEAST_SHARED) + 1e-9;
  const found = new Set<number>();
  let looked = 0;
  for (const { by, times } of held) {
    if (looked > mayBeWithout) break;
    looked += times;
    for (const index of by) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

const NOBODY: readonly number[] = [];

function addOriginal<Of>({ list, holders }: Originals<Of>, original: Original<Of>): void {
  const index = list.push(original) - 1;
  for (const pair of original.pairs.keys()) {
    const known = holders.get(pair);
    if (known === undefined) holders.set(pair, [index]);
    else known.push(index);
  }
}

/** Texts of very different length cannot share enough. */
function isSimilarLength(one: number, other: number): boolean {
  return Math.min(one, other) >= Math.max(one, other) * (COPIED - 0.1);
}
