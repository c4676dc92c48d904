import type { Evaluation, Indicator, Quantity, Read, ScoredForm } from "../../src/core";
import type { FormLabel, IndicatorLabel, ParsedLabel } from "./labels";
import { tally, type Tally } from "./tally";

export type Tallies = Readonly<
  Record<"forms" | "cells" | "quantities" | "silent" | "rows" | "statuses" | "head", Tally>
>;

export function newTallies(): Tallies {
  return {
    forms: tally("forms recognised"),
    cells: tally("indicator cells exact"),
    quantities: tally("quantities agreeing"),
    silent: tally("quantities not silently wrong"),
    rows: tally("rows that are indicators"),
    statuses: tally("stated statuses"),
    head: tally("head, funding and total cells"),
  };
}

/** Whether a figure of the label is excepted. */
export type Excepted = (row: number | null, field: string) => boolean;

/** Compares what was read of one labelled form with its label. */
export function compareForm(
  label: FormLabel,
  evaluation: Evaluation,
  { tallies, excepted }: { readonly tallies: Tallies; readonly excepted: Excepted },
): void {
  const scored = evaluation.forms.find(({ form }) => form.sheet === label.sheet);
  if (!scored) {
    tallies.forms.differ(label.id);
    return;
  }
  tallies.forms.agree();
  compareHead(label, scored, tallies.head);
  compareRows(label, scored, tallies.rows);
  for (const indicatorLabel of label.indicators) {
    const found = scored.indicators.find(({ indicator }) => indicator.row === indicatorLabel.row);
    const where = `${label.id} row ${indicatorLabel.row}`;
    if (!found) {
      tallies.cells.differ(`${where}: not read`);
      continue;
    }
    const context = { where, excepted };
    compareCells(indicatorLabel, found.indicator, { ...context, tally: tallies.cells });
    compareQuantities(indicatorLabel, found.indicator, { ...context, tallies });
    compareStatus(indicatorLabel, found.status, { ...context, tally: tallies.statuses });
  }
}

function compareRows(label: FormLabel, scored: ScoredForm, rows: Tally): void {
  for (const { indicator } of scored.indicators) {
    const known = label.indicators.some(({ row }) => row === indicator.row);
    if (known) rows.agree();
    else rows.differ(`${label.id} row ${indicator.row}: ${indicator.name.text ?? ""}`);
  }
}

type CellContext = { readonly where: string; readonly tally: Tally; readonly excepted: Excepted };

const CELL_FIELDS = ["name", "target", "actual", "weight", "score", "reason"] as const;

function compareCells(label: IndicatorLabel, indicator: Indicator, context: CellContext): void {
  const reads: Record<(typeof CELL_FIELDS)[number], Read<unknown>> = {
    name: indicator.name,
    target: indicator.target,
    actual: indicator.actual,
    weight: indicator.weight,
    score: indicator.score,
    reason: indicator.deviationNote,
  };
  for (const field of CELL_FIELDS) {
    const cell = label.cells[field];
    const read = reads[field];
    if (!cell || context.excepted(label.row, field)) continue;
    const printed = label[field];
    const sameText = printed === null || sameShown(printed, read.text ?? "");
    if (read.cell === cell && sameText) context.tally.agree();
    else
      context.tally.differ(
        `${context.where} ${field}: ${cell} "${printed}" read as ${read.cell} "${read.text}"`,
      );
  }
}

/** Spaces, width of punctuation and the decimals a number format adds do not count. */
function sameShown(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "");
  const [left, right] = [plain(a), plain(b)];
  return left === right || (left !== "" && right !== "" && Number(left) === Number(right));
}

type QuantityContext = {
  readonly where: string;
  readonly tallies: Tallies;
  readonly excepted: Excepted;
};

