import type { Policy } from "../../../policy/types";
import type { ScoredIndicator } from "../../../scoring/types";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { scoreFix } from "../../fixes";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { certain, decimalsOf, near, roundTo } from "../../reads";
import { doubtOf, judgedRows } from "../../row-judgement";
import { scoreBasis } from "../../score-basis";

/**
 * A typed score that the policy's formula does not give. Left to other checks: scores over the weight, full marks
 * below target, marks cut though the target is met, and cells that hold a formula of their own.
 */
export const scoreOffFormula = defineCheck({
  meta: {
    id: "SE526",
    name: "score-off-formula",
    level: "error",
    group: "scores",
    title: "得分与计算结果不符",
    why: "定量指标的得分由指标值、完成值和分值按办法计算；本行写有评分标准的，按评分标准计算。",
    howToFix: "按办法或本行评分标准重新计算；确有其他扣分原因的，请说明。",
    clause: EVALUATION_RULES,
    defects: ["D57"],
    fixes: ["needsReview"],
    messages: {
      tooHigh:
        "“{name}”完成“{actual}”（指标值“{target}”），{basis}应得 {expected} 分，填为 {score} 分，多 {difference} 分。请改正得分。",
      tooLow:
        "“{name}”完成“{actual}”（指标值“{target}”），{basis}应得 {expected} 分，填为 {score} 分，少 {difference} 分。请核对，另有扣分原因的请说明。",
    },
  },
  *run({ scored, form, policy }) {
    for (const row of judgedRows(scored)) {
      const compared = compare(row, policy);
      if (compared === null) continue;
      const { indicator } = row;
      const { score, expected } = compared;
      const { basis, clause, at } = scoreBasis(row, lastClause(row));
      yield {
        messageId: score > expected ? "tooHigh" : "tooLow",
        args: {
          name: nameOf(indicator),
          basis,
          actual: quote(indicator.actual.text),
          target: quote(indicator.target.text),
          expected,
          score,
          difference: Math.abs(score - expected),
        },
        at: [indicator.score, indicator.actual, indicator.target, ...at],
        indicator,
        part: "得分",
        level: doubtOf(indicator).level ?? levelOf(row, compared),
        clause,
        fixes: scoreFix(form, indicator.score, expected),
      };
    }
  },
});

function lastClause({ steps }: ScoredIndicator): string | null {
  return [...steps].reverse().find((step) => step.clause !== null)?.clause ?? null;
}

type Compared = { readonly score: number; readonly expected: number };

function compare(row: ScoredIndicator, { arithmetic }: Policy): Compared | null {
  const { indicator, status, proposedScore: expected } = row;
  const score = certain(indicator.score);
  const weight = certain(indicator.weight);
  if (!isComputed(row) || expected === null || score === null || weight === null) return null;
  if (score < 0 || score > weight) return null;
  const isOthersBusiness = status === "short" ? score === weight : score < expected;
  return isOthersBusiness || agrees(score, expected, arithmetic) ? null : { score, expected };
}

/** A formula gives the marks of amounts and dates, and the cell holds a typed score. */
function isComputed({ indicator: { target, score } }: ScoredIndicator): boolean {
  const kind = target.value?.kind;
  return (kind === "amount" || kind === "date") && score.source?.formula == null;
}

function agrees(score: number, expected: number, arithmetic: Policy["arithmetic"]): boolean {
  const decimals = decimalsOf(score);
  const isRounded = decimals > 0 && roundTo(expected, decimals) === score;
  return isRounded || near(score, expected, arithmetic.scoreTolerance.value);
}

/** Marks rounded to whole ones, and fewer marks than allowed, are questions; more marks are errors. */
function levelOf({ indicator }: ScoredIndicator, { score, expected }: Compared) {
  if (Number.isInteger(score) && roundTo(expected, 0) === score) return "warning";
  if (score > expected) return "error";
  return isExplained(indicator.deviationNote) ? "note" : "warning";
}
