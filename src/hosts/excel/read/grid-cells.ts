import type { Range } from "../../../core/model/address";
import type { Cell } from "../../../core/model/workbook";

/** A band of rows as Office.js gives it, its tables being of the size of the area. */
export type Grid = {
  readonly area: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly hiddenRows: readonly boolean[];
  readonly unlocked: readonly (readonly boolean[])[] | null;
};

/** One cell as Office.js gives it. */
export type RawCell = {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
  readonly valueType: unknown;
};

const GENERAL = "General";

/** The cells of a grid that hold something, in reading order. */
export function gridCells(grid: Grid): readonly Cell[] {
  const { top, left, bottom, right } = grid.area;
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = cellOf({ row, column }, rawCell(grid, row - top, column - left));
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

function rawCell(grid: Grid, row: number, column: number): RawCell {
  return {
    value: grid.values[row]?.[column],
    text: grid.text[row]?.[column],
    formula: grid.formulas[row]?.[column],
    numberFormat: grid.numberFormat[row]?.[column],
    valueType: grid.valueTypes[row]?.[column],
  };
}

/** A cell of the model; `null` for a blank one. */
export function cellOf(
  { row, column }: { readonly row: number; readonly column: number },
  raw: RawCell,
): Cell | null {
  const { value, error, formula } = contentOf(raw);
  if (formula === null && error === null && (value === null || value === "")) return null;
  const numberFormat = typeof raw.numberFormat === "string" ? raw.numberFormat : GENERAL;
  const text = error ?? textOf(value, String(raw.text ?? ""), numberFormat);
  return { row, column, value, text, error, formula, numberFormat };
}

/** What a cell holds: a value, an error or a formula with its result. */
export function contentOf({
  value,
  formula,
  valueType,
}: Pick<RawCell, "value" | "formula" | "valueType">): Pick<Cell, "value" | "error" | "formula"> {
  const isError = valueType === "Error";
  return {
    value: isError ? null : valueOf(value, valueType),
    error: isError ? String(value) : null,
    formula: formulaOf(formula, value),
  };
}

function valueOf(value: unknown, valueType: unknown): Cell["value"] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (valueType === "Empty" || value === null || value === undefined) return null;
  return String(value);
}

/** A text that begins with "=" is given as its own formula; a real one differs from its result. */
function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.slice(1);
}

/** What the sheet shows; text and whole numbers show as they are, whatever the width of the column. */
function textOf(value: Cell["value"], shown: string, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    return decoratesText(numberFormat) && !isFilledWithHashes(shown) ? shown : value;
  }
  if (isPlain(numberFormat) && Number.isInteger(value) && Math.abs(value) < 1e11) {
    return String(value);
  }
  return shown.trim();
}

/** The column is too narrow for the number, or rounds it: what is shown depends on the width. */
export function isWidthDependent({ value, text, error, numberFormat }: Cell): boolean {
  if (typeof value !== "number" || error !== null) return false;
  return isFilledWithHashes(text) || (isPlain(numberFormat) && Number(text) !== value);
}

function isFilledWithHashes(text: string): boolean {
  return /^#+$/.test(text.trim());
}

function isPlain(numberFormat: string): boolean {
  return numberFormat === GENERAL || numberFormat === "@";
}

function decoratesText(numberFormat: string): boolean {
  return numberFormat !== "@" && numberFormat.replace(/\\.|"[^"]*"/g, "").includes("@");
}
