import { computeMissing, recalculate } from "./calc/recalculate";
import { findCell } from "./model/cells";
import { openData } from "./model/open-data";
import type { CellData, CellScalar } from "./model/host-data";

const CELLS: Readonly<Record<string, CellData | CellScalar>> = {
  A1: 3,
  A2: 4,
  A3: "文字",
  A4: true,
  B1: 1.005,
  B2: { error: "#DIV/0!" },
};

test.each<[string, CellScalar]>([
  ["SUM(A1:A4)", 7],
  ["SUM($A$1,A2,'表 二'!A1)", 107],
  ["ROUND(B1,2)", 1.01],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(MIN(A1/A2,1)*10,2)", 7.5],
  ['IF(A1>=3,"达标","未达标")', "达标"],
  ['IFERROR(B2,"-")', "-"],
  ['A1&"/"&A2', "3/4"],
  ["(A1+A2)*2^2-50%", 27.5],
  ["AVERAGE(A:A)", 3.5],
  ["SUMPRODUCT(A1:A2,A1:A2)", 25],
  ['COUNTIF(A1:A2,">3")', 1],
  ["-A1", -3],
  ["总分*2", 200],
])("=%s is %p", (formula, expected) => {
  expect(compute(formula)).toMatchObject({ value: expected, error: null });
});

test.each([
  ["A1/0", "#DIV/0!"],
  ["A3*2", "#VALUE!"],
  ["B2+1", "#DIV/0!"],
  ["没有!A1", "#REF!"],
])("=%s is the error %s", (formula, expected) => {
  expect(compute(formula)).toMatchObject({ value: null, error: expected });
});

test("a formula of unknown functions keeps the result it came with", () => {
  const workbook = openData({
    sheets: [{ name: "表", cells: { A1: 1, B1: { formula: "VLOOKUP(A1,A:B,2)", value: 7 } } }],
  });
  recalculate(workbook, "all");
  expect(cellAt(workbook, 1, 2)).toMatchObject({ value: 7 });
});

test("only what depends on a change is computed again, through other sheets and in order", () => {
  const workbook = openData({
    sheets: [
      {
        name: "甲",
        cells: { A1: 2, B1: { formula: "乙!A1+1", value: 0 }, C1: { formula: "9", value: 1 } },
      },
      { name: "乙", cells: { A1: { formula: "甲!A1*10", value: 0 } } },
    ],
  });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a sheet");
  recalculate(workbook, [{ sheet, row: 1, column: 1 }]);
  expect(cellAt(workbook, 1, 2)).toMatchObject({ value: 21 });
  expect(cellAt(workbook, 1, 3)).toMatchObject({ value: 1 });
});

function compute(formula: string): unknown {
  const workbook = openData({
    names: [{ name: "总分", formula: "'表 二'!$A$1" }],
    sheets: [
      { name: "表一", cells: { ...CELLS, D9: { formula } } },
      { name: "表 二", cells: { A1: 100 } },
    ],
  });
  computeMissing(workbook);
  return cellAt(workbook, 9, 4);
}

function cellAt(workbook: ReturnType<typeof openData>, row: number, column: number): unknown {
  const [sheet] = workbook.sheets;
  return sheet && findCell(sheet, row, column);
}
