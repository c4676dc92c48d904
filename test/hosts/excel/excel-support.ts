import type { CellEdit, CommentEdit, Edit, FillEdit, ResultSheetEdit } from "../../../src/core";
import {
  startExcel,
  type CellData,
  type RunningExcel,
  type SheetData,
  type StartOptions,
} from "../../excel-host/start-excel";

// The library starts anew for each test, on a machine that may have other work.
jest.setTimeout(60_000);

const running: RunningExcel[] = [];

/** Starts an Excel that is closed after the test. */
export async function openExcel(options: StartOptions): Promise<RunningExcel> {
  const excel = await startExcel(options);
  running.push(excel);
  return excel;
}

afterEach(async () => {
  for (const excel of running.splice(0)) await excel.close();
});

/** A cell edit: `[before, after]`. */
export function cellEdit(
  sheet: string,
  cell: string,
  [expected, value]: readonly [CellEdit["expect"], CellEdit["value"]],
): CellEdit {
  return { kind: "cell", sheet, cell, expect: expected, value };
}

export function fillEdit(sheet: string, cell: string, color: string | null): FillEdit {
  return { kind: "fill", sheet, cell, color };
}

export function commentEdit(sheet: string, cell: string, text: string | null): CommentEdit {
  return { kind: "comment", sheet, cell, text };
}

/** A result sheet with a title, a header and one line. */
export function resultSheet(name: string, title = "检查结果"): ResultSheetEdit {
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: [30, 12],
    frozenRows: 2,
    rows: [
      [
        { value: title, style: "title" },
        { value: null, style: "title" },
      ],
      [
        { value: "位置", style: "header" },
        { value: "得分", style: "header" },
      ],
      [
        { value: "表一!B2", style: "link", link: { sheet: "表一", cell: "B2" } },
        { value: 9.5, style: "score" },
      ],
      [
        { value: "合计", style: "text" },
        { value: 9.5, style: "score", formula: "SUM(B3:B3)" },
      ],
    ],
    merges: ["A1:B1"],
    print: { landscape: true, repeatRows: 2 },
  };
}

export function statuses(outcomes: readonly { readonly status: string }[]): readonly string[] {
  return outcomes.map(({ status }) => status);
}

/** One sheet with a column of scores beside its indicators. */
export function formSheet(name: string, rows: number): SheetData {
  const cells: Record<string, CellData | string | number> = { A1: `${name}绩效自评表` };
  for (let row = 2; row < rows + 2; row += 1) {
    cells[`A${row}`] = `第 ${row} 项指标的完成情况及其说明文字`;
    cells[`B${row}`] = { value: row * 10, numberFormat: "0.00" };
    cells[`C${row}`] = 10;
    cells[`I${row}`] = "按计划完成";
  }
  return { name, cells, merges: ["A1:I1"] };
}

export function manySheets(count: number, rows: number): readonly SheetData[] {
  return Array.from({ length: count }, (_, index) => formSheet(`项目${index + 1}`, rows));
}

/** A score for every row of every form sheet. */
export function scoreEdits(count: number, rows: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: rows }, (_, row) =>
      cellEdit(`项目${index + 1}`, `H${row + 2}`, [null, 9.5]),
    ),
  ).flat();
}
