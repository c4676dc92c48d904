import type { Read, ScoredForm, ScoredFundingRow, ScoredIndicator } from "../../core/index";

/** An indicator, or the scored funding row, as a line of a project. */
export type ProjectRow = {
  readonly row: number;
  /** `null` when the name is blank. */
  readonly name: string | null;
  readonly kind: "execution" | "indicator";
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: number | null;
  readonly typed: number | null;
  readonly proposed: number | null;
  readonly range: readonly [number, number] | null;
  readonly status: ScoredIndicator["status"] | null;
  /** Why the row has no score of its own; `null` when it has. */
  readonly without: "shared" | "detail" | null;
};

/** The rows of a form that a user knows as its scores: budget execution first, then the indicators. */
export function projectRows(form: ScoredForm): readonly ProjectRow[] {
  return [
    ...form.funding.filter(isScored).map((row) => executionRow(row, form)),
    ...form.indicators.map(indicatorRow),
  ];
}

/** A funding row that earns marks; the parts below the total do not. */
export function isScored({ row, proposedScore }: ScoredFundingRow): boolean {
  return proposedScore !== null || row.weight.value !== null || row.score.value !== null;
}

function executionRow(
  { row, proposedScore }: ScoredFundingRow,
  { policy }: ScoredForm,
): ProjectRow {
  return {
    row: row.row,
    name: null,
    kind: "execution",
    target: textOf(row[policy.execution.denominator.value]),
    actual: textOf(row.actualExpenditure),
    weight: row.weight.value,
    typed: row.score.value,
    proposed: proposedScore,
    range: null,
    status: null,
    without: null,
  };
}

function indicatorRow({ indicator, ...scored }: ScoredIndicator): ProjectRow {
  return {
    row: indicator.row,
    name: textOf(indicator.name),
    kind: "indicator",
    target: textOf(indicator.target),
    actual: textOf(indicator.actual),
    weight: indicator.weight.value,
    typed: indicator.score.value,
    proposed: scored.proposedScore,
    range: scored.proposedRange,
    status: scored.status,
    without: withoutScore(indicator),
  };
}

function withoutScore(indicator: ScoredIndicator["indicator"]): ProjectRow["without"] {
  if (indicator.parentRow !== null) return "detail";
  const { scoreSharedWithRow, row } = indicator;
  return scoreSharedWithRow !== null && scoreSharedWithRow !== row ? "shared" : null;
}

function textOf({ text }: Read<unknown>): string | null {
  const line = (text ?? "").trim();
  return line === "" ? null : line;
}
