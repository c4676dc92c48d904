import { kinds, withoutKind } from "../../scripts/mutate/kinds";
import { cleanFigureSheet } from "../../scripts/mutate/clean/figure-sheet";
import { cleanForm } from "../../scripts/mutate/clean/clean-form";
import { cleanMonitoringForm } from "../../scripts/mutate/clean/monitoring-form";
import { cleanStandardForm } from "../../scripts/mutate/clean/standard-form";
import { measureKind } from "../../scripts/mutate/measure";
import { seededRandom } from "../../scripts/mutate/random";
import { specimenOf } from "../../scripts/mutate/specimens";
import { checks } from "../../src/core/checks/catalog";

const random = seededRandom(1, "test");
const specimens = Array.from({ length: 12 }, (_, index) => cleanForm(index + 1, random)).flatMap(
  (sheet) => specimenOf(sheet),
);
const form = cleanForm(13, random);
const SORTS = [
  { sort: "standards", make: cleanStandardForm, others: [] },
  { sort: "monitoring", make: cleanMonitoringForm, others: [] },
  { sort: "figures", make: cleanFigureSheet, others: [form] },
] as const;

describe("the mutation bench", () => {
  it("makes clean forms that no check has an error or a warning for", () => {
    expect(specimens.length).toBeGreaterThan(9);
  });

  it.each(SORTS)("makes clean specimens of the sort $sort", ({ sort, make, others }) => {
    const sheets = Array.from({ length: 12 }, (_, index) => make(index + 1, random));
    const made = sheets.flatMap((sheet) => specimenOf(sheet, { sort, others }));
    expect(made.length).toBeGreaterThan(9);
  });

  it("plants a kind of defect for every check of the catalogue", () => {
    const ids = checks.map(({ meta }) => meta.id);
    expect(withoutKind(ids)).toEqual([]);
    expect(withoutKind(["SE101", "SE999"])).toEqual(["SE999"]);
  });

  it("names each kind once, and only checks that are there", () => {
    const names = kinds.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    const ids = checks.map(({ meta }) => meta.id as string);
    expect(kinds.filter(({ check }) => !ids.includes(check))).toEqual([]);
  });

  it("finds what it planted, and the same again with the same seed", () => {
    const kind = kinds.find(({ name }) => name === "score-over-weight");
    if (kind === undefined) throw new Error("No such kind");
    const run = () => measureKind(kind, { specimens, seed: 3, plants: 5 });
    expect(run()).toMatchObject({ planted: 5, found: 5, collateral: 0 });
    expect(run()).toEqual(run());
  });
});
