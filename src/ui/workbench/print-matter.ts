import type { PrintMatter } from "../print/print-view";
import { shownRows } from "./file-rows";
import type { Desk } from "./workbench-context";

/** What a print shows now: the workbook in front, else the files as the table shows them. */
export function matterOf({ front, state, tableView }: Desk): PrintMatter {
  return front === null
    ? { kind: "files", rows: shownRows(state.files, tableView) }
    : { kind: "workbook", name: front.name, checked: front.session.getState().checked };
}
