import type { CellContent, CellEdit } from "../model/edit";
import type { SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import { roundHalfUp, sum } from "../scoring/arithmetic";

export { roundHalfUp as roundTo, sum };

/** The value, or `null` where it is absent or doubtful: never judge from a reading with a problem. */
export function certain<T>(read: Read<T>): T | null {
  return read.problem === null ? read.value : null;
}

/** What the cell holds, as an edit expects it: a formula counts by its text with "=". */
export function contentOf({ source }: Read<unknown>): CellContent {
  if (source === null) return null;
  return source.formula === null ? source.value : `=${source.formula}`;
}

/**
 * "自评总分：98.6分", "在职人员控制率（5分）": the value is a part of the cell, and replacing the cell would take the label or
 * the name away.
 */
const LABELLED = /^\s*\p{Script=Han}[^:：]{0,15}[:：]|\p{Script=Han}.*[（(][\d.]+分[)）]\s*$/su;

/**
 * The edit that replaces a cell's content; `null` when there is no cell, a formula stands in it, or a label stands before
 * the value.
 */
export function replaceCell(
  form: SelfEvaluationForm,
  read: Read<unknown>,
  value: string | number,
): CellEdit | null {
  if (read.cell === null || read.source?.formula != null) return null;
  if (typeof read.source?.value === "string" && LABELLED.test(read.source.value)) return null;
  return { kind: "cell", sheet: form.sheet, cell: read.cell, expect: contentOf(read), value };
}

/** Reads that share one merged cell count once. Reads without a cell are left out. */
export function distinctCells<T>(reads: readonly Read<T>[]): readonly Read<T>[] {
  const byCell = new Map<string, Read<T>>();
  for (const read of reads) if (read.cell !== null) byCell.set(read.cell, read);
  return [...byCell.values()];
}

/** Adds up what the cells say, each merged cell once. */
export function sumOfReads(reads: readonly Read<number>[]): number {
  return sum(distinctCells(reads).map((read) => read.value));
}

/** Whether two numbers agree within a tolerance, the edge included: `near(1.005, 1, 0.005)` → `true`. */
export function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-9;
}

/** Decimal places of a number as typed: `decimalsOf(8.25)` → `2`. Binary noise beyond the tenth is ignored. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  if (isDecimal(value, 10)) return 1;
  if (isDecimal(value, 100)) return 2;
  const [, decimals = ""] = String(Number(value.toFixed(10))).split(".");
  return decimals.length;
}

/** Above this a double may carry noise before its tenth decimal. */
const LARGEST_CLEAR = 1e5;

/** Whether the number is the very double of a decimal in tenths or hundredths: spares most scores being written out. */
function isDecimal(value: number, parts: number): boolean {
  return Math.abs(value) < LARGEST_CLEAR && Math.round(value * parts) / parts === value;
}
