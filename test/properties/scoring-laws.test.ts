import fc from "fast-check";
import type { Category, Dimension, Indicator } from "../../src/core/model/form";
import type { Comparator, Quantity } from "../../src/core/model/quantity";
import { policies, policyById } from "../../src/core/policy/policies";
import type { Policy } from "../../src/core/policy/types";
import { scoreIndicator } from "../../src/core/scoring/indicator";
import { scoreForm } from "../../src/core/scoring/score-form";
import { summarize } from "../../src/core/scoring/summarize";
import {
  amount,
  between,
  date,
  form,
  fundingRow,
  indicator,
  placeholder,
  unreadableQuantity,
  words,
  type IndicatorOptions,
} from "../support/form-builder";
import { withPolicy } from "../support/policy-builder";

const standard = policyById("cn-mof-2020") as Policy;

/** Numbers as people type them: up to four decimals. */
const figure = fc
  .tuple(fc.integer({ min: -5000, max: 2_000_000 }), fc.constantFrom(1, 10, 100, 10_000))
  .map(([whole, divisor]) => whole / divisor);
const positive = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(1, 10, 100, 10_000))
  .map(([whole, divisor]) => whole / divisor);
const weight = fc.integer({ min: 0, max: 6000 }).map((cents) => cents / 100);
const unit = fc.constantFrom(null, "个", "%", "万元", "元", "天");
const comparator = fc.constantFrom<Comparator>(
  "atLeast",
  "atMost",
  "equals",
  "greaterThan",
  "lessThan",
);
const day = fc.constantFrom("2022-12-31", "2023-06-30", "2023-12-31", null);

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(comparator, figure, unit).map((parts) => amount(...parts)) },
  fc.tuple(figure, figure, unit).map((parts) => between(...parts)),
  fc.tuple(day, day).map(([from, to]) => date(from, to)),
  fc
    .tuple(
      fc.constantFrom("显著提升", "达成预期指标", "不适用", "是"),
      fc.constantFrom(null, "achieved" as const, "partlyAchieved" as const, "notAchieved" as const),
    )
    .map(([text, tier]) => words(text, tier)),
  fc.constantFrom(placeholder("指标1"), unreadableQuantity("？？")),
);

const row: fc.Arbitrary<IndicatorOptions> = fc.record({
  dimension: fc.constantFrom<Dimension>("output", "outcome", "cost", "satisfaction"),
  category: fc.constantFrom<Category | null>(
    "quantity",
    "cost",
    "economicCost",
    "beneficiarySatisfaction",
    null,
  ),
  name: fc.constantFrom("走访企业数", "投诉率", "项目总成本", null),
  target: fc.option<Quantity>(quantity),
  actual: fc.option<Quantity>(quantity),
  weight: fc.option<number>(weight),
});

const policy = fc
  .tuple(
    fc.constantFrom(...policies),
    fc.record({
      "quantitative.forward": fc.constantFrom("ratio", "binary"),
      "quantitative.equal": fc.constantFrom("forwardLike", "strict", "symmetric"),
      "quantitative.reverse": fc.constantFrom("linearToDouble", "ratio", "allOrNothing"),
      "quantitative.late": fc.constantFrom("ask", "zero"),
      "quantitative.passMark": fc.constantFrom(null, 0.6),
      "satisfaction.method": fc.constantFrom("ratio", "interval"),
      notApplicable: fc.constantFrom("ask", "zero", "fullMarks", "rescale"),
    }),
  )
  .map(([base, change]) => withPolicy(base, change));

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

function scoreOf(given: Indicator, under: Policy): number | null {
  return scoreIndicator(given, under).proposedScore;
}

test("a score lies between 0 and the weight, has at most the policy's decimals, and a step says why", () => {
  fc.assert(
    fc.property(row, policy, (options, under) => {
      const given = indicator(options);
      const { proposedScore, proposedRange, steps } = scoreIndicator(given, under);
      const most = given.weight.value ?? 0;
      expect(steps.length).toBeGreaterThan(0);
      expect(JSON.stringify(steps)).not.toMatch(/undefined|NaN|Infinity/);
      for (const marks of [proposedScore ?? 0, ...(proposedRange ?? [])]) {
        expect(marks).toBeGreaterThanOrEqual(0);
        expect(marks).toBeLessThanOrEqual(most);
        expect(Number(marks.toFixed(2))).toBe(marks);
      }
      if (proposedScore === null) expect(steps.at(-1)?.rule).toMatch(/请|不|见/);
    }),
    { numRuns: 1000 },
  );
});

