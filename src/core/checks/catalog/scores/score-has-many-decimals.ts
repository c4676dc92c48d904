import type { FundingRow, Indicator, SelfEvaluationForm } from "../../../model/form";
import type { Read } from "../../../model/read";
import type { Policy } from "../../../policy/types";
import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { nameOf, totalFunding } from "../../form-facts";
import { plainNumber } from "../../messages";
import { decimalsOf, replaceCell, roundTo, sum } from "../../reads";
import { sumOfScores } from "../../score-sum";

/** Typed scores of indicators, of budget execution and of the total; a formula rounds for itself or does not. */
export const scoreHasManyDecimals = defineCheck({
  meta: {
    id: "SE531",
    name: "score-has-many-decimals",
    level: "note",
    group: "scores",
    title: "得分小数位过多",
    why: "表上显示的得分与实际存储的不同，合计会与逐项相加对不上。",
    howToFix: "按办法规定的小数位四舍五入。",
    clause: null,
    defects: ["D70"],
    fixes: ["safe", "needsReview"],
    messages: {
      decimals: "“{name}”的得分为 {score}，多于 {decimals} 位小数。建议四舍五入为 {rounded}。",
    },
  },
  *run({ form, policy }) {
    const { value: decimals, clause } = policy.arithmetic.decimals;
    const long = longScores(form, decimals);
    if (long.length === 0) return;
    const safety = keepsTotal(form, policy, long) ? "safe" : "needsReview";
    for (const { name, read, score, rounded, where } of long) {
      const title = `四舍五入为 ${plainNumber(rounded)}`;
      const fixes = fixOf(safety, title, [replaceCell(form, read, rounded)]);
      const args = { name, score, decimals, rounded };
      yield { messageId: "decimals", args, at: [read], ...where, clause, fixes };
    }
  },
});

type LongScore = {
  readonly name: string;
  readonly read: Read<number>;
  readonly score: number;
  readonly rounded: number;
  readonly where: {
    readonly part: string;
    readonly indicator?: Indicator;
    readonly fundingRow?: FundingRow;
  };
};

function longScores(form: SelfEvaluationForm, decimals: number): readonly LongScore[] {
  const found: LongScore[] = [];
  const add = (read: Read<number>, name: () => string, where: LongScore["where"]): void => {
    const score = read.source?.formula == null ? read.value : null;
    if (score === null || decimalsOf(score) <= decimals) return;
    found.push({ name: name(), read, score, rounded: roundTo(score, decimals), where });
  };
  for (const indicator of form.indicators) {
    add(indicator.score, () => nameOf(indicator), { indicator, part: "得分" });
  }
  const fundingRow = totalFunding(form);
  if (fundingRow !== null) {
    add(fundingRow.score, () => fundingRow.label, { fundingRow, part: "得分" });
  }
  add(form.total.score, () => "总分", { part: "总分" });
  return found;
}

/** Whatever part of the scores is rounded, a typed total still agrees with them. */
function keepsTotal(
  form: SelfEvaluationForm,
  { arithmetic }: Policy,
  long: readonly LongScore[],
): boolean {
  const total = form.total.score;
  const scores = sumOfScores(form);
  if (total.value === null || total.source?.formula != null || scores === null) return true;
  const shifts = long.map(({ score, rounded }) => Math.abs(score - rounded));
  const gap = Math.abs(total.value - scores.value);
  return sum([...shifts, gap]) <= arithmetic.scoreTolerance.value;
}
