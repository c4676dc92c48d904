import fc from "fast-check";
import { withDigits } from "../../../src/core/values/round-digits";

/** What `withDigits` gives, by printing the number and reading it again. */
function printed(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

const numbers = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer().map((value) => value / 100),
  fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => a / 1e4 + b / 1e6),
  fc.maxSafeInteger().map((value) => value / 1e6),
  fc.constantFrom(0, -0, 0.1 + 0.2, 1.005 * 100, 0.57 * 100, 999_999_999.999_999, 1e21, Infinity),
);

describe("numbers without binary noise", () => {
  test.each([13, 15])("at %p digits a number is what it prints as", (digits) => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(withDigits(value, digits)).toBe(printed(value, digits));
      }),
      { numRuns: 5000 },
    );
  });

  test("zero has no sign", () => {
    expect(Object.is(withDigits(-0, 13), 0)).toBe(true);
  });
});
