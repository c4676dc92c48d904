import { defineCheck } from "../../define-check";
import { rateOf } from "../../execution-rate";
import { totalFunding } from "../../form-facts";
import { percentText } from "../../messages";
import { certain } from "../../reads";
import { sheetsWithoutForm, statementsBelow } from "../../sheet-texts";
import { isExplained } from "../../explanations";
import { NOT_THERE } from "../../../model/read";
import type { SelfEvaluationForm } from "../../../model/form";
import type { ScoredWorkbook } from "../../types";

/** An execution rate below needs more than a remark beside the row. */
const LOW_RATE = 0.5;
const MEASURES = /^存在(的)?(主要)?问题.{0,8}$|^(下一步)?(拟采取的)?(改进|整改)(的)?措施(及建议)?$/;
const EXPLAINS = /原因|整改|改进|措施|说明/;

/** Projects rated 中 or 差, or with half the money unspent, and no separate word about them in the workbook. */
export const weakProjectUnexplained = defineCheck({
  meta: {
    id: "SE608",
    name: "weak-project-unexplained",
    level: "warning",
    kind: "review",
    group: "totals",
    title: "绩效差的项目没有单独说明",
    why: "执行率低、得分低的项目应单独说明原因和整改措施，否则可能影响下年预算。",
    howToFix: "另附说明，写明项目名称、原因、责任和整改措施。",
    clause: null,
    defects: ["D84"],
    limit: "须专门说明的执行率，默认低于 0.5",
    messages: {
      lowScore:
        "总分 {score} 分，等级为“{rating}”，工作簿中没有对该项目的单独说明。请另附原因和整改措施。",
      lowRate: "执行率只有 {rate}，工作簿中没有对该项目的单独说明。请另附原因和整改措施。",
    },
  },
  *run({ form, policy, workbook, limit }) {
    if (form.kind === "department" || isExplainedApart(form, workbook)) return;
    const score = certain(form.total.score);
    const { thresholds, labels } = policy.rating;
    const { fair, good } = thresholds.value;
    if (score !== null && score < good) {
      const rating = labels.value[score < fair ? "poor" : "fair"];
      const where = { at: [form.total.score], part: "总分" } as const;
      yield { messageId: "lowScore", args: { score, rating }, ...where };
      return;
    }
    const row = totalFunding(form);
    const denominator = row?.[policy.execution.denominator.value];
    const rate = row && denominator ? rateOf(row.actualExpenditure, denominator) : null;
    if (row === null || rate === null || rate >= limit(LOW_RATE)) return;
    const where = { at: [row.executionRate, row.actualExpenditure], fundingRow: row };
    yield { messageId: "lowRate", args: { rate: percentText(rate) }, part: "执行率", ...where };
  },
});

/** Below the form, or in a text of another sheet that names the project. */
function isExplainedApart(form: SelfEvaluationForm, workbook: ScoredWorkbook): boolean {
  const below = statementsBelow(workbook, form, MEASURES);
  if (below.some(({ text }) => isExplained({ ...NOT_THERE, text }))) return true;
  const name = form.projectName.value ?? "";
  if (name === "") return false;
  return sheetsWithoutForm(workbook).some((sheet) => {
    const texts = [...sheet.cells.values()].map(({ text }) => text);
    return texts.some((text) => text.includes(name)) && texts.some((text) => EXPLAINS.test(text));
  });
}
