import { axisOf, dotsOf, extent, outliersOf, placeOn } from "../../../src/ui/charts/execution-data";

function points(...figures: readonly (readonly [rate: number, score: number])[]) {
  return figures.map(([rate, score], form) => ({
    form,
    project: `项目${String(form)}`,
    rate,
    score,
  }));
}

describe("an axis", () => {
  it.each([
    ["of rates", [0.83, 1], [0.8, 0.85, 0.9, 0.95, 1]],
    ["of scores", [72, 100], [70, 80, 90, 100]],
    ["of equal rates, with room below", [1, 1], [0.9, 0.95, 1]],
    ["of zeros, from zero", [0, 0], [0, 0.5]],
    ["of values beyond the full score", [95, 110], [95, 100, 105, 110]],
    ["of values below zero", [-10, 30], [-10, 0, 10, 20, 30]],
    ["of one value", [56.3], [50, 52, 54, 56, 58]],
  ])("%s has round marks around all values", (_, values, ticks) => {
    const axis = axisOf(values);
    expect(axis.ticks).toEqual(ticks);
    for (const value of values) {
      expect(placeOn(axis, value)).toBeGreaterThanOrEqual(0);
      expect(placeOn(axis, value)).toBeLessThanOrEqual(1);
    }
  });

  it("of a thousand values has few marks", () => {
    const values = Array.from({ length: 1000 }, (_, index) => 37.123 + index / 17);
    expect(axisOf(values).ticks.length).toBeLessThanOrEqual(6);
  });

  it("of none has an extent all the same", () => {
    expect(extent([])).toEqual([0, 0]);
  });
});

describe("dots", () => {
  it("hold the projects that cannot be told apart", () => {
    const dots = dotsOf(points([1, 100], [0.8, 90], [1.00004, 100.01], [1, 99]));
    expect(dots.map(({ first, projects }) => [first.form, projects])).toEqual([
      [0, 2],
      [1, 1],
      [3, 1],
    ]);
  });
});

describe("outliers", () => {
  it.each([
    ["none of three projects", points([1, 100], [0.1, 20], [1, 99]), []],
    ["none of equal ones", points([1, 100], [1, 100], [1, 100], [1, 100]), []],
    ["none of evenly spread ones", points([0.7, 70], [0.8, 80], [0.9, 90], [1, 100]), []],
    [
      "by rate or score, the farthest first",
      points([1, 100], [1, 100], [0.98, 99], [1, 60], [1, 100], [0.99, 99], [0.2, 30], [1, 100]),
      [6, 3],
    ],
  ])("are %s", (_, list, forms) => {
    expect(outliersOf(list).map(({ form }) => form)).toEqual(forms);
  });
});
