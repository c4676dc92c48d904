import { cellKey, type Cell, type Sheet, type Workbook } from "../../src/core/model/workbook";
import { parseAddress, parseRange } from "../../src/core/model/address";

export type Content = string | number | null;

export type SheetOptions = {
  readonly name?: string;
  readonly merges?: readonly string[];
  /** Where the first row's first value stands; "A1" by default. */
  readonly at?: string;
  readonly visibility?: Sheet["visibility"];
  readonly protected?: boolean;
  readonly hiddenRows?: readonly number[];
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
};

/** A sheet from rows of values; `null` leaves a cell blank. */
export function sheet(rows: readonly (readonly Content[])[], options: SheetOptions = {}): Sheet {
  const origin = parseAddress(options.at ?? "A1") ?? { row: 1, column: 1 };
  const formats = new Map(
    Object.entries(options.formats ?? {}).map(([address, format]) => {
      const position = parseAddress(address);
      return [position ? cellKey(position) : -1, format];
    }),
  );
  const cells = new Map<number, Cell>();
  rows.forEach((values, rowIndex) =>
    values.forEach((value, columnIndex) => {
      if (value === null) return;
      const position = { row: origin.row + rowIndex, column: origin.column + columnIndex };
      const numberFormat = formats.get(cellKey(position)) ?? "General";
      cells.set(cellKey(position), {
        ...position,
        value,
        text: show(value, numberFormat),
        error: null,
        formula: null,
        numberFormat,
      });
    }),
  );
  return {
    name: options.name ?? "Sheet1",
    visibility: options.visibility ?? "visible",
    protected: options.protected ?? false,
    cells,
    merges: (options.merges ?? [])
      .map((text) => parseRange(text))
      .filter((range) => range !== null),
    hiddenRows: new Set(options.hiddenRows ?? []),
  };
}

function show(value: string | number, numberFormat: string): string {
  if (typeof value === "string") return value;
  return numberFormat === "0%" ? `${Math.round(value * 100)}%` : String(value);
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { name: "测试.xlsx", sheets, date1904: false };
}
