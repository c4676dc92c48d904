import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { rateOf } from "../../execution-rate";
import { totalFunding } from "../../form-facts";
import { percentText } from "../../messages";
import { certain } from "../../reads";

/** Only under a policy that caps the total by the execution rate. */
export const totalOverCap = defineCheck({
  meta: {
    id: "SE603",
    name: "total-over-cap",
    level: "error",
    group: "totals",
    title: "总分超过执行率对应的上限",
    why: "所选办法按执行率限定总分。",
    howToFix: "把总分降到上限以内，或核对执行率。",
    clause: null,
    defects: ["D75"],
    fixes: ["needsReview"],
    messages: {
      over: "总分为 {total} 分；执行率 {rate} 低于 {below}，所选办法规定总分不超过 {cap} 分。请核对总分。",
    },
  },
  *run({ form, policy }) {
    const { totalCaps, denominator } = policy.execution;
    const funding = totalFunding(form);
    const total = certain(form.total.score);
    if (funding === null || total === null) return;
    const rate = rateOf(funding.actualExpenditure, funding[denominator.value]);
    if (rate === null) return;
    const caps = totalCaps.value.filter(({ rateBelow }) => rate < rateBelow);
    const [lowest] = [...caps].sort((a, b) => a.totalAtMost - b.totalAtMost);
    if (lowest === undefined || total <= lowest.totalAtMost) return;
    yield {
      messageId: "over",
      args: {
        total,
        rate: percentText(rate),
        below: percentText(lowest.rateBelow),
        cap: lowest.totalAtMost,
      },
      at: [form.total.score, funding.executionRate],
      part: "总分",
      clause: totalCaps.clause,
      fixes: scoreFix(form, form.total.score, lowest.totalAtMost),
    };
  },
});
