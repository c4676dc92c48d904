import type { Evaluation } from "../../../src/core";
import { evaluateWorkbook, lostPoints } from "../../../src/core";
import { shorten, share } from "../../../src/ui/charts/bar-text";
import { scoreBars } from "../../../src/ui/charts/chart-data";
import { sampleWorkbook } from "../findings/sample-workbook";

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = evaluateWorkbook(await sampleWorkbook());
});

describe("scores by project", () => {
  it("stand from low to high, projects without any score last", () => {
    const scores = scoreBars(evaluation).map(
      ({ proposed, typed }) => proposed ?? typed ?? Infinity,
    );
    expect(scores).toEqual([...scores].sort((one, other) => one - other));
    expect(scores).toHaveLength(evaluation.summary?.projects ?? 0);
  });

  it("are none where no project was found", () => {
    expect(scoreBars({ ...evaluation, summary: null })).toEqual([]);
  });
});

describe("lost points", () => {
  it("add up over the dimensions and leave the department's own form out", () => {
    const { bars, lost, weight } = lostPoints(evaluation);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(lost).toBeCloseTo(sum(bars.map((bar) => bar.lost)), 6);
    expect(weight).toBeLessThanOrEqual((evaluation.summary?.projects ?? 0) * 110);
    expect(bars[0]?.dimension).toBe("execution");
  });

  it("count rows that have no score apart", () => {
    const [form, ...rest] = evaluation.forms.slice(1);
    if (form === undefined) throw new Error("the sample has no project");
    const indicators = form.indicators.map((row) => ({ ...row, proposedScore: null }));
    const summary = evaluation.summary;
    const blank = {
      ...evaluation,
      summary,
      forms: [evaluation.forms[0] ?? form, { ...form, indicators }, ...rest],
    };
    expect(lostPoints(blank).unscored).toBeGreaterThan(lostPoints(evaluation).unscored);
  });
});

describe("the words and lengths of bars", () => {
  it.each([
    ["招商推介活动专项经费", 6, "招商推介活…"],
    ["短名", 6, "短名"],
    ["abcdefgh", 6, "abcdefgh"],
  ])("%s in %d places is %s", (text, places, shown) => {
    expect(shorten(text, places)).toBe(shown);
  });

  it.each([
    [6.5, 10, "65%"],
    [12, 10, "100%"],
    [-1, 10, "0%"],
    [5, 0, "0%"],
  ])("%d of %d fills %s", (value, full, width) => {
    expect(share(value, full)).toBe(width);
  });
});
