import type { Capabilities } from "../../app/ports";
import type { Edit, EditOutcome, ResultCell, ResultSheetEdit } from "../../core/model/edit";
import type { Workbook } from "../../core/model/workbook";
import type { XlsxPort } from "./xlsx-port";
import { legacyView } from "./look/legacy-view";
import { NEW_FILE_NOTE, outcomeOf } from "./outcomes";
import { heedStop } from "./stop";
import { newWorkbook, PLACEHOLDER_SHEET } from "./write/new-workbook";
import { openFile } from "./write/open-file";
import { putResultSheet, takeSheet, writeStateSheet } from "./write/own-sheets";

/** Our sheets by name while they wait to be saved, and the application's state. */
type Results = {
  readonly sheets: Map<string, ResultSheetEdit>;
  state: string | null;
};

/**
 * The port of a workbook that can be read but not written (.xls): our own sheets go into a new .xlsx
 * workbook, everything else is refused.
 */
export function legacyPort(bytes: Uint8Array, workbook: Workbook): XlsxPort {
  const results: Results = { sheets: new Map(), state: null };
  return {
    capabilities,
    readWorkbook: (watch) => heedStop(watch).then(() => workbook),
    apply: async (edits, watch) => {
      await heedStop(watch);
      return edits.map((edit) => applyEdit(results, workbook, edit));
    },
    // A file has no screen to bring a cell to.
    reveal: () => Promise.resolve(),
    state: {
      read: () => Promise.resolve(results.state),
      write: (json) => {
        results.state = json === "" ? null : json;
        return Promise.resolve();
      },
    },
    save: () => (results.sheets.size === 0 ? bytes : saveResults(results, workbook.name)),
    view: legacyView(bytes, workbook),
    notifications: () => [
      { level: "warning", code: "legacyFormat", message: NEW_FILE_NOTE, file: workbook.name },
    ],
  };
}

function capabilities(): Capabilities {
  return {
    writesCells: false,
    writesMarks: false,
    writesSheets: "newFile",
    recalculates: false,
    reveals: false,
    watchesChanges: false,
    writesComments: false,
    undoesInOneStep: false,
    limits: ["newFileOnly", "noComments"],
    notes: [NEW_FILE_NOTE],
  };
}

function applyEdit(results: Results, workbook: Workbook, edit: Edit): EditOutcome {
  switch (edit.kind) {
    case "cell":
    case "fill":
    case "comment":
      return { edit, status: "unsupported", reason: NEW_FILE_NOTE };
    case "removeSheet":
      results.sheets.delete(edit.name);
      return outcomeOf(edit, null);
    case "resultSheet":
      return addResult(results, workbook, edit);
  }
}

function addResult(results: Results, workbook: Workbook, edit: ResultSheetEdit): EditOutcome {
  // Tried on a workbook of its own, so that a bad name is refused now and not at saving.
  const refusal = putResultSheet(openFile(newWorkbook(), workbook.name), edit);
  if (!refusal) results.sheets.set(edit.name, edit);
  return outcomeOf(edit, refusal);
}

function saveResults({ sheets, state }: Results, name: string): Uint8Array {
  const file = openFile(newWorkbook(), name);
  for (const edit of sheets.values()) putResultSheet(file, withoutForeignFormulas(edit));
  file.ownSheets.add(PLACEHOLDER_SHEET);
  takeSheet(file, { kind: "removeSheet", name: PLACEHOLDER_SHEET });
  file.stateJson = state;
  writeStateSheet(file);
  return file.store.save();
}

/** A formula that looks into the user's sheets finds nothing in the new workbook; its value stays. */
function withoutForeignFormulas(edit: ResultSheetEdit): ResultSheetEdit {
  const plain = (cell: ResultCell): ResultCell => {
    const { value, style, link } = cell;
    if (!cell.formula?.includes("!")) return cell;
    return link ? { value, style, link } : { value, style };
  };
  return { ...edit, rows: edit.rows.map((row) => row.map(plain)) };
}
