import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../../../core/model/address";

export type Shift = { readonly rows: number; readonly columns: number };

/**
 * Text in quotes, quoted sheet names, structured references, names and functions are taken whole, so that
 * only real references are left: `A1`, `$B$2`, `A:C`, `1:3`.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gu;

/**
 * The formula as it reads after being copied elsewhere:
 * `shiftFormula("SUM($A1:B1)", { rows: 2, columns: 1 })` → `"SUM($A3:C3)"`. A reference that leaves the
 * sheet becomes `#REF!`, as in Excel.
 */
export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) =>
    shiftToken(token, groups, shift),
  );
}

function shiftToken(
  token: string,
  groups: readonly (string | undefined)[],
  { rows, columns }: Shift,
): string {
  const [fixColumn, letters, fixRow, digits] = groups;
  if (letters !== undefined && digits !== undefined) {
    return join([moveColumn(fixColumn, letters, columns), moveRow(fixRow, digits, rows)], "");
  }
  const [fixLeft, left, fixRight, right] = groups.slice(4);
  if (left !== undefined && right !== undefined) {
    return join([moveColumn(fixLeft, left, columns), moveColumn(fixRight, right, columns)], ":");
  }
  const [fixTop, top, fixBottom, bottom] = groups.slice(8);
  if (top !== undefined && bottom !== undefined) {
    return join([moveRow(fixTop, top, rows), moveRow(fixBottom, bottom, rows)], ":");
  }
  return token;
}

function join(parts: readonly (string | null)[], separator: string): string {
  return parts.includes(null) ? "#REF!" : parts.join(separator);
}

function moveColumn(fixed: string | undefined, letters: string, by: number): string | null {
  if (fixed) return `$${letters}`;
  const column = columnNumber(letters.toUpperCase()) + by;
  return column >= 1 && column <= MAX_COLUMN ? columnLetters(column) : null;
}

function moveRow(fixed: string | undefined, digits: string, by: number): string | null {
  if (fixed) return `$${digits}`;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : null;
}
