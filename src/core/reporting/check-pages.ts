import type { Check, CheckGroup } from "../checks/define-check";
import { fixTerms, levelTerms, OWN_DEFAULT } from "../model/terms";
import { line, padText, segment, widest, type Line } from "./styled-text";

/** Groups in the order of a form, with what users call them. */
export const checkGroupTerms: Readonly<Record<CheckGroup, string>> = {
  structure: "表格结构与基本信息",
  funding: "资金与预算执行",
  weights: "分值",
  targets: "指标值",
  actuals: "完成值",
  scores: "得分",
  notes: "偏差原因",
  totals: "总分与等级",
  monitoring: "运行监控",
  department: "部门基本情况和收支",
};

/** The catalogue by group: id, level and title. */
export function checkList(checks: readonly Check[]): readonly Line[] {
  return Object.entries(checkGroupTerms).flatMap(([group, term]) => {
    const members = checks.filter(({ meta }) => meta.group === group);
    return members.length === 0 ? [] : [line(term, "heading"), ...memberLines(members), []];
  });
}

function memberLines(checks: readonly Check[]): readonly Line[] {
  const width = widest(checks.map(({ meta }) => meta.name));
  return checks.map(({ meta }) => [
    segment(`  ${meta.id}  `, "strong"),
    segment(`${levelTerms[meta.level]}  `, meta.level),
    segment(padText(meta.name, width + 2), "muted"),
    segment(meta.title),
  ]);
}

/** One check: what it looks for, why, what to do and on what ground. */
export function checkPage({ meta }: Check): readonly Line[] {
  return [
    [segment(`${meta.id} ${meta.title}`, "heading"), segment(`（${meta.name}）`, "muted")],
    [segment("级别："), segment(levelTerms[meta.level], meta.level)],
    line(`为什么：${meta.why}`),
    line(`怎么改：${meta.howToFix}`),
    line(`依据：${meta.clause ?? OWN_DEFAULT}`),
    ...(meta.fixes ?? []).map((safety) => line(`修复：${fixTerms[safety]}`)),
    ...(meta.limit === undefined ? [] : [line(`可调整的界限：${meta.limit}`)]),
    line(`常见问题编号：${meta.defects.join("、") || "—"}`, "muted"),
    line("提示文字：", "muted"),
    ...Object.values(meta.messages).map((message) => line(`  ${message}`, "muted")),
  ];
}
