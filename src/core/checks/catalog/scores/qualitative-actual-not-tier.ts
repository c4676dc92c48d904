import { isUnreadable } from "../../../model/read";
import type { ScoredIndicator } from "../../../scoring/types";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

/** One note for the form: free words under a qualitative target leave the tier to a person. */
export const qualitativeActualNotTier = defineCheck({
  meta: {
    id: "SE529",
    name: "qualitative-actual-not-tier",
    level: "note",
    kind: "review",
    group: "scores",
    title: "定性指标没有写明达成档次",
    why: "定性指标按“达成、部分达成、未达成”三档计分，写成其他文字就要由人判断档次。",
    howToFix: "改写为“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”。",
    clause: null,
    defects: ["D61"],
    messages: {
      freeText:
        "{count} 项定性指标没有写明达成档次，如“{name}”填的是“{actual}”。请按三档表述填写，或人工给分。",
    },
  },
  *run({ scored, policy }) {
    const free = scored.indicators.filter(isFreeText);
    const [first] = free;
    if (first === undefined) return;
    yield {
      messageId: "freeText",
      args: {
        count: free.length,
        name: nameOf(first.indicator),
        actual: quote(first.indicator.actual.text),
      },
      at: free.map(({ indicator }) => indicator.actual),
      part: "实际完成值",
      clause: policy.qualitative.tiers.clause,
    };
  },
});

function isFreeText({ indicator, proposedScore }: ScoredIndicator): boolean {
  const { target, actual, weight } = indicator;
  // With a weight that cannot be read no score is proposed, whatever the words are.
  if (isUnreadable(weight)) return false;
  if (target.value?.kind !== "qualitative" || actual.value?.kind !== "qualitative") return false;
  return actual.value.tier === null && proposedScore === null;
}
