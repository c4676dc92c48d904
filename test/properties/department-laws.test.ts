import fc from "fast-check";
import { policyById } from "../../src/core/policy/policies";
import type { Policy } from "../../src/core/policy/types";
import { scoreForm } from "../../src/core/scoring/score-form";
import { scoreIndicator } from "../../src/core/scoring/indicator";
import { summarize } from "../../src/core/scoring/summarize";
import { atLeast, form, indicator, number, read } from "../support/form-builder";
import { monitoringForm } from "../support/monitoring-form";

const policy = policyById("cn-mof-2020") as Policy;
const percents = fc.integer({ min: 0, max: 120 });

/** The marks of a rate of 90 % or more under a standard of the row's own. */
function marks(standard: string, actual: number): number | null {
  const row = indicator({
    target: atLeast(90, "%"),
    actual: number(actual, "%"),
    weight: 5,
    standard,
  });
  return scoreIndicator(row, policy).proposedScore;
}

describe("a row's own standard", () => {
  test.each([
    "每降低1个百分点扣0.5分，扣完为止",
    "每降低1个百分点扣1分，不足一个百分点按一个百分点计",
    "90%（含）以上得5分，80%（含）-90%得3分，低于80%不得分",
    "达到目标值得满分，未达到按完成比例得分",
    "达标得满分，否则不得分",
  ])("“%s” never gives more marks for less, nor marks beyond the weight", (standard) => {
    fc.assert(
      fc.property(percents, percents, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [marks(standard, less), marks(standard, more)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(5);
        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
    );
  });
});

describe("the overall score", () => {
  const project = (done: number) =>
    scoreForm(
      form({ indicators: [{ target: number(100), actual: number(done), weight: 90 }] }),
      policy,
      "测试",
    );

  test("lies between the lowest and the highest project by every method that rests on projects", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }),
        (all) => {
          const summary = summarize(all.map(project));
          const scores = summary?.scores.map(({ proposedScore }) => proposedScore ?? NaN) ?? [];
          const byProjects = [summary?.overall, summary?.alternatives[0]];
          for (const found of byProjects) {
            expect(found?.score).toBeGreaterThanOrEqual(Math.min(...scores) - 0.005);
            expect(found?.score).toBeLessThanOrEqual(Math.max(...scores) + 0.005);
            expect(found?.derivation).toMatch(new RegExp(`=${String(found?.score)}$`));
          }
        },
      ),
    );
  });

  test("goals by their weights are the weighted mean of what each earned", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (weight, one, other) => {
          const goals = [weight, 100 - weight].map((marksOfGoal, at) => ({
            row: 12,
            cell: "A12",
            name: `年度目标${String(at + 1)}`,
            weight: read(marksOfGoal / 100, "A12"),
            weightIn: "share" as const,
            indicatorRows: [13 + at],
          }));
          const indicators = [one, other].map((done) => ({
            target: number(100),
            actual: number(done),
            weight: 100,
          }));
          const own = form({ kind: "department", funding: [], indicators, goals });
          const { proposedTotal } = scoreForm(own, policy, "测试");
          expect(proposedTotal).toBeCloseTo((one * weight + other * (100 - weight)) / 100, 2);
        },
      ),
    );
  });
});

test("a form of the running year has no score whatever it holds", () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.nat(200),
      fc.option(fc.integer({ min: 1, max: 12 })),
      (actual, forecast, month) => {
        const row = {
          target: atLeast(100, "个"),
          actual: number(actual, "个"),
          forecast: number(forecast, "个"),
        };
        const scored = scoreForm(form(monitoringForm({ month, rows: [row] })), policy, "测试");
        expect(scored).toMatchObject({ proposedTotal: null, rating: null });
        expect(scored.indicators[0]?.proposedScore).toBeNull();
        expect(scored.funding[0]?.proposedScore).toBeNull();
        expect(summarize([scored])).toBeNull();
      },
    ),
  );
});
