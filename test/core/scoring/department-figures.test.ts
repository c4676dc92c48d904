import type { DepartmentFigure } from "../../../src/core/model/department-figures";
import { NOT_THERE } from "../../../src/core/model/read";
import { recompute } from "../../../src/core/scoring/department-figures";
import { read, unreadableRead } from "../../support/form-builder";

const figure = (
  thisYear: number,
  lastYear: number | null,
  change: number | null,
): DepartmentFigure => ({
  row: 4,
  kind: "assets",
  label: "年末总资产",
  unit: "万元",
  thisYear: read(thisYear, "C4"),
  lastYear: lastYear === null ? NOT_THERE : read(lastYear, "D4"),
  change: change === null ? NOT_THERE : read(change, "E4"),
  changeRate: NOT_THERE,
});

test("last year's figure gives change and rate", () => {
  const { change, changeRate } = recompute(figure(103.5, 125.87, null));
  expect(change).toBe(-22.37);
  expect(changeRate).toBeCloseTo(-0.177_72, 5);
});

test("the stated change gives the rate where last year's is not stated", () => {
  const { change, changeRate } = recompute(figure(1.42, null, -1.89));
  expect(change).toBeNull();
  expect(changeRate).toBeCloseTo(-0.571, 4);
});

test("nothing to hold it against, and a year that began with nothing, give no rate", () => {
  expect(recompute(figure(5, null, null))).toEqual({ change: null, changeRate: null });
  expect(recompute(figure(5, 0, null))).toEqual({ change: 5, changeRate: null });
});

test("a figure nobody could read gives nothing", () => {
  const unread = { ...figure(1, 1, 1), thisYear: unreadableRead("C4", "约五", "不是数字") };
  expect(recompute(unread)).toEqual({ change: null, changeRate: null });
});
