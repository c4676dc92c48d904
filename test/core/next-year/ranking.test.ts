import fc from "fast-check";
import { boundedNextYear, nextYear, type TargetReviewLine } from "../../../src/core";
import { rankLines } from "../../../src/core/next-year/rank-lines";
import { targetReviewKinds } from "../../../src/core/next-year/terms";
import { atLeast, number } from "../../support/form-builder";
import { scoredWorkbook } from "../../support/test-check";

const line = fc.record<TargetReviewLine>({
  kind: fc.constantFrom(...targetReviewKinds),
  level: fc.constantFrom("error", "warning", "note"),
  message: fc.constantFrom("甲", "乙", "丙"),
  sheet: fc.constant("项目1"),
  cells: fc.constant(["E13"]),
  form: fc.nat(3),
  row: fc.option(fc.integer({ min: 13, max: 20 })),
  project: fc.constant("项目甲"),
  indicator: fc.constant(null),
  weight: fc.option(fc.constantFrom(5, 10, 12.5)),
  achievementRate: fc.option(fc.constantFrom(0, 0.2, 0.5, 1.4, 5)),
  check: fc.constant(null),
  clause: fc.constant(null),
});

function ranked(lines: readonly Partial<TargetReviewLine>[]): readonly (string | undefined)[] {
  const [base] = fc.sample(line, { numRuns: 1, seed: 1 });
  const whole = lines.map((one): TargetReviewLine => ({
    ...(base as TargetReviewLine),
    kind: "setLow",
    level: "warning",
    weight: 10,
    achievementRate: null,
    form: 0,
    row: 13,
    ...one,
  }));
  return rankLines(whole).map(({ message }) => message);
}

describe("the ranking", () => {
  it("puts level before marks, marks before distance, distance before place", () => {
    expect(
      ranked([
        { message: "提示", level: "note", weight: 90 },
        { message: "后一行", row: 14 },
        { message: "前一行" },
        { message: "未知分值", weight: null },
        { message: "两倍", achievementRate: 2 },
        { message: "四分之一", achievementRate: 0.25 },
        { message: "没有做", achievementRate: 0 },
        { message: "二十分", weight: 20 },
        { message: "错误", level: "error", weight: 1 },
      ]),
    ).toEqual([
      "错误",
      "二十分",
      "没有做",
      "四分之一",
      "两倍",
      "前一行",
      "后一行",
      "未知分值",
      "提示",
    ]);
  });

  it("does not depend on the order given, and loses nothing", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = rankLines(lines);
        expect(rankLines([...lines].reverse())).toEqual(once);
        expect(rankLines(once)).toEqual(once);
        expect(once).toHaveLength(lines.length);
      }),
    );
  });
});

describe("the whole of it", () => {
  const indicators = ["甲", "乙", "丙"].map((name, index) => ({
    name: `${name}类企业数`,
    target: atLeast(10, "个"),
    actual: number(20 + index),
  }));

  it("is the same every time and changes nothing", () => {
    const given = scoredWorkbook({ form: { indicators } });
    const again = scoredWorkbook({ form: { indicators } });
    const before = JSON.stringify(given.forms);
    expect(JSON.stringify(nextYear(again))).toBe(JSON.stringify(nextYear(given)));
    expect(JSON.stringify(given.forms)).toBe(before);
  });

  it("is bounded for a screen by kind, with all counted", () => {
    const all = nextYear(scoredWorkbook({ form: { indicators } }));
    const few = boundedNextYear(all, 2);
    expect(all.targetReview?.counts.setLow).toBe(3);
    expect(few.targetReview?.counts).toEqual(all.targetReview?.counts);
    const low = few.targetReview?.lines.filter(({ kind }) => kind === "setLow");
    expect(low?.map(({ row }) => row)).toEqual([15, 14]);
    expect(few.resultApplication?.items).toHaveLength(1);
    expect(boundedNextYear({ targetReview: null, resultApplication: null }, 2)).toEqual({
      targetReview: null,
      resultApplication: null,
    });
  });
});
