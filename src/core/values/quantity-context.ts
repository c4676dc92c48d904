import type { Quantity } from "../model/quantity";
import type { CellValue } from "../model/workbook";

/** What a cell holds, as far as reading a value needs it. A `Cell` is one. */
export type CellContent = {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly error: string | null;
};

/** What stands around the cell that a quantity is read from. */
export type QuantityContext = {
  readonly role: "target" | "actual";
  /** Gives a date without a year its year. */
  readonly fiscalYear: number | null;
  readonly date1904: boolean;
  /** 指标性质 of a split target: "≥", "定性". */
  readonly sign: string | null;
  /** 度量单位 of a split target. */
  readonly unit: string | null;
  /** The indicator's name, which may carry the unit: "奖补资金兑付率(%)". */
  readonly name: string;
  /** The target as read, when an actual is read. */
  readonly target: Quantity | null;
};

/** A quantity and what to tell the user about it; for an unreadable one the problem is its reason. */
export type QuantityReading = { readonly quantity: Quantity; readonly problem: string | null };

/** `unreadable("5-3", "…")` as a reading. */
export function unreadable(text: string, reason: string): QuantityReading {
  return { quantity: { kind: "unreadable", text, reason }, problem: reason };
}
