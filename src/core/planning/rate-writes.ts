import Big from "big.js";
import { percentText } from "../checks/messages";
import { hasCell } from "../model/read";
import type { ScoredForm, ScoredFundingRow } from "../scoring/types";
import type { ProposedWrite } from "./decide-write";
import { rateFormula } from "./native-formula";

/** A ratio of four decimals shows as a percentage of two, the precision of the form. */
const RATIO_DECIMALS = 4;

/** The rate of one funding row: the write, the row's label, and how to work out its native formula. */
export type RateWrite = {
  readonly write: ProposedWrite;
  readonly label: string;
  readonly formula: () => string | null;
};

/**
 * The execution rates proposed for a form's funding rows, rounded half up to four decimals of a ratio;
 * in percentage points where the form's own column holds them so (86.05 in place of 0.8605).
 */
export function rateWrites(form: ScoredForm): readonly RateWrite[] {
  return form.funding.flatMap((scored) => rateWrite(form, scored));
}

function rateWrite(form: ScoredForm, scored: ScoredFundingRow): readonly RateWrite[] {
  const { executionRate: read, label } = scored.row;
  if (scored.proposedExecutionRate === null || !hasCell(read)) return [];
  const ratio = new Big(scored.proposedExecutionRate).round(RATIO_DECIMALS, Big.roundHalfUp);
  const inPoints = holdsPercentagePoints(form);
  const written = inPoints ? ratio.times(100) : ratio;
  const value = written.toNumber();
  const write: ProposedWrite = {
    sheet: form.form.sheet,
    read,
    value,
    meant: scored.proposedExecutionRate,
    tolerance: form.policy.arithmetic.rateTolerance.value,
    what: `“${label}”执行率`,
    shown: percentText(ratio.toNumber()),
    ...(inPoints ? {} : { numberFormat: "0.00%" as const }),
  };
  const formula = (): string | null => rateFormula(scored, form.policy, { value, inPoints });
  return [{ write, label, formula }];
}

/** A column is in points when a cell of it holds 86.05 where 0.8605 was understood. */
function holdsPercentagePoints(form: ScoredForm): boolean {
  return form.funding.some(({ row }) => {
    const { value, source } = row.executionRate;
    if (value === null || value === 0 || typeof source?.value !== "number") return false;
    return new Big(source.value).div(value).round(2).eq(100);
  });
}
