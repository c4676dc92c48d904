import type { Range } from "../../../src/core/model/address";
import type { ExcelHost } from "../engine/excel-host";
import { hostError } from "../engine/host-error";
import type { Call, Scalar } from "../engine/objects";
import { changeFormat, findCell, formatAt, makeCell, sizeOf } from "../model/cells";
import { shownText } from "../model/display";
import type { CellScalar, Json, LinkData } from "../model/host-data";
import type { LiveCell, SheetArea } from "../model/live";
import { formulaOf, putContent, valueOf, valueTypeOf } from "../model/put-content";
import { recordArgument, textArgument } from "./arguments";

type RangeCall = Call<"Range">;

/** Ranges above this have no matrices: Excel answers `null` for whole columns and the like. */
const MOST_CELLS_READ = 5_000_000;

/** `values`. */
export const valuesScalar: Scalar<"Range"> = { get: matrixOf(valueOf), set: putAll };

/** `formulas`: as `values`, with the formula where there is one. */
export const formulasScalar: Scalar<"Range"> = { get: matrixOf(formulaOf), set: putAll };

/** `text`. */
export const textScalar: Scalar<"Range"> = {
  get: matrixOf((cell, { workbook }) => (cell ? shownText(cell, workbook.date1904) : "")),
};

/** `valueTypes`. */
export const valueTypesScalar: Scalar<"Range"> = { get: matrixOf(valueTypeOf) };

/** `numberFormat`. */
export const numberFormatScalar: Scalar<"Range"> = {
  get: (target, host) =>
    eachCell(
      { ...target, host },
      (_, row, column) => formatAt(target.sheet, row, column).numberFormat,
    ),
  set: (call) => {
    const { sheet, area } = call.target;
    call.host.guardFormat(call.target);
    const formatOf = (given: Json): string => (typeof given === "string" ? given : String(given));
    if (typeof call.value === "string" && sizeOf(area) > MOST_CELLS_READ) {
      const numberFormat = call.value;
      changeFormat(sheet, area, (format) => ({ ...format, numberFormat }));
      return;
    }
    forEachGiven(call, (given, row, column) => {
      if (given === null || formatAt(sheet, row, column).numberFormat === given) return;
      const cell = makeCell(sheet, row, column);
      cell.format = { ...cell.format, numberFormat: formatOf(given) };
      cell.shown = null;
    });
  },
};

type Read = (cell: LiveCell | undefined, host: ExcelHost) => string | number | boolean;

function matrixOf(read: Read): Scalar<"Range">["get"] {
  return (target, host) => eachCell({ ...target, host }, (cell) => read(cell, host));
}

type Asked = SheetArea & { readonly host: ExcelHost };

function eachCell(
  { sheet, area, host }: Asked,
  read: (cell: LiveCell | undefined, row: number, column: number) => Json,
): Json {
  const cells = sizeOf(area);
  if (cells > MOST_CELLS_READ || cells > host.faults.nullReadsAbove) return null;
  const matrix: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(read(findCell(sheet, row, column), row, column));
    }
    matrix.push(line);
  }
  return matrix;
}

/** A matrix of the range's size, or one value for all cells. */
function forEachGiven(
  { target: { area }, value }: RangeCall & { readonly value: Json },
  use: (given: Json, row: number, column: number) => void,
): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(value)) refuseOtherSize(value as readonly Json[], [rows, columns]);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      use(givenAt(value, row, column), area.top + row, area.left + column);
    }
  }
}

function refuseOtherSize(
  matrix: readonly Json[],
  [rows, columns]: readonly [number, number],
): void {
  const fits = (line: Json): boolean => Array.isArray(line) && line.length === columns;
  if (matrix.length !== rows || !matrix.every(fits)) {
    throw hostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

function givenAt(value: Json, row: number, column: number): Json {
  if (!Array.isArray(value)) return value;
  return ((value[row] ?? []) as readonly Json[])[column] ?? null;
}

function putAll(call: RangeCall & { readonly value: Json }): void {
  const { sheet, area } = call.target;
  const { host } = call;
  host.guardContent(call.target);
  const before = sizeOf(area) === 1 ? changeSide(host, call.target, "Before") : null;
  const changed: { row: number; column: number }[] = [];
  forEachGiven(call, (given, row, column) => {
    if (given !== null && typeof given === "object") throw hostError("InvalidArgument");
    if (putContent({ sheet, row, column }, given as CellScalar)) changed.push({ row, column });
  });
  host.contentChanged(call.target, changed, () => ({
    ...before,
    ...(before && changeSide(host, call.target, "After")),
  }));
}

/** What a change event tells of a single cell, before or after. */
function changeSide(
  _host: ExcelHost,
  { sheet, area }: SheetArea,
  side: "Before" | "After",
): Record<string, Json> {
  const cell = findCell(sheet, area.top, area.left);
  return { [`value${side}`]: valueOf(cell), [`valueType${side}`]: valueTypeOf(cell) };
}

function hiddenOf(
  set: (target: SheetArea) => ReadonlySet<number>,
  span: (area: Range) => readonly [number, number],
): (target: SheetArea) => Json {
  return (target) => {
    const [first, last] = span(target.area);
    const hidden = [...set(target)].filter((line) => line >= first && line <= last).length;
    if (hidden === 0) return false;
    return hidden === last - first + 1 ? true : null;
  };
}

/** `rowHidden`: `null` where some rows are hidden and some are not. */
export const rowsHidden: Scalar<"Range"> = {
  get: hiddenOf(
    ({ sheet }) => sheet.hiddenRows,
    ({ top, bottom }) => [top, bottom],
  ),
  set: ({ target: { sheet, area }, value, host }) => {
    host.guardLines(sheet, "allowFormatRows");
    hideLines(sheet.hiddenRows, [area.top, area.bottom], value === true);
  },
};

/** `columnHidden`. */
export const columnsHidden: Scalar<"Range"> = {
  get: hiddenOf(
    ({ sheet }) => sheet.hiddenColumns,
    ({ left, right }) => [left, right],
  ),
  set: ({ target: { sheet, area }, value, host }) => {
    host.guardLines(sheet, "allowFormatColumns");
    hideLines(sheet.hiddenColumns, [area.left, area.right], value === true);
  },
};

function hideLines(
  set: Set<number>,
  [first, last]: readonly [number, number],
  hide: boolean,
): void {
  for (let line = first; line <= last; line += 1) {
    if (hide) set.add(line);
    else set.delete(line);
  }
}

/** `hyperlink`: of the first cell; `textToDisplay` becomes its content. */
export const linkScalar: Scalar<"Range"> = {
  get: ({ sheet, area }) =>
    (findCell(sheet, area.top, area.left)?.link as Json | undefined) ?? null,
  set: (call) => {
    const { sheet, area } = call.target;
    call.host.guardContent(call.target);
    const cell = makeCell(sheet, area.top, area.left);
    if (call.value === null) {
      cell.link = null;
      return;
    }
    const link = recordArgument(call.value) as LinkData;
    cell.link = link;
    if (link.textToDisplay !== undefined) {
      const place = { sheet, row: area.top, column: area.left };
      if (putContent(place, textArgument(link.textToDisplay))) {
        call.host.contentChanged(call.target, [{ row: area.top, column: area.left }], () => ({}));
      }
    }
    // Excel gives a link its own look.
    cell.format = { ...cell.format, fontColor: "#0563C1", underline: "Single" };
  },
};
