import type { Indicator } from "../model/form";
import type { Quantity } from "../model/quantity";
import { isBlank, type Read } from "../model/read";

/** Target and actual of an indicator, with the words a message calls them by. */
export function quantityFields(
  indicator: Indicator,
): readonly { readonly label: string; readonly read: Read<Quantity> }[] {
  return [
    { label: "指标值", read: indicator.target },
    { label: "完成值", read: indicator.actual },
  ];
}

/** The text of a cell that was typed as text; `null` for numbers, formulas and blanks. */
export function typedText({ source }: Read<unknown>): string | null {
  if (source === null || source.formula !== null) return null;
  return typeof source.value === "string" ? source.value : null;
}

/** A value that was understood as a number, a date or an amount, so that its spelling can be cleaned. */
export function isMeasured({ value }: Read<Quantity>): boolean {
  return value?.kind === "amount" || value?.kind === "date";
}

/** The target is a number the actual must reach; no ceiling, no range. */
export function isCeiling(target: Quantity | null): boolean {
  return (
    target?.kind === "amount" &&
    (target.comparator === "atMost" || target.comparator === "lessThan")
  );
}

/** The note column is there for this row, and the actual is given: a note can be asked for. */
export function canAskForNote({ deviationNote, actual }: Indicator): boolean {
  return deviationNote.cell !== null && !isBlank(actual);
}
