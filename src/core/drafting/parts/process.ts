import type { Dimension } from "../../model/form";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import { policyTerms } from "../../policy/policy-terms";
import type { Policy } from "../../policy/types";
import { carriesMarks } from "../../scoring/total";
import type { ReportFacts } from "../facts";
import { derived, joined, paragraph, say, text, toFill } from "../runs";

/** 方法和过程: what was evaluated, by which rules, and how many indicators there were. */
export function process(facts: ReportFacts): readonly ReportBlock[] {
  return [
    paragraph(scopeRuns(facts)),
    paragraph(
      say`自评采用对比的方法：收集各项指标的完成情况和佐证材料，将实际完成值与年初确定的指标值逐项对照，按分值计分，再汇总得出总分。${rulesRuns(facts)}`,
    ),
  ];
}

function scopeRuns({ projects, department, forms }: ReportFacts): readonly ReportRun[] {
  const own =
    department === null ? [] : [count(1, "张部门整体自评表", "本工作簿中部门整体自评表的张数")];
  const tables = count(projects.length, "张项目自评表", "本工作簿中已填写的项目自评表的张数");
  const all = [...own, ...(projects.length === 0 ? [] : [tables])];
  if (all.length === 0) return [toFill("纳入自评的项目和指标数量")];
  const rows = forms.flatMap(({ indicators }) => indicators.filter(carriesMarks));
  const dimensions = ORDER.flatMap((dimension) => {
    const found = rows.filter(({ indicator }) => (indicator.dimension ?? "other") === dimension);
    const rule = `各表${policyTerms.dimension[dimension]}的行数`;
    return found.length === 0
      ? []
      : [say`${policyTerms.dimension[dimension]} ${derived(String(found.length), rule, [])} 项`];
  });
  const total = derived(String(rows.length), "各表绩效指标的行数（明细行不计）", []);
  return say`本次自评共填报 ${joined(all, "、")}，涉及绩效指标 ${total} 项，其中${joined(dimensions, "、")}。`;
}

function count(value: number, words: string, rule: string): readonly ReportRun[] {
  return say`${derived(String(value), rule, [])} ${words}`;
}

const ORDER: readonly Dimension[] = [
  "management",
  "cost",
  "output",
  "outcome",
  "satisfaction",
  "other",
];

/** The rule-sets in use; where one was not checked against its documents, a person is asked to. */
function rulesRuns({ forms }: ReportFacts): readonly ReportRun[] {
  if (forms.length === 0) return [toFill("计分所用的评价办法")];
  const policies = [...new Set(forms.map(({ policy }) => policy))];
  const open = policies.some(({ status }) => status !== "inForce");
  return [
    text(`计分规则：${policies.map(policyText).join("；")}。`),
    ...(open ? [toFill("核对所用办法的名称和文号")] : []),
  ];
}

function policyText({ title, documentNumbers }: Policy): string {
  const numbers = documentNumbers.length === 0 ? "" : `，依据 ${documentNumbers.join("、")}`;
  return `${title}${numbers}`;
}
