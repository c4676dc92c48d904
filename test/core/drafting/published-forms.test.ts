import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  citedRuns,
  draftReport,
  evaluateWorkbook,
  nextYear,
  outlines,
  reportHtml,
  reportText,
  sourceText,
} from "../../../src/core";
import { parseAddress } from "../../../src/core/model/address";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";

const cases = resolve(__dirname, "../../cases");
const published = readdirSync(cases).filter((name) => /^[A-Z]{2}-/.test(name));

const used = new Set<string>();

describe("drafts of published forms", () => {
  test.each(published)(
    "%s: names only cells of the workbook, and leaves no odd word",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(cases, name, "workbook.xlsx")));
      const { workbook } = await openWorkbook(bytes, "case.xlsx");
      const evaluation = evaluateWorkbook(workbook);
      const draft = draftReport(evaluation, nextYear(evaluation));
      if (draft === null) throw new Error("nothing was drafted");
      used.add(draft.outline);
      const sheets = new Set(workbook.sheets.map((sheet) => sheet.name));
      const places = citedRuns(draft.sections).flatMap(({ source }) =>
        source.kind === "cell" ? [source] : source.from,
      );
      const astray = places.filter(
        ({ sheet, cell }) => !sheets.has(sheet) || parseAddress(cell) === null,
      );
      expect([places.length > 10, astray]).toEqual([true, []]);
      const words = reportText(draft) + citedRuns(draft.sections).map(sourceText).join("\n");
      expect(/undefined|NaN|Infinity|\[object|。。|，，|（）/.exec(words)).toBeNull();
      expect(reportHtml(draft).includes("<script")).toBe(false);
    },
  );

  test("between them use every outline but a department's, which the sample uses", () => {
    const others = outlines.map(({ id }) => id).filter((id) => id !== "department");
    expect(others.filter((id) => !used.has(id))).toEqual([]);
  });
});
