import type { Fix } from "../../../model/finding";
import type { SelfEvaluationForm } from "../../../model/form";
import type { Policy, Rating } from "../../../policy/types";
import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { quote } from "../../messages";
import { certain, replaceCell } from "../../reads";
import { typedText } from "../../text-values";

/** Wordings of the four ratings, besides the policy's own labels. */
const WORDS: Readonly<Record<string, Rating>> = {
  优: "excellent",
  优秀: "excellent",
  良: "good",
  良好: "good",
  中: "fair",
  中等: "fair",
  一般: "fair",
  合格: "fair",
  差: "poor",
  较差: "poor",
  不合格: "poor",
};

export const ratingOffBand = defineCheck({
  meta: {
    id: "SE605",
    name: "rating-off-band",
    level: "error",
    group: "totals",
    title: "评价等级与总分不符",
    why: "评价等级由总分所在的分数段确定。",
    howToFix: "按总分改正等级，或核对总分。",
    clause: null,
    defects: ["D77"],
    fixes: ["needsReview"],
    messages: {
      off: "总分 {total} 分对应的等级为“{expected}”，表中填为“{stated}”。请核对总分和等级。",
    },
  },
  *run({ form, policy }) {
    const { rating, score } = form.total;
    const total = certain(score);
    const stated = ratingOf(rating.value ?? rating.text, policy);
    if (total === null || stated === null) return;
    const expected = bandOf(total, policy);
    if (stated === expected) return;
    const label = policy.rating.labels.value[expected];
    yield {
      messageId: "off",
      args: {
        total,
        expected: label,
        stated: quote(rating.text),
      },
      at: [rating, score],
      part: "评价等级",
      clause: policy.rating.thresholds.clause,
      fixes: ratingFix(form, policy, label),
    };
  },
});

/** Only a cell that holds the rating and nothing else. */
function ratingFix(form: SelfEvaluationForm, policy: Policy, label: string): readonly Fix[] {
  const { rating } = form.total;
  if (ratingOf(typedText(rating), policy) === null) return [];
  return fixOf("needsReview", `改为“${label}”`, [replaceCell(form, rating, label)]);
}

function ratingOf(text: string | null, { rating }: Policy): Rating | null {
  const word = (text ?? "").replace(/[\s“”"'。]/g, "").replace(/[等级]$/, "");
  const own = Object.entries(rating.labels.value).find(([, label]) => label === word);
  return (own?.[0] as Rating | undefined) ?? WORDS[word] ?? null;
}

function bandOf(total: number, { rating }: Policy): Rating {
  const { excellent, good, fair } = rating.thresholds.value;
  if (total >= excellent) return "excellent";
  if (total >= good) return "good";
  return total >= fair ? "fair" : "poor";
}
