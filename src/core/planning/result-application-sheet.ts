import type { ResultCell, ResultSheetEdit } from "../model/edit";
import { APPLICATION_NOTE, applicationTerms } from "../next-year/terms";
import type { ApplicationItem, ResultApplication } from "../next-year/types";
import { applicationCountsText } from "../next-year/words";
import { clauseText } from "../policy/clause";
import type { ScoredForm } from "../scoring/types";
import { factRow, linkCell, resultCell, rowMerge } from "./result-cells";

const COLUMNS = [
  "序号",
  "类别",
  "项目",
  "单元格",
  "情况和建议",
  "得分",
  "等级",
  "执行率",
  "预算（万元）",
  "未支出（万元）",
  "定低指标",
  "依据",
] as const;
const WIDTHS = [6, 14, 26, 22, 56, 8, 8, 10, 14, 14, 10, 22] as const;
const HEAD_ROWS = 4;
const YUAN_PER_TEN_THOUSAND = 10_000;

/** The sheet 结果应用建议: each suggestion for next year's budget with its figures and a link to its cell. */
export function resultApplicationSheet(
  application: ResultApplication,
  forms: readonly ScoredForm[],
  name: string,
): ResultSheetEdit {
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: WIDTHS,
    frozenRows: HEAD_ROWS + 1,
    rows: [
      [resultCell("结果应用建议", "title")],
      factRow("说明", APPLICATION_NOTE),
      factRow("合计", applicationCountsText(application)),
      [],
      COLUMNS.map((title) => resultCell(title, "header")),
      ...application.items.map((item, index) => itemRow(item, index + 1, forms[item.form])),
    ],
    merges: [
      rowMerge(1, 1, COLUMNS.length),
      rowMerge(2, 2, COLUMNS.length),
      rowMerge(3, 2, COLUMNS.length),
    ],
    print: { landscape: true, repeatRows: HEAD_ROWS + 1 },
  };
}

function itemRow(
  item: ApplicationItem,
  number: number,
  scored: ScoredForm | undefined,
): readonly ResultCell[] {
  const { kind, project, sheet, cells, rating } = item;
  const [first = "A1"] = cells;
  const labels = scored?.policy.rating.labels.value;
  return [
    resultCell(number, "count"),
    resultCell(applicationTerms[kind], "wrap"),
    resultCell(project, "wrap"),
    linkCell(`${first} · ${sheet}`, { sheet, cell: first }),
    resultCell(item.message, "wrap"),
    resultCell(item.score, "score"),
    resultCell(rating === null || labels === undefined ? null : labels[rating]),
    resultCell(item.executionRate, "percent"),
    resultCell(tenThousand(item.budget), "number"),
    resultCell(tenThousand(item.unspent), "number"),
    resultCell(item.lowTargets || null, "count"),
    resultCell(clauseText(item), "wrap"),
  ];
}

function tenThousand(yuan: number | null): number | null {
  return yuan === null ? null : yuan / YUAN_PER_TEN_THOUSAND;
}
