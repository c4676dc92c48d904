import type { Indicator, SelfEvaluationForm } from "../model/form";
import type { Quantity } from "../model/quantity";
import { isBlank, type Read } from "../model/read";
import { parseQuantity } from "../values";

/** Target and actual of an indicator, with the words a message calls them by. */
export const QUANTITY_FIELDS = [
  { label: "指标值", key: "target" },
  { label: "完成值", key: "actual" },
] as const;

/** A target or an actual, and where it stands. */
export type QuantityAt = {
  readonly indicator: Indicator;
  readonly label: string;
  readonly read: Read<Quantity>;
};

/** The targets and actuals of a form that pass the test, row by row. */
export function quantitiesThat(
  test: (read: Read<Quantity>) => boolean,
  { indicators }: SelfEvaluationForm,
): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  for (const indicator of indicators) {
    for (const { label, key } of QUANTITY_FIELDS) {
      const read = indicator[key];
      if (test(read)) found.push({ indicator, label, read });
    }
  }
  return found;
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

/** Whether two spellings say the same quantity, whatever stands around them: `readsAlike("target", "≥ 50个", "≥50个")` → `true`. */
export function readsAlike(role: "target" | "actual", one: string, other: string): boolean {
  return JSON.stringify(quantityIn(role, one)) === JSON.stringify(quantityIn(role, other));
}

function quantityIn(role: "target" | "actual", text: string) {
  const content = { value: text, text, numberFormat: "General", error: null };
  return parseQuantity(content, { ...NO_SURROUNDINGS, role });
}

const NO_SURROUNDINGS = {
  fiscalYear: null,
  date1904: false,
  sign: null,
  unit: null,
  name: "",
  target: null,
} as const;

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
