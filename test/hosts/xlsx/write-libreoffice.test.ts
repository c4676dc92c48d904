import { readFileSync } from "node:fs";
import { createCalculator } from "../../../src/hosts/xlsx/calc/ironcalc-calculator";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import {
  officeMissing,
  reportNotAsked,
  results,
  throughLibreOffice,
} from "../../support/libre-office";
import { richParts } from "../../support/rich-workbook";
import { zipParts } from "../../support/xlsx-builder";

const WASM = "node_modules/@ironcalc/wasm/wasm_bg.wasm";
const MINUTES = 60_000;

describe("LibreOffice as the judge of a written workbook", () => {
  it(
    "opens it and computes what we computed",
    async () => {
      const missing = officeMissing();
      if (missing !== null) {
        reportNotAsked(missing);
        return;
      }
      // Without a program's name in the file LibreOffice trusts no stored result and computes all.
      const parts = Object.fromEntries(
        Object.entries(richParts()).filter(([name]) => name !== "docProps/app.xml"),
      );
      const port = await openWorkbookPort(zipParts(parts), "样例.xlsx", {
        loadCalculator: () => Promise.resolve(createCalculator(new Uint8Array(readFileSync(WASM)))),
      });
      await port.apply([
        { kind: "cell", sheet: "项目一", cell: "C4", expect: null, value: 28.55 },
        {
          kind: "cell",
          sheet: "项目一",
          cell: "B8",
          expect: null,
          value: 0,
          formula: "ROUND(C6/3,2)",
        },
        { kind: "fill", sheet: "项目一", cell: "C4", color: "FFF2CC" },
        {
          kind: "resultSheet",
          name: "得分汇总",
          visibility: "visible",
          columnWidths: [20, 10],
          frozenRows: 1,
          rows: [
            [
              { value: "项目", style: "header" },
              { value: "得分", style: "header" },
            ],
            [
              { value: "项目一", style: "link", link: { sheet: "项目一", cell: "C6" } },
              { value: 94.05, style: "score", formula: "项目一!C6" },
            ],
          ],
          merges: [],
          print: { landscape: true, repeatRows: 1 },
        },
      ]);
      await port.state.write("{}");
      const saved = port.save();
      const ours = results(readXlsx(saved, "ours").workbook);
      const theirs = results(readXlsx(throughLibreOffice(saved), "theirs").workbook);
      expect(ours).toEqual({
        "项目一!C6": 94.05,
        "项目一!B8": 31.35,
        "汇总!B1": 94.05,
        "汇总!B2": "优",
        "得分汇总!B2": 94.05,
      });
      expect(theirs).toEqual(ours);
    },
    5 * MINUTES,
  );
});