/** Every policy but one: its deduction for over-achievement is meant to make the score fall. */
const withoutDeduction = policies.filter(
  ({ quantitative }) =>
    !quantitative.overAchievement.value.some(({ action }) => action === "deduct"),
);

test("a score never falls as a higher-is-better actual rises", () => {
  const upward = fc.constantFrom<Comparator>("atLeast", "greaterThan", "equals");
  fc.assert(
    fc.property(
      fc.constantFrom(...withoutDeduction),
      fc.record({ sign: upward, target: figure, weight, unit }),
      fc.tuple(figure, figure),
      (under, { sign, target, weight: most, unit: of }, [one, other]) => {
        const marks = [Math.min(one, other), Math.max(one, other)].map((actual) =>
          scoreOf(
            indicator({
              target: amount(sign, target, of),
              actual: amount("equals", actual, of),
              weight: most,
            }),
            under,
          ),
        );
        const [low, high] = marks;
        if (target === 0 && sign === "equals") return;
        if (low == null || high == null) return;
        expect(high).toBeGreaterThanOrEqual(low);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a score never rises as a lower-is-better actual rises, under all three methods", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("linearToDouble", "ratio", "allOrNothing"),
      fc.record({
        sign: fc.constantFrom<Comparator>("atMost", "lessThan"),
        target: figure,
        weight,
      }),
      fc.tuple(figure, figure),
      (method, { sign, target, weight: most }, [one, other]) => {
        const under = withPolicy(standard, { "quantitative.reverse": method });
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
          scoreOf(
            indicator({
              target: amount(sign, target),
              actual: amount("equals", actual),
              weight: most,
            }),
            under,
          ),
        );
        if (low == null || high == null) return;
        expect(high).toBeLessThanOrEqual(low);
      },
    ),
    { numRuns: 1000 },
  );
});

test("the execution score lies between 0 and the weight and never falls as more is spent", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...policies),
      fc.tuple(positive, positive),
      fc.record({ budget: positive, most: weight }),
      (under, [one, other], { budget, most }) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((spent) => {
          const row = fundingRow({ finalBudget: budget, actualExpenditure: spent, weight: most });
          return scoreForm(form({ funding: [row] }), under, "").funding[0]?.proposedScore;
        });
        for (const marks of [low, high]) {
          if (marks == null) continue;
          expect(marks).toBeGreaterThanOrEqual(0);
          expect(marks).toBeLessThanOrEqual(most);
        }
        if (low != null && high != null) expect(high).toBeGreaterThanOrEqual(low);
      },
    ),
  );
});

test("scoring a form is repeatable, changes nothing it was given, and keeps the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), policy, (indicators, under) => {
      const given = deepFreeze(form({ indicators }));
      const frozen = deepFreeze(under);
      const first = scoreForm(given, frozen, "因为");
      expect(scoreForm(given, frozen, "因为")).toEqual(first);
      expect(summarize([first])).toEqual(summarize([first]));
      expect(first.indicators.map(({ indicator: { row: at } }) => at)).toEqual(
        given.indicators.map(({ row: at }) => at),
      );
    }),
    { numRuns: 300 },
  );
});

test("a total is the sum of its parts, or the total is open", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (indicators) => {
      const {
        proposedTotal,
        funding,
        indicators: rows,
      } = scoreForm(form({ indicators }), standard, "");
      const parts = [...rows.map(({ proposedScore }) => proposedScore), funding[0]?.proposedScore];
      if (parts.includes(null) || parts.includes(undefined)) {
        expect(proposedTotal).toBeNull();
        return;
      }
      const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
      expect(proposedTotal).toBeCloseTo(sum, 6);
    }),
  );
});
