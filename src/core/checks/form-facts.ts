import type { AmountUnit, FundingRow, Indicator, SelfEvaluationForm } from "../model/form";
import { isBlank, type Read } from "../model/read";
import { scoredFundingRow } from "../scoring/budget-execution";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator } from "../scoring/types";
import { isWordsOnly, remember } from "../values";
import { oncePer } from "./once-per";

/** The 年度资金总额 row, else the row that carries the marks; `null` where the form has neither. */
export const totalFunding = oncePer(
  (form: SelfEvaluationForm): FundingRow | null =>
    form.funding.find((row) => row.kind === "total") ?? scoredFundingRow(form),
);

/** That row with its proposed rate and score. */
export function scoredTotalFunding(scored: ScoredForm): ScoredFundingRow | null {
  const total = totalFunding(scored.form);
  return scored.funding.find(({ row }) => row === total) ?? null;
}

/** Indicators that carry a weight of their own: the detail rows (其中) left out. */
export const weighedIndicators = oncePer(
  ({ indicators }: SelfEvaluationForm): readonly Indicator[] =>
    allOr(
      indicators,
      indicators.filter(({ parentRow }) => parentRow === null),
    ),
);

/** The rows themselves where all were chosen: a remembered choice then takes no memory. */
export function allOr<T>(rows: readonly T[], chosen: readonly T[]): readonly T[] {
  return chosen.length === rows.length ? rows : chosen;
}

/** Whether other rows detail this one (其中). */
export function hasDetails(form: SelfEvaluationForm, { row }: Indicator): boolean {
  return form.indicators.some(({ parentRow }) => parentRow === row);
}

/** Rows whose score is theirs alone. A merged score cell says nothing about any one of its rows. */
export const rowsWithOwnScore = oncePer((scored: ScoredForm): readonly ScoredIndicator[] => {
  const shared = new Set(scored.form.indicators.map((row) => row.scoreSharedWithRow));
  const own = scored.indicators.filter(
    ({ indicator }) =>
      indicator.scoreSharedWithRow === null &&
      !shared.has(indicator.row) &&
      indicator.parentRow === null,
  );
  return allOr(scored.indicators, own);
});

/** The score cells of the form: indicators and the scored funding row. */
export function scoreReads(form: SelfEvaluationForm): readonly Read<number>[] {
  const indicators = weighedIndicators(form).map((indicator) => indicator.score);
  const funding = totalFunding(form);
  const all = funding === null ? indicators : [funding.score, ...indicators];
  return all.filter((read) => read.cell !== null);
}

/**
 * No score was typed yet, so the form waits to be scored; formulas do not count as typed.
 * In that state blank scores are one note, not many findings.
 */
export const awaitsScoring = oncePer((form: SelfEvaluationForm): boolean => {
  const typed = scoreReads(form).filter((read) => read.source?.formula == null);
  return typed.length > 0 && typed.every(isBlank);
});

/** The total row stands, and the money of a project: so every row of the form is expected to be there. */
export function isWhole(form: SelfEvaluationForm): boolean {
  return form.total.row !== null && (form.kind !== "project" || form.funding.length > 0);
}

/** 元 in one amount unit. */
export const YUAN_PER_UNIT: Readonly<Record<AmountUnit, number>> = {
  元: 1,
  万元: 10_000,
  亿元: 100_000_000,
};

const LONGEST_NAME = 30;

/** The indicator's name for a message, line feeds taken out and shortened. */
export function nameOf({ name, row }: Indicator): string {
  const text = name.text ?? "";
  const isShort = text.length <= LONGEST_NAME && isWordsOnly(text);
  const short = isShort ? text : shortened(text);
  return short === "" ? `第${String(row)}行` : short;
}

const shortened = remember((text) => {
  const name = text.replace(/\s+/g, "");
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
});
