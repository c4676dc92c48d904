/** Texts that share this much are taken for copies (本工具默认). */
export const COPIED = 0.9;

/** So many characters must say the same before it says anything. */
export const FEWEST_COPIED = 12;

/** How often each pair of neighbouring characters occurs. */
export type PairCounts = ReadonlyMap<string, number>;

/** The pairs of the plain words of a text: `pairsOf("举办举办")` → 举办 twice, 办举 once. */
export function pairsOf(words: string): PairCounts {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much of two texts is the same, 0 to 1: pairs in common (Dice). A text without two characters is like nothing. */
export function likeness(one: PairCounts, other: PairCounts): number {
  const all = countPairs(one) + countPairs(other);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, times] of one) shared += Math.min(times, other.get(pair) ?? 0);
  return (2 * shared) / all;
}

/** How many pairs a text has. */
export function countPairs(pairs: PairCounts): number {
  let all = 0;
  for (const times of pairs.values()) all += times;
  return all;
}