function compareQuantities(
  label: IndicatorLabel,
  indicator: Indicator,
  context: QuantityContext,
): void {
  for (const field of ["target", "actual"] as const) {
    const parsed = label[`${field}_parsed`];
    if (!parsed || context.excepted(label.row, field)) continue;
    const read = indicator[field];
    const what = `${context.where} ${field} "${read.text}": ${JSON.stringify(parsed)} read as ${JSON.stringify(read.value)} ${read.problem ?? ""}`;
    const agrees = sameQuantity(parsed, read);
    if (agrees) context.tallies.quantities.agree();
    else context.tallies.quantities.differ(what);
    const said = read.problem !== null || read.value === null || read.value.kind === "unreadable";
    if (agrees || said) context.tallies.silent.agree();
    else context.tallies.silent.differ(what);
  }
}

/** Fields of the label that are null are not certain and not compared. */
function sameQuantity(label: ParsedLabel, { value, cell, text }: Read<Quantity>): boolean {
  if (label.kind === "blank") return value === null && (cell === null || text === "");
  if (label.kind === "unreadable")
    return value === null || value.kind === "unreadable" || value.kind === "placeholder";
  if (value === null) return false;
  if (label.kind === "qualitative")
    return value.kind === "qualitative" && sameTier(label, value.tier);
  if (label.kind === "date")
    return value.kind === "date" && sameIfKnown(label.comparator, value.comparator);
  return value.kind === "amount" && sameAmount(label, value);
}

function sameAmount(label: ParsedLabel, value: Extract<Quantity, { kind: "amount" }>): boolean {
  return (
    sameIfKnown(label.comparator, value.comparator) &&
    sameIfKnown(label.value, value.value) &&
    sameIfKnown(label.unit, value.unitOfMeasure) &&
    sameIfKnown(label.implied ?? null, value.implied)
  );
}

function sameIfKnown(known: unknown, read: unknown): boolean {
  return known === null || known === undefined || known === read;
}

const TIERS = ["achieved", "partlyAchieved", "notAchieved"];

function sameTier({ tier }: ParsedLabel, read: string | null): boolean {
  return tier === null || tier === undefined || TIERS[tier - 1] === read;
}

const STATUS_OF_LABEL: Readonly<Record<string, string>> = { judgement: "notComparable" };

function compareStatus(label: IndicatorLabel, status: string, context: CellContext): void {
  const expected = label.expected_status;
  if (expected === null || context.excepted(label.row, "status")) return;
  if ((STATUS_OF_LABEL[expected] ?? expected) === status) context.tally.agree();
  else context.tally.differ(`${context.where}: ${expected}, read as ${status}`);
}

function compareHead(label: FormLabel, { form }: ScoredForm, head: Tally): void {
  const check = (what: string, expected: string | null | undefined, read: string | null): void => {
    if (expected === null || expected === undefined) return;
    if (expected === read) head.agree();
    else head.differ(`${label.id} ${what}: ${expected} read as ${read}`);
  };
  check("title", label.cells["title_cell"], form.title.cell);
  check("project", label.cells["project_cell"], form.projectName.cell);
  check("organisation", label.cells["org_cell"], form.implementingUnit.cell);
  check("expected objective", label.cells["goal_expected_cell"], form.objective.expected.cell);
  check("achieved objective", label.cells["goal_actual_cell"], form.objective.achieved.cell);
  check("year", label.year, String(form.fiscalYear.value));
  check("total", label.total_score?.cell, form.total.score.cell);
  const funding = form.funding.find(({ row }) => row === label.funding_total?.row);
  const cells = label.funding_total?.cells ?? {};
  check("original budget", cells["initial"], funding?.originalBudget.cell ?? null);
  check("final budget", cells["budget"], funding?.finalBudget.cell ?? null);
  check("expenditure", cells["spent"], funding?.actualExpenditure.cell ?? null);
  check("execution rate", cells["rate"], funding?.executionRate.cell ?? null);
  check("execution score", cells["score"], funding?.score.cell ?? null);
}
