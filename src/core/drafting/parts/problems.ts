import { targetNotQuantified } from "../../checks/catalog/targets/target-not-quantified";
import { isExplained } from "../../checks/explanations";
import { formName } from "../../checks/finding-words";
import { nameOf, totalFunding } from "../../checks/form-facts";
import { percentText } from "../../checks/messages";
import type { Finding } from "../../model/finding";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { executionRateOf } from "../../scoring/scored-projects";
import type { ReportFacts } from "../facts";
import { citedText, rateRun } from "../figures";
import { derived, joined, paragraph, say, toFill } from "../runs";
import { rowsWithStatus, type FormRow } from "./deviations";

/** More examples than these are counted, not named. */
const EXAMPLES = 3;

/** A kind of problem that the figures show: what is wrong, in whole sentences. */
type Problem = { readonly title: string; readonly runs: readonly ReportRun[] };

/** 存在的问题, suggested from the figures and from what the checks found; a person decides which ones stay. */
export function problems(facts: ReportFacts): readonly ReportBlock[] {
  const found = problemsOf(facts);
  const opened = openErrors(facts.evaluation.findings);
  if (found.length === 0)
    return [
      paragraph(say`从各表的数字中没有看出突出问题。${toFill("自评中发现的其他问题")}`),
      ...opened,
    ];
  const blocks = found.map(({ title, runs }, index) =>
    paragraph(say`${String(index + 1)}. ${title}。${runs}`),
  );
  return [...blocks, paragraph([toFill("核改以上由数据提示的问题，补充其他问题")]), ...opened];
}

/** 改进措施: what the forms already say, then one mark for each problem. */
export function measures(facts: ReportFacts): readonly ReportBlock[] {
  const written = rowsWithStatus(facts, "short").filter(({ row }) =>
    isExplained(row.indicator.deviationNote),
  );
  const quoted = written.slice(0, MOST_QUOTED).map(({ scored, row }) => {
    const note = citedText(scored.form, row.indicator.deviationNote, "改进措施");
    return paragraph(say`${rowName({ scored, row })}：${note}`);
  });
  const intro = quoted.length === 0 ? [] : [paragraph(say`自评表中已写明的原因和措施：`)];
  const asked = problemsOf(facts).map(({ title }, index) =>
    paragraph(say`${String(index + 1)}. 针对“${title}”：${toFill("改进措施、责任部门和完成时限")}`),
  );
  const none = asked.length === 0 ? [paragraph([toFill("下一步改进措施")])] : [];
  return [...intro, ...quoted, ...asked, ...none];
}

const MOST_QUOTED = 10;

function problemsOf(facts: ReportFacts): readonly Problem[] {
  return [lowExecution, belowTarget, slackTargets, vagueTargets].flatMap((find) => {
    const problem = find(facts);
    return problem === null ? [] : [problem];
  });
}

/** Projects below the rate from which their policy asks for the reason. */
function lowExecution({ forms }: ReportFacts): Problem | null {
  const low = forms.filter((scored) => {
    const rate = executionRateOf(scored);
    return rate !== null && rate < scored.policy.execution.explainBelow.value;
  });
  const [first] = low;
  if (first === undefined) return null;
  const line = percentText(first.policy.execution.explainBelow.value);
  const named = low
    .slice(0, EXAMPLES)
    .map((scored) => say`“${oneLine(formName(scored))}”${rateRun(scored)}`);
  const cells = low.flatMap(({ form }) => {
    const cell = totalFunding(form)?.actualExpenditure.cell ?? null;
    return cell === null ? [] : [{ sheet: form.sheet, cell }];
  });
  const count = derived(String(low.length), `执行率低于 ${line} 的自评表数`, cells);
  return {
    title: "部分预算执行率偏低",
    runs: say`执行率低于 ${line} 的有 ${count} 张自评表：${joined(named, "、")}${etc(low.length)}。`,
  };
}

function belowTarget(facts: ReportFacts): Problem | null {
  const rows = rowsWithStatus(facts, "short");
  if (rows.length === 0) return null;
  const count = derived(String(rows.length), "实际完成值未达到年度指标值的指标数", []);
  return {
    title: "部分指标未完成",
    runs: say`未达到年度指标值的指标有 ${count} 项：${joined(rows.slice(0, EXAMPLES).map(targetAndActual), "、")}${etc(rows.length)}。`,
  };
}

function slackTargets(facts: ReportFacts): Problem | null {
  const rows = rowsWithStatus(facts, "exceeded");
  if (rows.length === 0) return null;
  const count = derived(String(rows.length), "实际完成值超过年度指标值较多的指标数", []);
  return {
    title: "部分指标值可能定得偏低",
    runs: say`完成值超过指标值较多的指标有 ${count} 项：${joined(rows.slice(0, EXAMPLES).map(targetAndActual), "、")}${etc(rows.length)}。`,
  };
}

function vagueTargets({ evaluation }: ReportFacts): Problem | null {
  const found = evaluation.findings.filter(({ check }) => check === targetNotQuantified.meta.id);
  if (found.length === 0) return null;
  const cells = found.flatMap(({ sheet, cells: [cell] }) =>
    cell === undefined ? [] : [{ sheet, cell }],
  );
  const count = derived(String(found.length), "指标值没有量化的指标数", cells);
  return { title: "部分指标不够量化", runs: say`应当量化而没有量化的指标有 ${count} 项。` };
}

/** Errors still standing make the figures above doubtful. */
function openErrors(findings: readonly Finding[]): readonly ReportBlock[] {
  const errors = findings.filter(({ level, kind }) => level === "error" && kind === "fail");
  if (errors.length === 0) return [];
  const prompt = `检查还有 ${String(errors.length)} 项错误没有处理，改正后请重新生成报告`;
  return [paragraph([toFill(prompt)])];
}

function targetAndActual(one: FormRow): readonly ReportRun[] {
  const { form } = one.scored;
  const { target, actual } = one.row.indicator;
  return say`${rowName(one)}（指标值 ${citedText(form, target, "年度指标值")}，完成 ${citedText(form, actual, "实际完成值")}）`;
}

function rowName({ scored, row }: FormRow): string {
  return `${oneLine(formName(scored))}“${nameOf(row.indicator)}”`;
}

function etc(count: number): string {
  return count > EXAMPLES ? "等" : "";
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, "");
}
