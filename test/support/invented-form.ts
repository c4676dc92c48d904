import type { HeaderDraft } from "../../src/core/index";
import type { Sheet } from "../../src/core/model/workbook";
import { sheet, type Content } from "./sheet-builder";
import { buildXlsx } from "./xlsx-builder";

/** What may differ between two sheets of the invented template. */
export type InventedSpec = {
  readonly name?: string;
  readonly project?: string;
  /** Rows put above everything. */
  readonly above?: readonly (readonly Content[])[];
  /** Rows between the head and the header of the indicators. */
  readonly funding?: readonly (readonly Content[])[];
  /** The header row, where it is not the template's own. */
  readonly header?: readonly Content[];
  readonly rows?: readonly (readonly Content[])[];
};

/** Words that no official form uses: nothing of this is known by its labels. */
export const inventedHeader: readonly Content[] = [
  "大类",
  "小类",
  "做什么",
  "年初说的",
  "年底做到",
  "满几分",
  "打几分",
  "为什么没做到",
];

/** A funding block in such words: its header stands in row 4. */
export const inventedFunding: readonly (readonly Content[])[] = [
  ["钱的事", null, "年头给的", "后来改成", "花了"],
  ["合起来", null, 120, 100, 90],
];

/** The header with another text in one column, counted from 0; `null` leaves it blank. */
export function headerWith(column: number, text: Content): readonly Content[] {
  return inventedHeader.map((own, index) => (index === column ? text : own));
}

const TWO_ROWS: readonly (readonly Content[])[] = [
  ["产出指标", "数量指标", "举办推介活动场次", "≥12场", "12场", 50, 50, null],
  ["效益指标", "经济效益指标", "签约项目计划总投资", "≥80亿元", "70亿元", 40, 30, "两个项目延期"],
];

export function inventedRows(spec: InventedSpec = {}): readonly (readonly Content[])[] {
  const { project = "招商推介", above = [], header = inventedHeader, rows = TWO_ROWS } = spec;
  const { funding = [] } = spec;
  return [
    ...above,
    ["某局工作打分单"],
    ["事项", project],
    ["哪一年", "2023年"],
    ...funding,
    [],
    header,
    ...rows,
    ["合计", null, null, null, null, 90, 80],
  ];
}

/** A sheet of the invented template: its header stands in row 5. */
export function inventedSheet(spec: InventedSpec = {}): Sheet {
  return sheet(inventedRows(spec), { name: spec.name ?? "打分单" });
}

/** A workbook file with such sheets. */
export function inventedFile(...specs: readonly InventedSpec[]): Uint8Array {
  const sheets = (specs.length === 0 ? [{}] : specs).map((spec) => ({
    name: spec.name ?? "打分单",
    rows: inventedRows(spec),
  }));
  return buildXlsx({ sheets });
}

/** What a person points at on it. */
export const inventedDraft: HeaderDraft = {
  sheet: "打分单",
  title: "某局打分单",
  top: 5,
  bottom: 5,
  columns: {
    dimension: 1,
    category: 2,
    name: 3,
    target: 4,
    actual: 5,
    weight: 6,
    score: 7,
    deviationNote: 8,
  },
  labels: { projectName: "事项", fiscalYear: "哪一年" },
};
