import type { Random } from "./types";

/** The same seed and name give the same numbers on every machine (mulberry32 over an FNV-1a hash). */
export function seededRandom(seed: number, name = ""): Random {
  let state = seed >>> 0;
  for (const letter of name)
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items; `undefined` when there is none. */
export function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** One of the items of a list that is never empty. Throws on an empty one. */
export function choose<T>(random: Random, items: readonly [T, ...T[]] | readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error("Nothing to choose from");
  return items[Math.floor(random() * items.length)] ?? first;
}

/** A whole number from `low` to `high`, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}
