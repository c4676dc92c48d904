import type { Range } from "../../../core/model/address";
import type { CellContent } from "../../../core/model/edit";
import type { ListedSheet } from "../read/list-sheets";
import type { FileRecord } from "../state/file-record";
import type { FormerFill, HostRecord } from "../state/host-record";

/** A cell as it stood when the edits were planned. */
export type CellSnapshot = {
  readonly content: CellContent;
  readonly isFormula: boolean;
  readonly numberFormat: string;
};

/** A comment that stands in the workbook. */
export type StandingComment = { readonly id: string; readonly text: string };

/** What the plan of the edits is made from. */
export type Facts = {
  readonly sheets: ReadonlyMap<string, ListedSheet>;
  /** By `cellId`. */
  readonly cells: ReadonlyMap<string, CellSnapshot>;
  readonly fills: ReadonlyMap<string, FormerFill>;
  /** The cells of protected sheets that are locked, by `cellId`. */
  readonly locked: ReadonlySet<string>;
  /** By sheet name; without an entry nobody can tell. */
  readonly merges: ReadonlyMap<string, readonly Range[]>;
  /** By `cellId`. */
  readonly comments: ReadonlyMap<string, StandingComment>;
  readonly record: HostRecord;
  readonly file: FileRecord | null;
  /** The text of the first cell of sheets that may be ours, by name. */
  readonly firstCells: ReadonlyMap<string, string>;
  /** Sheets can neither be added nor deleted. */
  readonly structureLocked: boolean;
};

/** One key for one cell of the workbook. */
export function cellId(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
