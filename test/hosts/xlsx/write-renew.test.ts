import fc from "fast-check";
import { cellAt, cellContent, type CellEdit } from "../../../src/core/index";
import { formatAddress } from "../../../src/core/model/address";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { buildXlsx, sheetXml, type SheetSpec } from "../../support/xlsx-builder";

const SHEET: SheetSpec = {
  name: "表",
  rows: [
    ["名称", 1, { value: 0.5, style: 1 }, { formula: "B1*2", value: 2 }, null],
    [null, null, { value: 3 }, null, "<&>"],
    [],
    [null, { value: 7 }],
    ["末行", null, { formula: "B1+1", value: 2 }, { formula: "B2+1", value: 1 }],
  ],
  merges: ["D4:E4"],
  hiddenRows: [2, 4],
};

/** The same sheet as other programs spell it: shared formulas, no addresses, a prefix. */
const SPELLINGS: readonly (readonly [name: string, spell: (xml: string) => string])[] = [
  ["as usual", (xml) => xml],
  [
    "with shared formulas",
    (xml) =>
      xml
        .replace("<f>B1+1</f>", '<f t="shared" si="0" ref="C5:D5">B1+1</f>')
        .replace("<f>B2+1</f>", '<f t="shared" si="0"/>'),
  ],
  ["without addresses", (xml) => xml.replaceAll(/ r="(?:A|C)[0-9]+"/g, "")],
  ["with single quotes", (xml) => xml.replaceAll(/ r="([A-Z0-9]+)"/g, " r='$1'")],
  [
    "with a prefix",
    (xml) =>
      xml
        .replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
        .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x="),
  ],
  ["with comments", (xml) => xml.replaceAll("<c ", "<!-- --><c ")],
];

const WRITE = fc.record({
  row: fc.integer({ min: 1, max: 7 }),
  column: fc.integer({ min: 1, max: 6 }),
  value: fc.constantFrom(null, 0, 12.5, "文字", " a<b& ", "很长很长很长很长很长的一段说明文字"),
  formula: fc.constantFrom(undefined, undefined, "B1+B2"),
  percent: fc.boolean(),
});

describe("a workbook after writing", () => {
  test.each(SPELLINGS)("reads like the saved file does: a sheet spelled %s", async (_, spell) => {
    const parts = { "xl/worksheets/sheet1.xml": spell(sheetXml(SHEET)) };
    const bytes = buildXlsx({ sheets: [SHEET], formats: ["0%"], parts });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(WRITE, { maxLength: 6 }), { maxLength: 3 }),
        async (runs) => {
          const port = await openWorkbookPort(bytes, "a.xlsx", { loadCalculator: null });
          for (const writes of runs) {
            const [sheet] = (await port.readWorkbook()).sheets;
            const edits = writes.map(({ row, column, value, formula, percent }): CellEdit => {
              const cell = formatAddress({ row, column });
              const expect = cellContent(sheet && cellAt(sheet, row, column));
              const edit = { kind: "cell", sheet: "表", cell, expect, value } as const;
              const shown = percent ? ({ ...edit, numberFormat: "0.00%" } as const) : edit;
              return formula === undefined ? shown : { ...shown, formula };
            });
            await port.apply(edits);
          }
          const reopened = await openWorkbookPort(port.save(), "a.xlsx", { loadCalculator: null });
          expect(await port.readWorkbook()).toEqual(await reopened.readWorkbook());
        },
      ),
      { numRuns: 60 },
    );
  });
});
