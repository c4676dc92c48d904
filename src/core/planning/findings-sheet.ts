import {
  countFindings,
  findingCells,
  findingPath,
  findingProject,
  isMissingData,
} from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { clauseText } from "../policy/clause";
import type { ResultCell, ResultSheetEdit } from "../model/edit";
import type { Finding } from "../model/finding";
import { levelTerms } from "../model/terms";
import { policiesUsed } from "../checks/policies-used";
import { lapsedText, waivedCount } from "../waivers";
import { factRow, linkCell, resultCell, rowMerge } from "./result-cells";
import type { ResultMeta } from "./result-sheet-types";
import { waiverRows } from "./waiver-rows";

const COLUMNS = ["级别", "项目", "位置", "单元格", "问题", "依据", "检查编号"] as const;
const WIDTHS = [8, 24, 30, 22, 60, 28, 10] as const;

/** The sheet 自评检查结果: what was checked under which policy, the counts, then every finding with a link to its cell. */
export function findingsSheet(
  evaluation: Evaluation,
  meta: ResultMeta,
  name: string,
): ResultSheetEdit {
  const facts = factRows(evaluation, meta);
  const head = [[resultCell("自评检查结果", "title")], ...facts, []];
  const merges = [1, ...facts.map((_, index) => index + 2)].map((row) =>
    rowMerge(row, row === 1 ? 1 : 2, COLUMNS.length),
  );
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: WIDTHS,
    frozenRows: head.length + 1,
    rows: [
      ...head,
      COLUMNS.map((title) => resultCell(title, "header")),
      ...findingRows(evaluation),
      ...waiverRows(evaluation),
    ],
    merges,
    print: { landscape: true, repeatRows: head.length + 1 },
  };
}

function factRows(evaluation: Evaluation, meta: ResultMeta): readonly (readonly ResultCell[])[] {
  const { name, fiscalYear } = evaluation;
  return [
    factRow("工作簿", name),
    factRow("年度", fiscalYear === null ? "未识别" : String(fiscalYear)),
    ...policyTexts(evaluation).map((text) => factRow("评价办法", text)),
    factRow("本工具版本", meta.toolVersion),
    ...(meta.date === undefined ? [] : [factRow("检查日期", meta.date)]),
    factRow("合计", countsText(evaluation)),
    factRow("缺失数据", missingText(evaluation)),
  ];
}

/** One text a policy: how many forms, and each reason for choosing it. */
function policyTexts(evaluation: Evaluation): readonly string[] {
  const uses = policiesUsed(evaluation);
  return [...new Set(uses.map(({ policy }) => policy))].map((policy) => {
    const own = uses.filter((use) => use.policy === policy);
    const reasons = own.map(({ chosenBecause, forms }) => `${forms} 张表：${chosenBecause}`);
    return `${policy.title}（${policy.id}）。${reasons.join("")}`;
  });
}

function countsText(evaluation: Evaluation): string {
  const { error, warning, note, open } = countFindings(evaluation.findings);
  const counts = `错误 ${error} · 提醒 ${warning} · 提示 ${note} · 无法检查 ${open}`;
  return [counts, waivedCount(evaluation)].filter((text) => text !== "").join(" · ");
}

function missingText({ findings }: Evaluation): string {
  const missing = findings.filter(isMissingData);
  if (missing.length === 0) return "无";
  const places = missing.map((finding) => `${finding.sheet} ${findingCells(finding)}`);
  const listed = places.slice(0, 12).join("；");
  return `${missing.length} 项：${listed}${places.length > 12 ? "；…（见下表）" : ""}`;
}

function findingRows(evaluation: Evaluation): readonly (readonly ResultCell[])[] {
  if (evaluation.findings.length === 0) return [[resultCell("未发现问题", "muted")]];
  return evaluation.findings.map((finding) => findingRow(evaluation, finding));
}

function findingRow(evaluation: Evaluation, finding: Finding): readonly ResultCell[] {
  return [
    resultCell(levelTerms[finding.level], finding.level),
    resultCell(findingProject(evaluation, finding), "wrap"),
    resultCell(findingPath(finding), "wrap"),
    linkCell(`${findingCells(finding)} · ${finding.sheet}`, {
      sheet: finding.sheet,
      cell: finding.cells[0] ?? "A1",
    }),
    resultCell(messageOf(finding), "wrap"),
    resultCell(clauseText(finding), "wrap"),
    resultCell(finding.check, "muted"),
  ];
}

/** A finding that was marked 不适用 before says so in its own cell. */
function messageOf({ message, lapsed }: Finding): string {
  return lapsed === undefined ? message : `${message}${lapsedText(lapsed)}`;
}
