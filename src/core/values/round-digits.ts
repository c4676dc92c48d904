/** A number with at most six decimals is a whole number of these. */
const MILLIONTHS = 1e6;

/**
 * A number without binary noise behind the given significant digits, at most 15: `withDigits(0.1 + 0.2, 13)` → `0.3`.
 * Most numbers of a form have few decimals and no noise; testing for that is far cheaper than printing them.
 */
export function withDigits(value: number, digits: number): number {
  const millionths = Math.round(value * MILLIONTHS);
  // A division rounds correctly, so equality means that value is the double nearest to a number of few digits.
  const exact = millionths / MILLIONTHS === value && Math.abs(millionths) < 10 ** digits;
  // Adding 0 turns -0 into 0, as printing it does.
  return exact ? value + 0 : Number(value.toPrecision(digits));
}
