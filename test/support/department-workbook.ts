import type { Cell, Sheet, Workbook } from "../../src/core/model/workbook";
import { cellKey } from "../../src/core/model/workbook";
import { parseAddress } from "../../src/core/model/address";
import { sheet, workbook, type Content } from "./sheet-builder";
import { buildXlsx } from "./xlsx-builder";

/** One project of a small department: what differs between its forms. */
export type ProjectSpec = {
  readonly name: string;
  readonly budget?: number;
  readonly spent?: number;
  readonly actual?: Content;
  /** What the score cells hold: execution, the three indicators, the total. */
  readonly scores?: readonly [Content, Content, Content, Content, Content];
  readonly protected?: boolean;
};

export const SCORE_CELLS = ["I6", "H10", "H11", "H12", "H13"] as const;

const BLANK = [null, null, null, null, null] as const;

/** A project form of the ministry's 2020 layout: execution 10, output 50, outcome 30, satisfaction 10. */
export function projectSheet(spec: ProjectSpec): Sheet {
  const { name, budget = 100, spent = 100, actual = "12场" } = spec;
  const [execution, output, outcome, satisfaction, total] = spec.scores ?? BLANK;
  const rows: readonly (readonly Content[])[] = [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", null, name],
    ["主管部门", null, "某局", null, null, "实施单位", null, "某局"],
    [
      "项目资金（万元）",
      null,
      null,
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ],
    [null, "年度资金总额", null, budget, budget, spent, 10, null, execution],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "举办推介活动12场。", null, null, null, "全年举办推介活动12场，完成目标。"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [null, "产出指标", "数量指标", "举办推介活动场次", "≥12场", actual, 50, output],
    [null, "效益指标", "经济效益指标", "签约项目计划总投资", "≥80亿元", "83.5亿元", 30, outcome],
    [null, "满意度指标", "服务对象满意度指标", "参会企业满意度", "≥90%", "96%", 10, satisfaction],
    ["总分", null, null, null, null, null, 100, total],
  ];
  return sheet(rows, { name, merges: MERGES, protected: spec.protected ?? false });
}

const MERGES = [
  "A1:I1",
  "A2:I2",
  "A3:B3",
  "C3:I3",
  "A4:B4",
  "C4:E4",
  "F4:G4",
  "H4:I4",
  "A5:A6",
  "B5:C5",
  "B6:C6",
  "A7:A8",
  "B7:E7",
  "F7:I7",
  "B8:E8",
  "F8:I8",
  "A9:A12",
  "A13:F13",
];

/** A workbook with one form a project. */
export function department(...projects: readonly ProjectSpec[]): Workbook {
  return workbook(...projects.map(projectSheet));
}

/** The workbook with some cells changed: `withCells(book, "甲", { H10: { formula: "G10", value: 50 } })`. */
export function withCells(
  book: Workbook,
  name: string,
  changes: Readonly<Record<string, Partial<Cell>>>,
): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((one) => (one.name === name ? changed(one, changes) : one)),
  };
}

function changed(one: Sheet, changes: Readonly<Record<string, Partial<Cell>>>): Sheet {
  const cells = new Map(one.cells);
  for (const [address, change] of Object.entries(changes)) {
    const at = parseAddress(address) ?? { row: 1, column: 1 };
    const blank = { value: null, text: "", error: null, formula: null, numberFormat: "General" };
    cells.set(cellKey(at), { ...blank, ...at, ...cells.get(cellKey(at)), ...change });
  }
  return { ...one, cells: new Map([...cells].sort(([a], [b]) => a - b)) };
}

/** The same department as the bytes of an .xlsx file. */
export function departmentFile(...projects: readonly ProjectSpec[]): Uint8Array {
  return buildXlsx({
    sheets: projects.map((spec) => ({
      name: spec.name,
      rows: rowsOf(projectSheet(spec)),
      merges: MERGES,
      protected: spec.protected ?? false,
    })),
  });
}

function rowsOf({ cells }: Sheet): readonly (readonly Content[])[] {
  const rows: Content[][] = Array.from({ length: 13 }, () => Array<Content>(9).fill(null));
  for (const { row, column, value } of cells.values()) {
    const line = rows[row - 1];
    if (line && typeof value !== "boolean") line[column - 1] = value;
  }
  return rows;
}
