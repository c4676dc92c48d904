import { percentText, plainNumber } from "../checks/messages";
import { scoredTotalFunding, YUAN_PER_UNIT } from "../checks/form-facts";
import type { AmountUnit, SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import type { CellPlace, ReportRun } from "../model/report-draft";
import { exact, roundHalfUp, sum } from "../scoring/arithmetic";
import type { ScoredProject } from "../scoring/scored-projects";
import { scoreInUse } from "../scoring/scored-projects";
import type { ScoredForm } from "../scoring/types";
import { cited, derived, toFill } from "./runs";

const YUAN_PER_TEN_THOUSAND = 10_000;

/** A value with the cells it rests on. */
export type Figure = { readonly value: number; readonly from: readonly CellPlace[] };

/** The place of a read; none where the form has no such cell. */
export function placeOf(
  { sheet }: Pick<SelfEvaluationForm, "sheet">,
  { cell }: Read<unknown>,
): readonly CellPlace[] {
  return cell === null ? [] : [{ sheet, cell }];
}

/** The text of a cell on one line, or a mark saying what is missing. */
export function citedText(
  form: Pick<SelfEvaluationForm, "sheet">,
  read: Read<unknown>,
  missing: string,
): ReportRun {
  const words = (read.text ?? "").replace(/\s+/g, " ").trim();
  if (words === "" || read.cell === null) return toFill(missing);
  return cited(words, { sheet: form.sheet, cell: read.cell });
}

/** A number of a cell, or a mark saying what is missing. */
export function citedNumber(
  form: Pick<SelfEvaluationForm, "sheet">,
  { cell, value }: Read<number>,
  missing: string,
): ReportRun {
  if (value === null || cell === null) return toFill(missing);
  return cited(plainNumber(value), { sheet: form.sheet, cell });
}

/** An amount of a form in 万元, `null` where amount or unit is not known. */
export function inTenThousand(value: number | null, unit: AmountUnit | null): number | null {
  if (value === null || unit === null) return null;
  return exact(value).times(YUAN_PER_UNIT[unit]).div(YUAN_PER_TEN_THOUSAND).toNumber();
}

/** An amount of the form in 万元 without the unit, or a mark saying what is missing. */
export function amountRun(
  form: SelfEvaluationForm,
  read: Read<number>,
  missing: string,
): ReportRun {
  const amount = inTenThousand(read.value, form.amountUnit);
  if (amount === null || read.cell === null)
    return toFill(read.value === null ? missing : `${missing}的金额单位`);
  const place = { sheet: form.sheet, cell: read.cell };
  const shown = amountText(amount);
  if (form.amountUnit === "万元" && Number(shown) === read.value) return cited(shown, place);
  return derived(
    shown,
    `表中为 ${plainNumber(read.value ?? 0)} ${form.amountUnit ?? ""}，换算成万元`,
    [place],
  );
}

/** Amounts in 万元 to the yuan: `amountText(40.00004)` → `"40"`. */
export function amountText(tenThousands: number): string {
  return plainNumber(roundHalfUp(tenThousands, 4));
}

/** The sum of figures in 万元. */
export function sumOf(figures: readonly Figure[]): Figure {
  return {
    value: sum(figures.map(({ value }) => value)),
    from: figures.flatMap(({ from }) => from),
  };
}

/** The project's score: as the form has it, else as worked out, which is said; a mark where there is none. */
export function scoreRun({ project, form }: ScoredProject): ReportRun {
  const { read, used } = { read: form.form.total.score, used: scoreInUse(project) };
  return scoreOrMark(form, read, used);
}

/** A score of a form in use beside what its cell holds. */
export function scoreOrMark(form: ScoredForm, read: Read<number>, used: number | null): ReportRun {
  if (used === null) return toFill("得分");
  const from = placeOf(form.form, read);
  const [place] = from;
  if (read.value === used && place !== undefined) return cited(plainNumber(used), place);
  const held = read.value === null ? "表中尚未填写" : `表中为 ${plainNumber(read.value)}`;
  return derived(plainNumber(used), `按所用办法计算，${held}`, from);
}

function typedRate(form: SelfEvaluationForm, { cell, value }: Read<number>): ReportRun {
  if (value === null || cell === null) return toFill("预算执行率");
  return cited(percentText(value), { sheet: form.sheet, cell });
}

/** The execution rate in percent, worked out from the amounts where it can be. */
export function rateRun(scored: ScoredForm): ReportRun {
  const { form, policy } = scored;
  const total = scoredTotalFunding(scored);
  if (total === null) return toFill("预算执行率");
  const { row, proposedExecutionRate: rate } = total;
  if (rate === null) return typedRate(form, row.executionRate);
  const budget = row[policy.execution.denominator.value];
  const names = { originalBudget: "年初预算数", finalBudget: "全年预算数" } as const;
  const rule = `全年执行数 ÷ ${names[policy.execution.denominator.value]}`;
  return derived(percentText(rate), rule, [
    ...placeOf(form, row.actualExpenditure),
    ...placeOf(form, budget),
  ]);
}
