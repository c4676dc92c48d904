import { formatRange } from "../../../src/core/model/address";
import { findCell } from "../model/cells";
import type { CellScalar, CellFormat, HostWorkbookData, Json, LinkData } from "../model/host-data";
import { positionOf, rangeOf } from "../model/open-data";
import type { LiveSheet } from "../model/live";
import { formatAt, makeCell } from "../model/cells";
import { putContent, valueOf, valueTypeOf } from "../model/put-content";
import { shownText } from "../model/display";
import { snapshotOf } from "../model/snapshot";
import type { ChangeSource } from "./change-events";
import type { ExcelHost } from "./excel-host";
import { removeSheet } from "./sheet-actions";

/** A cell as a test looks at it. */
export type CellView = {
  readonly value: CellScalar;
  /** Without "=". */
  readonly formula: string | null;
  readonly error: string | null;
  readonly text: string;
  readonly link: LinkData | null;
  readonly quotePrefix: boolean;
  readonly format: CellFormat;
};

/** The workbook as a person at the machine sees and handles it; sheets by name, cells by address. */
export type Person = {
  cell(sheet: string, address: string): CellView;
  /** The live sheet; throws when there is none. */
  sheet(name: string): LiveSheet;
  sheetNames(): readonly string[];
  snapshot(): HostWorkbookData;
  /** `"表!A1:B2"` */
  selected(): string;
  settings(): Readonly<Record<string, Json>>;
  comments(sheet: string): readonly { readonly cell: string; readonly text: string }[];
  /** Typed as at the keyboard: `"=A1*2"` is a formula, `"85%"` a percentage, `""` clears. */
  userTypes(sheet: string, address: string, value: CellScalar): void;
  coauthorTypes(sheet: string, address: string, value: CellScalar): void;
  fill(sheet: string, address: string, color: string | null): void;
  format(sheet: string, address: string, change: Partial<CellFormat>): void;
  protect(sheet: string, options?: Readonly<Record<string, boolean>>): void;
  unprotect(sheet: string): void;
  rename(sheet: string, name: string): void;
  removeSheet(sheet: string): void;
  select(sheet: string, range: string): void;
  hideRows(sheet: string, ...rows: number[]): void;
  /** Leaves the cell that is being edited. */
  endCellEdit(): void;
};

const AT_THE_KEYBOARD: ChangeSource = { source: "Local", triggerSource: "Unknown" };
const ELSEWHERE: ChangeSource = { source: "Remote", triggerSource: "Unknown" };

/** Somebody at the host. `afterwards` runs when something was typed: events go out. */
export function createPerson(host: ExcelHost, afterwards: () => void): Person {
  const sheetOf = (name: string): LiveSheet => {
    const sheet = host.workbook.sheets.find((other) => other.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const type = (source: ChangeSource) => (sheet: string, address: string, value: CellScalar) => {
    typeInto(host, { sheet: sheetOf(sheet), address, source }, value);
    afterwards();
  };
  return {
    cell: (sheet, address) => viewOf(host, sheetOf(sheet), address),
    sheet: sheetOf,
    sheetNames: () => host.workbook.sheets.map(({ name }) => name),
    snapshot: () => snapshotOf(host.workbook),
    selected: () => {
      const { sheet, area } = host.selection();
      return `${sheet.name}!${formatRange(area)}`;
    },
    settings: () => Object.fromEntries(host.workbook.settings),
    comments: (sheet) => sheetOf(sheet).comments.map(({ cell, text }) => ({ cell, text })),
    userTypes: type(AT_THE_KEYBOARD),
    coauthorTypes: type(ELSEWHERE),
    fill: (sheet, address, color) => {
      const change = { fill: color, pattern: color === null ? "None" : "Solid" };
      reformat(sheetOf(sheet), address, change);
    },
    format: (sheet, address, change) => reformat(sheetOf(sheet), address, change),
    protect: (name, options = {}) => {
      const sheet = sheetOf(name);
      sheet.protected = true;
      sheet.protectionOptions = options;
    },
    unprotect: (sheet) => {
      sheetOf(sheet).protected = false;
    },
    rename: (sheet, name) => host.sheets.rename(sheetOf(sheet), name),
    removeSheet: (sheet) => removeSheet(host.workbook, host.view, sheetOf(sheet)),
    select: (sheet, range) => {
      host.view.sheet = sheetOf(sheet);
      host.view.selection = rangeOf(range);
    },
    hideRows: (sheet, ...rows) => {
      for (const row of rows) sheetOf(sheet).hiddenRows.add(row);
    },
    endCellEdit: () => {
      host.faults.editing = false;
    },
  };
}

function viewOf(host: ExcelHost, sheet: LiveSheet, address: string): CellView {
  const { row, column } = positionOf(address);
  const cell = findCell(sheet, row, column);
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    error: cell?.error ?? null,
    text: cell ? shownText(cell, host.workbook.date1904) : "",
    link: cell?.link ?? null,
    quotePrefix: cell?.quotePrefix ?? false,
    format: formatAt(sheet, row, column),
  };
}

function reformat(sheet: LiveSheet, address: string, change: Partial<CellFormat>): void {
  const { row, column } = positionOf(address);
  const cell = makeCell(sheet, row, column);
  cell.format = { ...cell.format, ...change };
  cell.shown = null;
}

type Typing = {
  readonly sheet: LiveSheet;
  readonly address: string;
  readonly source: ChangeSource;
};

function typeInto(host: ExcelHost, { sheet, address, source }: Typing, value: CellScalar): void {
  const { row, column } = positionOf(address);
  const before = findCell(sheet, row, column);
  const details = { valueBefore: valueOf(before), valueTypeBefore: valueTypeOf(before) };
  // `null` would leave the cell as it is; a person clears it.
  if (!putContent({ sheet, row, column }, value ?? "")) return;
  const after = findCell(sheet, row, column);
  const area = { top: row, left: column, bottom: row, right: column };
  host.personChanged({ sheet, area }, source, {
    ...details,
    valueAfter: valueOf(after),
    valueTypeAfter: valueTypeOf(after),
  });
}
