import type { GridCell, SheetLayout, Visibility } from "../../core/index";
import type { CellRef, Unsubscribe } from "../ports";

/** A sheet's tab. */
export type SheetTab = { readonly name: string; readonly visibility: Visibility };

/** How much can be taken back and made again of what the user typed into the grid. */
export type EditHistory = { readonly undo: number; readonly redo: number };

/** What became of an edit. A refused one left the workbook as it was; `reason` is for the user, in Chinese. */
export type EditAnswer =
  | { readonly done: true; readonly cell: CellRef }
  | { readonly done: false; readonly reason: string };

/** The workbook as a grid shows and edits it. */
export type GridSource = {
  /** Every sheet with cells, in the order of the file. */
  sheets(): Promise<readonly SheetTab[]>;
  /** Rejects when there is no such sheet. */
  layout(sheet: string): Promise<SheetLayout>;
  /** The cells of these rows, both ends included, in reading order. */
  rows(sheet: string, from: number, to: number): Promise<readonly GridCell[]>;
  /** Puts what the user typed into a cell: a number, a percentage, a date or text; "" clears it. Formulas are refused. */
  edit(cell: CellRef, typed: string): Promise<EditAnswer>;
  undo(): Promise<EditAnswer>;
  redo(): Promise<EditAnswer>;
  history(): EditHistory;
  /** Called when cells, sheets or the history changed: ask again for what is on screen. */
  onChange(listener: () => void): Unsubscribe;
  /** Called when a screen asks to bring a cell before the user's eyes. */
  onReveal(listener: (cell: CellRef) => void): Unsubscribe;
};
