import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { awaitsScoring, scoredTotalFunding } from "../../form-facts";
import { reasonOf, WAITS } from "../../waiting-score";

/** Not while the whole form waits to be scored. */
export const executionScoreMissing = defineCheck({
  meta: {
    id: "SE209",
    name: "execution-score-missing",
    level: "error",
    group: "funding",
    title: "预算执行得分未填写",
    why: "预算执行得分计入总分，缺少时总分不完整。",
    howToFix: "按执行率计算并填写得分，也可由本工具计算写入；需人工评定的，评定后填写。",
    clause: EVALUATION_RULES,
    defects: ["D55"],
    missingData: true,
    fixes: ["needsReview"],
    messages: {
      open: "预算执行得分为空，未能按办法计算：{reason}。",
      computed:
        "预算执行得分为空，而指标得分已填写；按执行率计算应为 {expected} 分。请补填，或由本工具写入。",
    },
  },
  *run({ scored, form }) {
    const funding = scoredTotalFunding(scored);
    if (funding === null || awaitsScoring(form)) return;
    const { row, proposedScore: expected, steps } = funding;
    if ((row.weight.value ?? 0) <= 0 || !isBlank(row.score)) return;
    const where = { at: [row.score], fundingRow: row, part: "得分" } as const;
    if (expected === null) {
      yield { messageId: "open", args: { reason: reasonOf(steps) }, ...where, ...WAITS };
      return;
    }
    const fixes = scoreFix(form, row.score, expected);
    yield { messageId: "computed", args: { expected }, ...where, fixes };
  },
});
