import type { Range } from "./address";
import type { CellContent } from "./edit";
import type { Visibility } from "./workbook";

/** How a sheet looks on screen. Lengths are CSS pixels at 100 % zoom; colours are `"#RRGGBB"`. */

export type BorderStyle =
  "hair" | "thin" | "medium" | "thick" | "dotted" | "dashed" | "dashDot" | "double";

/** One side of a cell's frame; `color: null` is the colour of text. */
export type BorderLine = { readonly style: BorderStyle; readonly color: string | null };

/** How a cell looks, whatever it holds. `null` is the default of the sheet. */
export type CellLook = {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  /** `"general"`: text to the left, numbers to the right, the rest in the middle. */
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Steps of about one character. */
  readonly indent: number;
  /** Letters stand below each other, or the line is turned by so many degrees, counter-clockwise. */
  readonly rotation: number | "stacked";
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
};

/** How a cell looks when nothing is said about it. */
export const PLAIN_LOOK: CellLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

/** Columns of one width, both ends included. */
export type ColumnRun = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly hidden: boolean;
};

/** Rows that differ from the default, both ends included. */
export type RowRun = {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly hidden: boolean;
};

/** What the grid needs to know of a sheet before it asks for cells. */
export type SheetLayout = {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** The last row and column that hold a cell, a merge or a look of their own within our limits; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** In order, without overlaps. */
  readonly rowRuns: readonly RowRun[];
  readonly columnRuns: readonly ColumnRun[];
  readonly merges: readonly Range[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** The looks of the workbook; `GridCell.look` is an index into them. The first one is the default. */
  readonly looks: readonly CellLook[];
};

/** A cell as the grid draws it: it holds something, or has a look of its own. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  /** What the sheet shows. */
  readonly text: string;
  /** What it holds, a formula by its text with "=". */
  readonly content: CellContent;
  readonly kind: "blank" | "text" | "number" | "boolean" | "error";
  readonly look: number;
  /** The colour that the number format asks for (`[红色]`); `null` leaves it to the look. */
  readonly textColor: string | null;
  /** The sheet's protection keeps it from being changed. */
  readonly locked: boolean;
};
