import type { WorkbookPort } from "../../app/ports";
import type { Notification } from "../../core/model/finding";
import type { GridCell, SheetLayout } from "../../core/model/sheet-look";
import type { Visibility } from "../../core/model/workbook";

/** The workbook as a grid draws it, always as it now stands. Asking for a sheet that is not listed throws. */
export type WorkbookView = {
  /** Every sheet that can be shown, in the order of the file; the one that keeps our own record is none of them. */
  sheets(): readonly { readonly name: string; readonly visibility: Visibility }[];
  layout(sheet: string): SheetLayout;
  /** The cells of these rows, both ends included, in reading order, blank ones that look like something among them. */
  rows(sheet: string, from: number, to: number): readonly GridCell[];
};

/** A workbook file behind the port, with its bytes to be saved by the caller. */
export type XlsxPort = WorkbookPort & {
  /** The file with all edits; the very bytes that came in when nothing was changed. */
  save(): Uint8Array;
  readonly view: WorkbookView;
  /** What the user should know of the file and of what was written. */
  notifications(): readonly Notification[];
};
