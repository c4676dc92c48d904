import type { Range } from "../../../core/model/address";

/** What stands in the way of overwriting a cell's formula: a master holds the formula of other cells too. */
export type FormulaKind = "none" | "plain" | "shared" | "master";

/** A cell element of a row that is to change, with the places of its tags. */
export type IndexedCell = {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  readonly selfClosing: boolean;
  readonly style: number;
  readonly type: string | null;
  formula: FormulaKind;
};

/** A row element. `cells` are only collected for rows that are to change. */
export type IndexedRow = {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
  readonly style: number | null;
  readonly spans: string | null;
  readonly cells: IndexedCell[];
};

export type ColumnStyle = { readonly first: number; readonly last: number; readonly style: number };

export type Element = {
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
};

/** What the patcher needs to know of a worksheet part; every place is an offset into its text. */
export type SheetIndex = {
  /** Of the main namespace, with the colon: `"x:"` or `""`. */
  readonly prefix: string;
  readonly dimension: (Element & { readonly ref: string }) | null;
  readonly columns: readonly ColumnStyle[];
  readonly sheetData: Element | null;
  /** Row numbers and offsets of all rows in file order. */
  readonly rowNumbers: readonly number[];
  readonly rowStarts: readonly number[];
  readonly rows: ReadonlyMap<number, IndexedRow>;
  readonly merges: readonly Range[];
  /** Areas that one array formula or data table fills. */
  readonly arrays: readonly Range[];
  readonly protection: { readonly cells: boolean; readonly formats: boolean };
};
