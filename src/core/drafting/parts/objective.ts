import type { ReportBlock } from "../../model/report-draft";
import { plainLabel } from "../../checks/messages";
import { nameOf } from "../../checks/form-facts";
import { carriesMarks } from "../../scoring/total";
import type { ScoredForm, ScoredIndicator } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { citedNumber, citedText, scoreOrMark } from "../figures";
import { paragraph, say, toFill } from "../runs";
import { figureColumn, table, textColumn, type CellContent } from "../tables";

/** 年度总体目标 as it was set. */
export function objective({ subject }: ReportFacts): readonly ReportBlock[] {
  const aim = subject
    ? citedText(subject.form, subject.form.objective.expected, "年度总体目标（预期目标）")
    : toFill("年度总体目标");
  return [paragraph(say`年度总体目标：${aim}`)];
}

/** What came of the objective, beside it. */
export function achieved({ subject }: ReportFacts): readonly ReportBlock[] {
  if (subject === null)
    return [paragraph(say`总体目标实现情况：${toFill("年度总体目标的实际完成情况")}`)];
  const { form } = subject;
  return [
    paragraph(
      say`预期目标：${citedText(form, form.objective.expected, "年度总体目标（预期目标）")}`,
    ),
    paragraph(
      say`实际完成情况：${citedText(form, form.objective.achieved, "年度总体目标的实际完成情况")}`,
    ),
  ];
}

/** The indicators of the form the report is about, with their targets. */
export function targets({ subject }: ReportFacts): readonly ReportBlock[] {
  if (subject === null) return [];
  const { form } = subject;
  const columns = [
    textColumn("一级指标", 1.4),
    textColumn("三级指标", 3),
    textColumn("年度指标值", 2),
    figureColumn("分值"),
  ];
  const rows = rowsOf(subject).map(({ indicator }): readonly CellContent[] => [
    plainLabel(indicator.dimensionText),
    nameOf(indicator),
    citedText(form, indicator.target, "年度指标值"),
    citedNumber(form, indicator.weight, "分值"),
  ]);
  return rows.length === 0 ? [] : [table("绩效指标", columns, rows)];
}

/** The same indicators with what came of them. */
export function results({ subject }: ReportFacts): readonly ReportBlock[] {
  if (subject === null) return [];
  const { form } = subject;
  const columns = [
    textColumn("三级指标", 3),
    textColumn("年度指标值", 1.8),
    textColumn("实际完成值", 1.8),
    figureColumn("分值"),
    figureColumn("得分"),
  ];
  const rows = rowsOf(subject).map((row): readonly CellContent[] => [
    nameOf(row.indicator),
    citedText(form, row.indicator.target, "年度指标值"),
    citedText(form, row.indicator.actual, "实际完成值"),
    citedNumber(form, row.indicator.weight, "分值"),
    scoreOrMark(subject, row.indicator.score, row.proposedScore ?? row.indicator.score.value),
  ]);
  return rows.length === 0 ? [] : [table("指标完成情况", columns, rows)];
}

function rowsOf({ indicators }: ScoredForm): readonly ScoredIndicator[] {
  return indicators.filter(carriesMarks);
}
