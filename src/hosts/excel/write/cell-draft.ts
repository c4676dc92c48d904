import type { CellContent, CellEdit, CommentEdit, FillEdit } from "../../../core/model/edit";
import type { FormerFill } from "../state/host-record";
import type { StandingComment } from "./snapshots";

/** A colour to give to a cell, or what filled it before. */
export type FillWrite =
  | { readonly kind: "paint"; readonly color: string }
  | { readonly kind: "restore"; readonly fill: FormerFill };

/** What becomes of the comment of a cell. */
export type CommentWrite =
  | { readonly kind: "add"; readonly text: string }
  | { readonly kind: "change"; readonly id: string; readonly text: string }
  | { readonly kind: "remove"; readonly id: string };

/** An edit inside a sheet. */
export type SheetEdit = CellEdit | FillEdit | CommentEdit;

/** What is put into a cell: at most one write, whatever the number of edits. */
export type ContentWrite = {
  /** A format set before the content, for a cell formatted as text makes text of every number. */
  readonly formatFirst: string | null;
  /** As Excel takes it: text protected by an apostrophe, a formula with "=", `""` for nothing. */
  readonly input: string | number;
  readonly isFormula: boolean;
  /** Only the format changes. */
  readonly keepsContent: boolean;
  readonly formatAfter: string | null;
};

/** Everything that changes in one cell. */
export type CellWrite = {
  readonly sheet: string;
  readonly sheetId: string;
  readonly cell: string;
  /** The places of its edits in the whole list. */
  readonly edits: readonly number[];
  readonly content: ContentWrite | null;
  readonly fill: FillWrite | null;
  readonly comment: CommentWrite | null;
};

/** A cell on its way through its edits. */
export type CellDraft = {
  readonly sheet: string;
  readonly sheetId: string;
  readonly cell: string;
  readonly edits: number[];
  readonly formatAtFirst: string;
  readonly contentAtFirst: CellContent;
  content: CellContent;
  isFormula: boolean;
  numberFormat: string;
  contentChanged: boolean;
  fill: FormerFill | null;
  fillWrite: FillWrite | null;
  comment: StandingComment | null;
  commentWrite: CommentWrite | null;
};
