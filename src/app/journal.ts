import { type CellEdit, type JournalEntry } from "../core/index";
import { writtenContent } from "./verify-writes";

/** What a run replaced. A formula is never among it: planning leaves formulas alone. */
export function journalOf(written: readonly CellEdit[]): readonly JournalEntry[] {
  return written.map((edit) => ({
    sheet: edit.sheet,
    cell: edit.cell,
    before: edit.expect,
    after: writtenContent(edit),
    wasFormula: false,
  }));
}
