import { findingCells, findingPath, findingProject } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import type { ResultCell } from "../model/edit";
import type { WaivedFinding } from "../model/finding";
import { levelTerms } from "../model/terms";
import type { Waiver } from "../model/waiver";
import { waiverReason, waiverSubject } from "../waivers";
import { linkCell, resultCell } from "./result-cells";

type Row = readonly ResultCell[];

const COLUMNS = ["级别", "项目", "位置", "单元格", "问题", "不适用的理由", "检查编号"] as const;

/** The blocks below the findings: what is marked 不适用 with its reason, and what need not be marked any more. */
export function waiverRows(evaluation: Evaluation): readonly Row[] {
  const { waived, unneededWaivers } = evaluation;
  return [
    ...blockOf(
      `已标为不适用（${String(waived.length)} 项）`,
      waived.map((one) => waivedRow(evaluation, one)),
    ),
    ...blockOf(
      `不再需要的不适用标记（${String(unneededWaivers.length)} 项）`,
      unneededWaivers.map(unneededRow),
    ),
  ];
}

function blockOf(title: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length === 0) return [];
  const head = COLUMNS.map((column) => resultCell(column, "header"));
  return [[], [resultCell(title, "title")], head, ...rows];
}

function waivedRow(evaluation: Evaluation, { finding, waiver }: WaivedFinding): Row {
  const { sheet, cells, level, message, check } = finding;
  return [
    resultCell(levelTerms[level], "muted"),
    resultCell(findingProject(evaluation, finding), "wrap"),
    resultCell(findingPath(finding), "wrap"),
    linkCell(`${findingCells(finding)} · ${sheet}`, { sheet, cell: cells[0] ?? "A1" }),
    resultCell(message, "wrap"),
    resultCell(waiverReason(waiver), "wrap"),
    resultCell(check, "muted"),
  ];
}

function unneededRow(waiver: Waiver): Row {
  return [
    resultCell(null),
    resultCell(null),
    resultCell(waiverSubject(waiver), "wrap"),
    resultCell(null),
    resultCell("现在没有这样的问题，标记可以取消。", "wrap"),
    resultCell(waiverReason(waiver), "wrap"),
    resultCell(waiver.check, "muted"),
  ];
}
