import type { WorkbookPort } from "../../app/ports";
import type { Notification } from "../../core/model/finding";

/** A workbook file behind the port, with its bytes to be saved by the caller. */
export type XlsxPort = WorkbookPort & {
  /** The file with all edits; the very bytes that came in when nothing was changed. */
  save(): Uint8Array;
  /** What the user should know of the file and of what was written. */
  notifications(): readonly Notification[];
};
