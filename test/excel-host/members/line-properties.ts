import type { Range } from "../../../src/core/model/address";
import type { Call } from "../engine/objects";
import { hostError } from "../engine/host-error";
import type { Json } from "../model/host-data";
import type { LiveSheet } from "../model/live";
import { fullAddress } from "./addresses";
import { recordArgument } from "./arguments";
import { pick } from "./cell-properties";

type RangeCall = Call<"Range">;

/** Rows and columns differ in their names only. */
type Lines = {
  readonly hiddenKey: "rowHidden" | "columnHidden";
  readonly indexKey: "rowIndex" | "columnIndex";
  readonly sizeKey: "rowHeight" | "columnWidth";
  readonly usualSize: number;
  readonly hidden: (sheet: LiveSheet) => Set<number>;
  readonly sizes: (sheet: LiveSheet) => Map<number, number>;
  readonly span: (area: Range) => readonly [first: number, last: number];
  readonly only: (area: Range, line: number) => Range;
  readonly option: string;
};

const ROWS: Lines = {
  hiddenKey: "rowHidden",
  indexKey: "rowIndex",
  sizeKey: "rowHeight",
  usualSize: 13.5,
  hidden: ({ hiddenRows }) => hiddenRows,
  sizes: ({ rowHeights }) => rowHeights,
  span: ({ top, bottom }) => [top, bottom],
  only: (area, line) => ({ ...area, top: line, bottom: line }),
  option: "allowFormatRows",
};

const COLUMNS: Lines = {
  hiddenKey: "columnHidden",
  indexKey: "columnIndex",
  sizeKey: "columnWidth",
  usualSize: 54,
  hidden: ({ hiddenColumns }) => hiddenColumns,
  sizes: ({ columnWidths }) => columnWidths,
  span: ({ left, right }) => [left, right],
  only: (area, line) => ({ ...area, left: line, right: line }),
  option: "allowFormatColumns",
};

/** `range.getRowProperties({ rowHidden: true })`: one object for each row. */
export const getRowProperties = (call: RangeCall): Json => readLines(call, ROWS);

/** `range.getColumnProperties({ columnHidden: true })`. */
export const getColumnProperties = (call: RangeCall): Json => readLines(call, COLUMNS);

/** `range.setRowProperties([{ rowHidden: true }])`. */
export const setRowProperties = (call: RangeCall): void => writeLines(call, ROWS);

/** `range.setColumnProperties([{ format: { columnWidth: 60 } }])`. */
export const setColumnProperties = (call: RangeCall): void => writeLines(call, COLUMNS);

const MOST_LINES = 1_048_576;

function readLines({ target: { sheet, area }, args, host }: RangeCall, lines: Lines): Json {
  const wanted = recordArgument(args[0]);
  const [first, last] = lines.span(area);
  const count = last - first + 1;
  if (count > host.faults.nullReadsAbove || count >= MOST_LINES) return null;
  return Array.from({ length: count }, (_, at) => {
    const line = first + at;
    const known = {
      address: fullAddress({ sheet, area: lines.only(area, line) }),
      [lines.indexKey]: line - 1,
      [lines.hiddenKey]: lines.hidden(sheet).has(line),
      format: { [lines.sizeKey]: lines.sizes(sheet).get(line) ?? lines.usualSize },
    };
    return pick(known, wanted, lines.indexKey);
  });
}

function writeLines({ target, args, host }: RangeCall, lines: Lines): void {
  const { sheet, area } = target;
  const given = args[0];
  const [first, last] = lines.span(area);
  if (!Array.isArray(given) || given.length !== last - first + 1)
    throw hostError("InvalidArgument");
  host.aboutToWrite(target);
  host.guardLines(sheet, lines.option);
  for (const [at, properties] of (given as readonly Json[]).entries()) {
    const record = recordArgument(properties ?? {});
    const hidden = record[lines.hiddenKey];
    if (hidden === true) lines.hidden(sheet).add(first + at);
    if (hidden === false) lines.hidden(sheet).delete(first + at);
    const format = record["format"];
    const size = format == null ? undefined : recordArgument(format)[lines.sizeKey];
    if (typeof size === "number") lines.sizes(sheet).set(first + at, size);
  }
}
