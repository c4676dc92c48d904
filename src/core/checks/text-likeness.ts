import { plainWords } from "./explanations";

/** Texts that share this much are taken for copies (本工具默认). */
export const COPIED = 0.9;

/** So many characters must say the same before it says anything. */
export const FEWEST_COPIED = 12;

/** The pairs of neighbouring characters of a text, each with how often it occurs. */
export function pairsOf(text: string): ReadonlyMap<string, number> {
  const words = plainWords(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How much of two texts is the same, 0 to 1: pairs of characters in common (Dice). Spaces and punctuation do not
 * count: `likeness("举办活动4场。", "举办活动 4 场")` → `1`. A text without two characters is like nothing.
 */
export function likeness(one: string, other: string): number {
  return likenessOfPairs(pairsOf(one), pairsOf(other));
}

/** As `likeness`, of pairs already taken. */
export function likenessOfPairs(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  const all = count(one) + count(other);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, times] of one) shared += Math.min(times, other.get(pair) ?? 0);
  return (2 * shared) / all;
}

function count(pairs: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const times of pairs.values()) all += times;
  return all;
}

/** A text of a row or a form, where it stands, and what a finding needs to name it. */
export type CopyCandidate<Origin> = { readonly text: string; readonly origin: Origin };

/** Each text long enough that repeats an earlier one, with the first it repeats: in the order given. */
export function copiesAmong<Origin>(
  candidates: readonly CopyCandidate<Origin>[],
): readonly { readonly copy: CopyCandidate<Origin>; readonly of: CopyCandidate<Origin> }[] {
  const known: { candidate: CopyCandidate<Origin>; length: number; pairs: PairCounts }[] = [];
  const copies: { copy: CopyCandidate<Origin>; of: CopyCandidate<Origin> }[] = [];
  for (const candidate of candidates) {
    const { length } = plainWords(candidate.text);
    if (length < FEWEST_COPIED) continue;
    const pairs = pairsOf(candidate.text);
    const original = known.find(
      (one) => isSimilarLength(one.length, length) && likenessOfPairs(one.pairs, pairs) >= COPIED,
    );
    if (original === undefined) known.push({ candidate, length, pairs });
    else copies.push({ copy: candidate, of: original.candidate });
  }
  return copies;
}

type PairCounts = ReadonlyMap<string, number>;

/** Texts of very different length cannot share enough. */
function isSimilarLength(one: number, other: number): boolean {
  return Math.min(one, other) >= Math.max(one, other) * (COPIED - 0.1);
}
