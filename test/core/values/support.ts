import type { Quantity } from "../../../src/core/model/quantity";
import {
  parseQuantity,
  type CellContent,
  type QuantityContext,
  type QuantityReading,
} from "../../../src/core/values";

/** A cell that holds text. */
export function text(value: string): CellContent {
  return { value, text: value, numberFormat: "General", error: null };
}

/** A cell that holds a number under a number format. */
export function number(value: number, numberFormat = "General"): CellContent {
  return { value, text: String(value), numberFormat, error: null };
}

const PLAIN_CONTEXT: QuantityContext = {
  role: "target",
  fiscalYear: 2023,
  date1904: false,
  sign: null,
  unit: null,
  name: "",
  target: null,
};

/** Reads a cell as a target of 2023, or under another context. */
export function read(
  content: CellContent | string,
  context: Partial<QuantityContext> = {},
): QuantityReading {
  const cell = typeof content === "string" ? text(content) : content;
  return parseQuantity(cell, { ...PLAIN_CONTEXT, ...context });
}

/** Reads a target alone: what actuals are read under. */
export function target(
  content: CellContent | string,
  context: Partial<QuantityContext> = {},
): Quantity {
  return read(content, context).quantity;
}

const SIGNS = {
  atLeast: "≥",
  atMost: "≤",
  equals: "=",
  greaterThan: ">",
  lessThan: "<",
  between: "∈",
} as const;

/**
 * A reading in one line: "≥95 % ratio 0.95", "date ≤ ·..2023-12-31", "words achieved", "unreadable", "placeholder".
 * An implied comparator stands in brackets, a doubt as "?" at the end.
 */
export function line({ quantity, problem }: QuantityReading): string {
  const doubt = problem !== null && quantity.kind !== "unreadable" ? " ?" : "";
  return describeQuantity(quantity) + doubt;
}

function describeQuantity(quantity: Quantity): string {
  if (quantity.kind === "amount") {
    const { value, upper, unitOfMeasure, dimension, canonical } = quantity;
    const numbers = upper === null ? String(value) : `${value}..${upper}`;
    return `${sign(quantity)}${numbers} ${unitOfMeasure ?? "·"} ${dimension} ${canonical}`;
  }
  if (quantity.kind === "date") {
    return `date ${sign(quantity)} ${quantity.from ?? "·"}..${quantity.to ?? "·"}`;
  }
  return quantity.kind === "qualitative" ? `words ${quantity.tier ?? ""}`.trim() : quantity.kind;
}

function sign({
  comparator,
  implied,
}: {
  comparator: keyof typeof SIGNS;
  implied: boolean;
}): string {
  return implied ? `(${SIGNS[comparator]})` : SIGNS[comparator];
}
