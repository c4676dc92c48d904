import type { CellEdit, EditOutcome, Notification, Workbook } from "../../core/index";
import { holdsWritten, verifyWrites } from "../verify-writes";
import { evaluateAgain } from "./check-result";
import { showProgress, type Desk } from "./desk";
import { readBook } from "./read-book";
import type { WriteReport } from "./session-types";

/** What was done to the workbook, before it is read back. */
export type Done = {
  readonly action: WriteReport["action"];
  readonly outcomes: readonly EditOutcome[];
  readonly notifications?: readonly Notification[];
};

/** Reads back what was done, evaluates what now stands there, and shows the report. */
export async function reportDone(desk: Desk, done: Done): Promise<void> {
  const { store } = desk;
  showProgress(desk, "writing", { task: "verifying", done: 0, total: null });
  const workbook = await readBook(desk, {
    progress: (count, total) =>
      showProgress(desk, "writing", { task: "verifying", done: count, total }),
  });
  const checked = await evaluateAgain(desk, workbook);
  const report = reportOf(desk.memory.workbook ?? workbook, done);
  store.set({
    stage: { kind: "reported", report },
    ...(checked === null ? {} : { checked }),
  });
}

function reportOf(workbook: Workbook, { action, outcomes, notifications = [] }: Done): WriteReport {
  const done = outcomes.filter(({ status }) => status === "done");
  const unequal = verifyWrites(workbook, done.map(({ edit }) => edit).filter(isCell));
  return {
    action,
    done: done.length,
    verified: unequal.length === 0 && done.every((outcome) => sheetStands(workbook, outcome)),
    notDone: outcomes.filter((outcome) => isLeft(workbook, outcome)),
    notifications: [...notifications, ...unequal],
  };
}

function isCell(edit: EditOutcome["edit"]): edit is CellEdit {
  return edit.kind === "cell";
}

/** A cell that already holds what was to be written needs no word. */
function isLeft(workbook: Workbook, { edit, status }: EditOutcome): boolean {
  if (status === "done") return false;
  return !(status === "stale" && edit.kind === "cell" && holdsWritten(workbook, edit));
}

function sheetStands({ sheets }: Workbook, { edit }: EditOutcome): boolean {
  if (edit.kind !== "resultSheet" && edit.kind !== "removeSheet") return true;
  const stands = sheets.some(({ name }) => name === edit.name);
  return stands === (edit.kind === "resultSheet");
}
