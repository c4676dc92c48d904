import type { StyledCells } from "./styled-cells";

/** What the part of a sheet says of its looks, lengths as written. Nothing here grows with cells that are plain. */
export type SheetShape = {
  readonly view: ViewShape;
  readonly defaults: DefaultLengths;
  /** In order, without overlaps. */
  readonly columns: readonly ColumnShape[];
  /** Rows that say something of themselves, neighbours that say the same together; in order, without overlaps. */
  readonly rows: readonly RowShape[];
  /** The style that a row gives its blank cells. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly styled: StyledCells;
};

/** As the sheet was last looked at. */
export type ViewShape = {
  gridLines: boolean;
  /** Zeros are shown. */
  zeros: boolean;
  frozenRows: number;
  frozenColumns: number;
};

export type DefaultLengths = {
  /** Points; `null` when it is not said. */
  rowHeight: number | null;
  /** Rows that say nothing are hidden. */
  rowsHidden: boolean;
  /** They keep the default height whatever they hold. */
  rowsFixed: boolean;
  /** Digits of the default font, padding included; `null` when it is not said. */
  columnWidth: number | null;
  /** Digits of the default font that a column without a width has room for. */
  baseWidth: number;
};

export type ColumnShape = {
  readonly from: number;
  readonly to: number;
  /** Digits of the default font, padding included; `null` for the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** The style of its blank cells. */
  readonly style: number;
};

export type RowShape = {
  readonly from: number;
  readonly to: number;
  /** Points; `null` for a height that fits the content. */
  readonly height: number | null;
  readonly hidden: boolean;
};
