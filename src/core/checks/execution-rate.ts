import type { Fix } from "../model/finding";
import type { FundingRow, SelfEvaluationForm } from "../model/form";
import { isBlank, type Read } from "../model/read";
import { isUnitSlip } from "../scoring/unit-slip";
import { isExplained } from "./explanations";
import { certain, replaceCell, roundTo } from "./reads";
import { fixOf } from "./fixes";
import { percentText } from "./messages";

/**
 * Spending ÷ budget as a ratio; `null` when either is unknown, the budget is not above zero, or one looks like 元 and the
 * other like 万元.
 */
export function rateOf(spending: Read<number>, budget: Read<number>): number | null {
  const paid = certain(spending);
  const planned = certain(budget);
  if (paid === null || planned === null || planned <= 0) return null;
  return isUnitSlip(paid, planned) ? null : paid / planned;
}

/**
 * How far a stated rate may be from the computed one: the policy's tolerance, or one unit in the last place
 * shown, whichever is wider. "86%" → 0.01, "86.19%" → 0.0005 with the usual tolerance.
 */
export function rateTolerance(rate: Read<number>, ours: number): number {
  const shown = /(\d+)(?:\.(\d+))?\s*%/.exec(rate.text ?? "");
  const decimals = shown === null ? decimalsOfRatio(rate.value ?? 0) : (shown[2] ?? "").length;
  return Math.max(ours, 10 ** -(decimals + 2));
}

function decimalsOfRatio(ratio: number): number {
  const [, decimals = ""] = String(Number((ratio * 100).toFixed(8))).split(".");
  return decimals.length;
}

/** The rate as this row's cell would state it: text stays text, points stay points, else a ratio. */
export function statedLike({ executionRate }: FundingRow, ratio: number): string | number {
  const current = executionRate.source?.value ?? null;
  if (typeof current === "string") return percentText(ratio);
  const inPoints =
    typeof current === "number" &&
    executionRate.value !== null &&
    current > executionRate.value * 50;
  return inPoints ? roundTo(ratio * 100, 2) : roundTo(ratio, 4);
}

/** The fix that states this rate in the row's cell, in the manner of what stands there. */
export function rateFix(
  safety: Fix["safety"],
  form: SelfEvaluationForm,
  { row, rate }: { readonly row: FundingRow; readonly rate: number },
): readonly Fix[] {
  const { executionRate } = row;
  const verb = isBlank(executionRate) ? "填入执行率" : "改为";
  const edit = replaceCell(form, executionRate, statedLike(row, rate));
  return fixOf(safety, `${verb} ${percentText(rate)}`, [edit]);
}

/** Words that show a note elsewhere in the form speaks about the money. */
const MONEY_WORDS = /执行|支出|资金|经费|结余|结转|预算|支付|拨付|节约|节省/;

/** Whether money left over is explained: beside the row, or in any indicator's note that speaks about money. */
export function isMoneyExplained(form: SelfEvaluationForm, row: FundingRow): boolean {
  if (isExplained(row.deviationNote)) return true;
  return form.indicators.some(
    ({ deviationNote }) => isExplained(deviationNote) && MONEY_WORDS.test(deviationNote.text ?? ""),
  );
}
