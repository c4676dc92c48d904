import { NOT_THERE, isBlank, type Read } from "../model/read";
import type { Quantity } from "../model/quantity";
import { parseQuantity, type QuantityContext } from "../values";
import { readColumn } from "./column-reads";
import { shownText, type ColumnSpan, type GridView } from "./grid-view";

/** The columns one quantity is split over: 指标性质 · 指标值 · 度量单位. */
export type QuantityColumns = {
  readonly value: ColumnSpan | undefined;
  readonly sign?: ColumnSpan | undefined;
  readonly unit?: ColumnSpan | undefined;
};

type Place = { readonly view: GridView; readonly row: number; readonly columns: QuantityColumns };

/**
 * Reads a target or an actual. The cell is that of the value; the text joins sign, value and unit as they stand.
 *
 * @example "≥ | 95 | %" → text "≥95%", an amount of at least 95 %
 */
export function readQuantity(
  { view, row, columns }: Place,
  context: Omit<QuantityContext, "sign" | "unit">,
): Read<Quantity> {
  if (!columns.value) return NOT_THERE;
  const { role, fiscalYear, date1904, name, target } = context;
  const sign = columns.sign ? shownText(view.shown(row, columns.sign.left)) : "";
  const unit = columns.unit ? shownText(view.shown(row, columns.unit.left)) : "";
  const read = readColumn<Quantity>({ view, row, span: columns.value }, (content) => {
    const { quantity, problem } = parseQuantity(content, {
      role,
      fiscalYear,
      date1904,
      name,
      target,
      sign: sign === "" ? null : sign,
      unit: unit === "" ? null : unit,
    });
    return { value: quantity, problem };
  });
  if (isBlank(read)) return read;
  const text = joined({ sign, value: read.text ?? "", unit });
  if (read.value?.kind === "unreadable") return { ...read, text, problem: read.value.reason };
  return text === read.text ? read : { ...read, text };
}

type Written = { readonly sign: string; readonly value: string; readonly unit: string };

/** What the cells say together; what the value's own cell says already is not said twice, and a direction not at all. */
function joined({ sign, value, unit }: Written): string {
  const before = DIRECTION.test(sign) || value.startsWith(sign) ? "" : sign;
  return before + value + (value.endsWith(unit) ? "" : unit);
}

/** Which way is better tells how to compare, and is no part of the target. */
const DIRECTION = /^(正向|反向|负向|逆向|定量)(指标)?$/;
