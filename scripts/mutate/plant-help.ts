import {
  parseAddress,
  type FundingRow,
  type Quantity,
  type Read,
  type ScoredIndicator,
} from "../../src/core";
import { choose, pick } from "./random";
import type { CellInput, CellInputs, Plant, Random, Specimen } from "./types";

/** A row with a weight, a score and cells of its own: a plant there touches no other row. */
export type OwnRow = ScoredIndicator & {
  readonly weight: number;
  readonly score: number;
  readonly cells: { readonly [K in "name" | "target" | "actual" | "weight" | "score"]: string } & {
    readonly note: string | null;
  };
};

/** One of the rows that stand for themselves and pass the test. */
export function anyRow(
  { scored }: Specimen,
  random: Random,
  test: (row: OwnRow) => boolean = () => true,
): OwnRow | undefined {
  return pick(random, ownRows(scored.indicators).filter(test));
}

/** All rows of a specimen that stand for themselves. */
export function ownRows(rows: readonly ScoredIndicator[]): readonly OwnRow[] {
  const shared = new Set(rows.map(({ indicator }) => indicator.scoreSharedWithRow));
  return rows.flatMap((row) => {
    const { indicator } = row;
    const { name, target, actual, weight, score, deviationNote, row: at } = indicator;
    if (indicator.scoreSharedWithRow !== null || indicator.parentRow !== null || shared.has(at))
      return [];
    const reads: readonly Read<unknown>[] = [name, target, actual, weight, score];
    if (!reads.every((read) => isIn(read, at))) return [];
    if (weight.value === null || score.value === null || weight.value <= 0) return [];
    const note = isIn(deviationNote, at) ? deviationNote.cell : null;
    const [n, t, a, w, s] = reads.map(({ cell }) => cell ?? "");
    const cells = {
      name: n ?? "",
      target: t ?? "",
      actual: a ?? "",
      weight: w ?? "",
      score: s ?? "",
      note,
    };
    return [{ ...row, weight: weight.value, score: score.value, cells }];
  });
}

function isIn({ cell, source }: Read<unknown>, row: number): boolean {
  return cell !== null && parseAddress(cell)?.row === row && source?.error == null;
}

/** The total row with the marks changed by so much, so that the sum stays right. */
export function retotalled({ form }: Specimen, change: number): CellInputs {
  const { cell, value } = form.total.score;
  if (cell === null || value === null) return {};
  return { [cell]: rounded(value + change), ...rerated(form, value + change) };
}

const BANDS = [
  [90, "优"],
  [80, "良"],
  [60, "中"],
  [-Infinity, "差"],
] as const;

/** The rating that goes with the total, where the form states one in these words. */
function rerated({ total: { rating } }: Specimen["form"], total: number): CellInputs {
  const { cell, value } = rating;
  if (cell === null || !BANDS.some(([, label]) => label === value)) return {};
  const band = BANDS.find(([from]) => rounded(total) >= from);
  return { [cell]: band?.[1] ?? "差" };
}

/** The row with another score, and the total with it. */
export function rescored(specimen: Specimen, row: OwnRow, score: number): CellInputs {
  return { ...retotalled(specimen, score - row.score), [row.cells.score]: score };
}

/** The 年度资金总额 row where it has the cells asked for, with values in them. */
export function moneyRow(
  { form }: Specimen,
  ...keys: readonly (keyof FundingRow)[]
): FundingRow | undefined {
  const total = form.funding.find(({ kind }) => kind === "total");
  const isThere = (key: keyof FundingRow): boolean => {
    const read = total?.[key];
    return typeof read === "object" && read.cell !== null && read.value !== null;
  };
  return keys.every(isThere) ? total : undefined;
}

/** A plant that puts one thing into one cell and expects the finding there; `null` without a cell. */
export function inCell(cell: string | null, input: CellInput, more: CellInputs = {}): Plant | null {
  return cell === null ? null : { change: { cells: { ...more, [cell]: input } }, at: cell };
}

/** The cell of a read that holds something; `null` when it is blank or not there. */
export function filled(read: Read<unknown>): string | null {
  return read.cell !== null && (read.text ?? "").trim() !== "" ? read.cell : null;
}

/** Whether the quantity is an amount with one of these comparators; any, where none is named. */
export function isAmount(
  quantity: Quantity | null,
  ...comparators: readonly string[]
): quantity is Quantity & { kind: "amount" } {
  if (quantity?.kind !== "amount") return false;
  return comparators.length === 0 || comparators.includes(quantity.comparator);
}

/** A floor in plain figures, met or not, that can be scaled: the target's number and its unit. */
export function floorOf(row: OwnRow): { readonly value: number; readonly unit: string } | null {
  const target = row.indicator.target.value;
  if (!isAmount(target, "atLeast") || target.value <= 0 || target.implied) return null;
  if (row.achievementRate === null) return null;
  return { value: target.value, unit: target.unitOfMeasure ?? "" };
}

/** Half-up to two decimals. */
export function rounded(value: number): number {
  return Math.round(Number((value * 100).toPrecision(12))) / 100;
}

/** One of the words. */
export function word(random: Random, words: string): string {
  return choose(random, words.split(" "));
}
