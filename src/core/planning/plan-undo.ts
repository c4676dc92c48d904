import type { CellEdit, CommentEdit, FillEdit, RemoveSheetEdit } from "../model/edit";
import type { JournalEntry, WorkbookState } from "./state";

/** Puts back what a run replaced, the last write first. A cell changed since then is stale to the host and stays. */
export function planUndo(run: readonly JournalEntry[]): readonly CellEdit[] {
  return [...run].reverse().map((entry) => ({
    kind: "cell",
    sheet: entry.sheet,
    cell: entry.cell,
    expect: entry.after,
    ...contentToWrite(entry),
    ...(entry.formatBefore === undefined ? {} : { restoresFormat: entry.formatBefore }),
  }));
}

/** Takes our marks, comments and sheets out of a workbook; the scores written stay. */
export function planTraceRemoval(
  state: WorkbookState,
): readonly (FillEdit | CommentEdit | RemoveSheetEdit)[] {
  const sheets = state.sheets.map((name): RemoveSheetEdit => ({ kind: "removeSheet", name }));
  return [...planUnmark(state), ...sheets];
}

/** Takes our marks and comments off the user's cells. */
export function planUnmark(state: WorkbookState): readonly (FillEdit | CommentEdit)[] {
  const { marks, comments = [] } = state;
  return [
    ...marks.map(({ sheet, cell }): FillEdit => ({ kind: "fill", sheet, cell, color: null })),
    ...comments.map(({ sheet, cell }): CommentEdit => ({
      kind: "comment",
      sheet,
      cell,
      text: null,
    })),
  ];
}

function contentToWrite({ before, wasFormula }: JournalEntry): Pick<CellEdit, "value" | "formula"> {
  // The result of a formula is the host's to compute.
  if (wasFormula) return { value: null, formula: String(before).slice(1) };
  // An edit has no word for a logical value; nothing of ours replaces one.
  return { value: typeof before === "boolean" ? Number(before) : before };
}
