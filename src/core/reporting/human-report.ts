import { countFindings } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { formsText, policyReasons, taughtWords } from "./evaluation-words";
import { humanFindings, humanMissingData, humanOpen } from "./human-findings";
import { humanMonitoring } from "./human-monitoring";
import { humanNextYear } from "./human-next-year";
import { humanTotals } from "./human-totals";
import { humanWaivers } from "./human-waivers";
import { waivedCount } from "../waivers";
import { otherSheetUses } from "./other-sheets";
import { line, segment, type Line } from "./styled-text";

export type HumanOptions = {
  /** The path the user gave; by default the workbook's name. */
  readonly file?: string;
  /** The scores are those of a copy into which the proposals have been written. */
  readonly written?: boolean;
  /** Say of every other sheet why it is no self-evaluation form. Always said when no form was found. */
  readonly otherSheets?: boolean;
};

/** An evaluation as lines a finance clerk can read: what was found and under which policy, findings by project, missing data, what could not be checked, scores. */
export function humanReport(
  evaluation: Evaluation,
  { file = evaluation.name, otherSheets = false, written = false }: HumanOptions = {},
): readonly Line[] {
  const found = evaluation.forms.length > 0;
  return [
    line(file, "heading"),
    line(`  ${formsText(evaluation)}`),
    ...taughtWords(evaluation).map((words) => line(`  ${words}`, "muted")),
    ...policyLines(evaluation),
    ...(found ? countLines(evaluation) : []),
    ...humanFindings(evaluation),
    ...humanMissingData(evaluation),
    ...humanOpen(evaluation),
    ...humanWaivers(evaluation),
    ...humanTotals(evaluation, written ? "写入后得分" : "表中得分"),
    ...humanMonitoring(evaluation),
    ...humanNextYear(evaluation),
    ...otherSheetLines(evaluation, otherSheets || !found),
    ...evaluation.notifications.map(({ level, message }) => line(`  ${message}`, level)),
    [],
  ];
}

function policyLines(evaluation: Evaluation): readonly Line[] {
  return policyReasons(evaluation).flatMap(({ policy, uses }) => [
    line(`  评价办法 ${policy.title}（${policy.id}）`),
    ...uses.map(({ chosenBecause, forms }) => line(`    ${forms} 张表：${chosenBecause}`, "muted")),
  ]);
}

function countLines(evaluation: Evaluation): readonly Line[] {
  const { error, warning, note, open, missing } = countFindings(evaluation.findings);
  const waived = waivedCount(evaluation);
  return [
    [
      segment("  "),
      segment(`错误 ${error}`, error > 0 ? "error" : "plain"),
      segment(" · "),
      segment(`提醒 ${warning}`, warning > 0 ? "warning" : "plain"),
      segment(` · 提示 ${note} · 无法检查 ${open} · 缺失数据 ${missing}`),
      ...(waived === "" ? [] : [segment(` · ${waived}`, "muted")]),
    ],
  ];
}

function otherSheetLines(evaluation: Evaluation, inDetail: boolean): readonly Line[] {
  if (evaluation.otherSheets.length === 0) return [];
  const { forFigures, unread } = otherSheetUses(evaluation);
  if (inDetail) {
    return [
      [],
      line("  不是自评表的工作表", "strong"),
      ...[...forFigures, ...unread].map(({ sheet, reason }) =>
        line(`    ${sheet}：${reason}`, "muted"),
      ),
    ];
  }
  const names = unread.map(({ sheet }) => sheet).join("、");
  return [
    [],
    ...forFigures.map(({ sheet, reason }) => line(`  ${sheet}：${reason}`, "muted")),
    ...(unread.length === 0
      ? []
      : [line(`  另有 ${unread.length} 张工作表不是自评表，没有检查：${names}`, "muted")]),
  ];
}
