import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { rateFix } from "../../execution-rate";
import { awaitsScoring, scoredTotalFunding } from "../../form-facts";
import { percentText } from "../../messages";

/** Not while the form waits to be scored: then the rate is written along with the scores. */
export const executionRateMissing = defineCheck({
  meta: {
    id: "SE204",
    name: "execution-rate-missing",
    level: "warning",
    group: "funding",
    title: "执行率未填写",
    why: "执行率是预算执行得分的依据，应在表上写明。",
    howToFix: "填写执行率 = 全年执行数 ÷ 全年预算数。",
    clause: EVALUATION_RULES,
    defects: ["D11"],
    missingData: true,
    fixes: ["safe"],
    messages: {
      blank: "执行率为空，按全年执行数 {spent} ÷ 全年预算数 {budget} 应为 {rate}。请补填。",
    },
  },
  *run({ scored, form }) {
    const funding = scoredTotalFunding(scored);
    if (funding === null || awaitsScoring(form)) return;
    const { row, proposedExecutionRate: rate } = funding;
    if (rate === null || !isBlank(row.executionRate)) return;
    const spent = row.actualExpenditure.value ?? 0;
    const budget = row.finalBudget.value ?? 0;
    yield {
      messageId: "blank",
      args: { spent, budget, rate: percentText(rate) },
      at: [row.executionRate],
      fundingRow: row,
      part: "执行率",
      fixes: rateFix("safe", form, { row, rate }),
    };
  },
});
