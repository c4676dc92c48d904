import { isExplained } from "../../checks/explanations";
import { formName } from "../../checks/finding-words";
import { nameOf } from "../../checks/form-facts";
import { percentText } from "../../checks/messages";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { carriesMarks } from "../../scoring/total";
import type { IndicatorStatus, ScoredForm, ScoredIndicator } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { citedText, placeOf, scoreOrMark } from "../figures";
import { derived, paragraph, say, text, toFill } from "../runs";
import { figureColumn, table, textColumn, type CellContent } from "../tables";

/** An indicator with its form. */
export type FormRow = { readonly scored: ScoredForm; readonly row: ScoredIndicator };

/** The rows of the forms in the report whose result is of this kind: the department's own, then the projects'. */
export function rowsWithStatus(facts: ReportFacts, status: IndicatorStatus): readonly FormRow[] {
  return facts.forms.flatMap((scored) =>
    scored.indicators
      .filter((row) => row.status === status && carriesMarks(row))
      .map((row) => ({ scored, row })),
  );
}

/** Indicators below their targets, with the reasons that the forms give. */
export function unmet(facts: ReportFacts): readonly ReportBlock[] {
  if (facts.forms.length === 0) return [paragraph([toFill("未完成的指标及原因")])];
  const rows = rowsWithStatus(facts, "short");
  const counts = statusRuns(facts);
  if (rows.length === 0) return [paragraph(counts)];
  return [
    paragraph(say`${counts}未达到的指标及原因和改进措施见下表。`),
    deviationTable("未完成的指标", rows, "偏差原因和改进措施"),
  ];
}

/** Indicators so far above their targets that the policy asks for the reason. */
export function overAchieved(facts: ReportFacts): readonly ReportBlock[] {
  if (facts.forms.length === 0) return [paragraph([toFill("超额完成较多的指标及原因")])];
  const rows = rowsWithStatus(facts, "exceeded");
  if (rows.length === 0) return [paragraph(say`没有超过年度指标值较多、需要说明的指标。`)];
  const count = derived(String(rows.length), "实际完成值超过年度指标值较多的指标数", []);
  return [
    paragraph(say`超过年度指标值较多、需要分析原因的指标共 ${count} 项，见下表。`),
    deviationTable("超额完成较多的指标", rows, "超额完成的原因"),
  ];
}

/** How many indicators met their targets; what is blank or stated in words cannot be counted as met. */
function statusRuns(facts: ReportFacts): readonly ReportRun[] {
  const count = (status: IndicatorStatus, rule: string): ReportRun =>
    derived(String(rowsWithStatus(facts, status).length), rule, []);
  const blank = rowsWithStatus(facts, "missing").length;
  const rest =
    blank === 0
      ? []
      : say`；另有 ${count("missing", "指标值或完成值空缺的指标数")} 项${toFill("补填指标值或完成值")}`;
  return say`各项指标中，达到年度指标值的 ${count("met", "完成值达到指标值、没有超过较多的指标数")} 项，超过较多的 ${count("exceeded", "完成值超过指标值较多的指标数")} 项，未达到的 ${count("short", "完成值未达到指标值的指标数")} 项，以文字评定或不能直接比较的 ${count("notComparable", "不能按数值比较的指标数")} 项${rest}。`;
}

function deviationTable(caption: string, rows: readonly FormRow[], reason: string): ReportBlock {
  const columns = [
    textColumn("项目、指标", 3),
    textColumn("指标值", 1.4),
    textColumn("完成值", 1.4),
    figureColumn("完成率", 1.2),
    figureColumn("得分", 0.9),
    textColumn(reason, 4),
  ];
  return table(
    caption,
    columns,
    rows.map((one) => deviationRow(one, reason)),
  );
}

function deviationRow({ scored, row }: FormRow, reason: string): readonly CellContent[] {
  const { form } = scored;
  const { indicator } = row;
  const { target, actual, score, deviationNote } = indicator;
  const used = row.proposedScore ?? score.value;
  return [
    `${formName(scored).replace(/\s+/g, "")}：${nameOf(indicator)}`,
    citedText(form, target, "年度指标值"),
    citedText(form, actual, "实际完成值"),
    rateRun({ scored, row }),
    scoreOrMark(scored, score, used),
    isExplained(deviationNote) ? citedText(form, deviationNote, reason) : toFill(reason),
  ];
}

function rateRun({ scored: { form }, row }: FormRow): ReportRun {
  if (row.achievementRate === null) return text("—");
  const from = [...placeOf(form, row.indicator.actual), ...placeOf(form, row.indicator.target)];
  return derived(percentText(row.achievementRate), "实际完成值 ÷ 年度指标值", from);
}
