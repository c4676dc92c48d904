import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, nextYear, type NextYear } from "../../../src/core";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";

/** Counted by hand in the 27 projects and the department's form of the filled sample. */
describe("the filled sample", () => {
  let found: NextYear;
  beforeAll(async () => {
    const path = join(__dirname, "../../cases/sample-filled/workbook.xlsx");
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)), "样表.xlsx");
    found = nextYear(evaluateWorkbook(workbook));
  });

  it("has one target kept by half and none far exceeded", () => {
    const { counts, lines } = found.targetReview ?? { counts: null, lines: [] };
    expect(counts).toMatchObject({ notReached: 1, setLow: 0, notTestable: 49 });
    expect(lines[0]).toMatchObject({
      kind: "notReached",
      sheet: "02境外招商洽谈经费",
      cells: ["E13", "F13"],
      weight: 10,
      achievementRate: 0.5,
    });
  });

  it("has 156 rows of which more is better: one below 60 %, 65 exactly at the target", () => {
    expect(found.targetReview?.classes.map(({ indicators }) => indicators)).toEqual([
      1, 2, 1, 65, 87, 0, 0,
    ]);
  });

  it("suggests a closer look at the two projects with money left", () => {
    expect(
      found.resultApplication?.items.map(({ kind, sheet, executionRate, unspent }) => [
        kind,
        sheet,
        executionRate,
        unspent,
      ]),
    ).toEqual([
      ["lowExecution", "03国际合作洽谈会经费", 0.75, 120_000],
      ["lowExecution", "02境外招商洽谈经费", 0.8, 100_000],
    ]);
  });
});
