/** A seeded source of numbers in [0, 1): the same seed gives the same workbook on every machine (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items. */
export function pick(random, items) {
  return items[Math.floor(random() * items.length)];
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

/** The items in a random order; the given list stays as it is. */
export function shuffled(random, items) {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = wholeBetween(random, 0, last);
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}
