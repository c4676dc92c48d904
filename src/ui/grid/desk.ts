import type { RefObject } from "react";
import type { GridSource } from "../../app/workbench/grid-source";
import type { GridCell, Range } from "../../core/index";
import type { Cursor } from "./cursor";
import type { SheetMarks } from "./finding-marks";
import type { Place } from "./places";
import type { Scroll } from "./scroll";
import type { SheetModel, Size } from "./sheet-model";
import type { Sheets } from "./use-sheets";
import type { Tiles } from "./tiles";
import type { Zoom } from "./use-zoom";

/** A cell to go to, in any sheet. */
export type Destination = {
  readonly sheet: string;
  readonly place: Place;
  /** Outlined for a while, for a user who looks elsewhere. */
  readonly outlined: boolean;
};

/** The open sheet, where the user is in it, and what can be done: what the parts of the grid share. */
export type Desk = {
  readonly source: GridSource;
  readonly sheets: Sheets;
  readonly zoom: Zoom;
  readonly model: SheetModel;
  /** Of the window, without scroll bars. */
  readonly view: Size;
  readonly scroll: Scroll;
  readonly tiles: Tiles;
  readonly marks: SheetMarks;
  readonly cursor: Cursor;
  /** The cell that is written to. */
  readonly active: Place;
  readonly selection: Range;
  /** What the active cell holds; `null` for nothing, or nothing yet. */
  readonly cell: GridCell | null;
  /** The cell that is outlined just now. */
  readonly outlined: Place | null;
  /** The user's keyboard is in the grid. */
  readonly hasFocus: boolean;
  setFocus(has: boolean): void;
  readonly scroller: RefObject<HTMLDivElement>;
  /** The text field that has the keyboard while the user is in the grid. */
  readonly input: RefObject<HTMLTextAreaElement>;
  /** Moves the user; `follow: false` leaves the window where it is. */
  choose(cursor: Cursor, follow?: boolean): void;
  /** Brings a cell into the window. */
  show(place: Place): void;
  goTo(destination: Destination): void;
  /** Says something to screen readers. */
  say(words: string): void;
  /** Gives the keyboard to the grid. */
  focus(): void;
};

/** The cell at a place as far as it has been fetched. */
export function cellOf(tiles: Tiles, { row, column }: Place): GridCell | null {
  return tiles.row(row)?.find((cell) => cell.column === column) ?? null;
}
