import type { Indicator, SelfEvaluationForm } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { certain, near } from "../../reads";

/** Words that show how the rate was found. */
const SURVEY = /问卷|样本|抽样|抽查|回访|测评|访谈|座谈|调查|\d\s*(份|户|人次|人|名|家)/;

/** A satisfaction of 100 %, or exactly the target, and nothing that says who was asked. One finding a form. */
export const satisfactionWithoutSample = defineCheck({
  meta: {
    id: "SE513",
    name: "satisfaction-without-sample",
    level: "warning",
    kind: "review",
    group: "actuals",
    title: "满意度没有调查数据",
    why: "满意度应来自实际调查；正好 100% 或正好等于指标值又没有样本数的，复核时可能不予计分。",
    howToFix: "写明调查方式和样本数，如“发放问卷 120 份，收回 115 份”，并按调查结果填写。",
    clause: null,
    defects: ["D67"],
    messages: {
      full: "“{name}”的完成值为 {actual}，没有写明调查方式和样本数。请补充调查情况，并核实完成值。",
      same: "“{name}”的完成值 {actual} 与指标值完全相同，没有写明调查方式和样本数。请补充调查情况，并核实完成值。",
    },
  },
  *run({ form }) {
    const rows = form.indicators.filter((row) => suspectOf(row) !== null && !hasSurvey(row, form));
    const [first] = rows;
    if (first === undefined) return;
    const messageId = suspectOf(first) ?? "full";
    const args = { name: nameOf(first), actual: first.actual.text ?? "" };
    const at = rows.map(({ actual }) => actual);
    yield { messageId, args, at, indicator: first, part: "实际完成值" };
  },
});

function suspectOf({ dimension, category, target, actual }: Indicator): "full" | "same" | null {
  if (dimension !== "satisfaction" && category !== "beneficiarySatisfaction") return null;
  const value = certain(actual);
  if (value?.kind !== "amount" || value.dimension !== "ratio") return null;
  if (near(value.canonical, 1, 0)) return "full";
  const aim = certain(target);
  const isSame = aim?.kind === "amount" && aim.dimension === "ratio";
  return isSame && near(aim.canonical, value.canonical, 0) ? "same" : null;
}

function hasSurvey({ name, actual, deviationNote, standard }: Indicator, form: SelfEvaluationForm) {
  const satisfied = /满意[^。；]*/.exec(form.objective.achieved.text ?? "")?.[0] ?? "";
  const texts = [actual.text, deviationNote.text, standard.text, satisfied];
  const named = /抽样|样本|问卷/.test(name.text ?? "");
  return named || texts.some((text) => SURVEY.test(text ?? ""));
}
