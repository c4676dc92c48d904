import Big from "big.js";
import fc from "fast-check";
import { defaultPolicy } from "../../../src/core/policy/policies";
import {
  exact,
  percent,
  quotient,
  roundHalfUp,
  shareOf,
  shown,
  sum,
} from "../../../src/core/scoring/arithmetic";

/** Numbers as people type them, with ties of rounding among them, and numbers as a computer leaves them. */
const typed = fc
  .tuple(fc.integer({ min: -20_000_000, max: 20_000_000 }), fc.constantFrom(1, 10, 100, 1000, 8000))
  .map(([whole, divisor]) => whole / divisor);
const number = fc.oneof(
  { weight: 4, arbitrary: typed },
  { weight: 1, arbitrary: fc.double({ min: -1e12, max: 1e12, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  fc.constantFrom(0, 0.1, 0.2, 1.005, 2.675, 0.615, 1e21, 1e-9, 123456789012.34),
);
const above0 = number.map(Math.abs).filter((value) => value > 0);
const small = fc
  .tuple(fc.integer({ min: 1, max: 12_000 }), fc.constantFrom(1, 10, 100))
  .map(([whole, divisor]) => whole / divisor);

const RUNS = { numRuns: 3000 };

function roundedByDecimals(value: Big, decimals: number): number {
  // A rounded zero has no sign here.
  return value.round(decimals, Big.roundHalfUp).toNumber() + 0;
}

describe("arithmetic in binary where it is certain, and in decimals where it is not", () => {
  it("rounds every number as decimals do", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(roundHalfUp(value, decimals) + 0).toBe(roundedByDecimals(exact(value), decimals));
      }),
      RUNS,
    );
  });

  it("adds up as decimals do, whatever the order", () => {
    const numbers = fc.array(fc.oneof(number, fc.constant(null)), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, (values) => {
        const decimal = values.reduce<Big>((total, value) => total.plus(value ?? 0), exact(0));
        expect(sum(values) + 0).toBe(decimal.toNumber() + 0);
      }),
      RUNS,
    );
  });

  it("divides as decimals do to 20 places", () => {
    const pairs = fc.oneof(fc.tuple(number, above0), fc.tuple(small, small));
    fc.assert(
      fc.property(pairs, ([dividend, divisor]) => {
        expect(quotient(dividend, divisor) + 0).toBe(exact(dividend).div(divisor).toNumber() + 0);
      }),
      RUNS,
    );
  });

  it("takes a share of a weight as decimals do", () => {
    const weights = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);
    const shares = fc.oneof(
      fc.tuple(small, small).map(([part, whole]) => part / whole),
      fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(weights, shares, (weight, share) => {
        const decimal = roundedByDecimals(exact(weight).times(share), 2);
        expect(shareOf(weight, share, defaultPolicy)).toBe(Math.min(decimal, weight));
      }),
      RUNS,
    );
  });

  it("takes a quotient of a weight as decimals do, also where the product is next to a tie", () => {
    const weights = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(weights, small, small, (weight, dividend, divisor) => {
        const share = exact(dividend).div(divisor);
        const decimal = roundedByDecimals(exact(weight).times(share), 2);
        const marks = shareOf(weight, { dividend, divisor }, defaultPolicy);
        expect(marks).toBe(Math.min(decimal, weight));
        expect(marks).toBe(shareOf(weight, share, defaultPolicy));
      }),
      RUNS,
    );
  });

  it("shows numbers and percentages as decimals do", () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(shown(value)).toBe(String(roundedByDecimals(exact(value), 4)));
        const percentage = roundedByDecimals(exact(value).times(100), 2);
        expect(percent(value)).toBe(`${String(percentage)}%`);
      }),
      RUNS,
    );
  });

  it.each([
    ["a tie that binary falls short of", roundHalfUp(2.675, 2), 2.68],
    ["a tie below zero", roundHalfUp(-2.675, 2), -2.68],
    ["tenths", sum([0.1, 0.2]), 0.3],
    ["blanks", sum([null, 5, null]), 5],
    ["nothing", sum([]), 0],
    ["tenths by tenths", quotient(0.3, 0.1), 3],
    ["nothing of something", quotient(0, 7), 0],
    ["a share above one keeps to the weight", shareOf(10, 1.2, defaultPolicy), 10],
    ["a share below zero is nothing", shareOf(10, -0.2, defaultPolicy), 0],
  ])("knows %s", (_, result, expected) => {
    expect(result).toBe(expected);
  });
});
