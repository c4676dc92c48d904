import {
  planComments,
  planUnmark,
  type CommentEdit,
  type EditOutcome,
  type Evaluation,
  type RecordedComment,
  type WorkbookState,
} from "../../core/index";
import { planMarkEdits, standingMarks, type MarkPlan } from "../mark-findings";
import { applier, writeWatch } from "./apply-cells";
import { placeOf } from "./cell-places";
import { checkNow } from "./check";
import { showProgress, type Desk } from "./desk";
import { readBook } from "./read-book";
import { saveRecord } from "./record";
import { reportDone } from "./report";
import { runTask } from "./run-task";

/** Fills the cells of the findings, and comments on them where asked and possible; what no longer has a finding loses its mark. */
export function mark(desk: Desk, { comments }: { readonly comments: boolean }): Promise<void> {
  return runTask(desk, async () => {
    const { store, memory } = desk;
    if (!store.get().checked) await checkNow(desk, { kind: "workbook" });
    const { checked, capabilities } = store.get();
    if (!checked) return;
    showProgress(desk, "writing", { task: "writing", done: 0, total: null });
    await readBook(desk, {});
    const told = comments && capabilities.writesComments ? planComments(checked.evaluation) : [];
    const plan = planAll(checked.evaluation, memory.record, told);
    const outcomes = await applyMarks(desk, plan);
    await reportDone(desk, { action: "marks", outcomes });
  });
}

type AllMarks = {
  readonly before: WorkbookState;
  readonly fills: MarkPlan;
  readonly told: readonly CommentEdit[];
  readonly untold: readonly CommentEdit[];
};

function planAll(
  evaluation: Evaluation,
  before: WorkbookState,
  told: readonly CommentEdit[],
): AllMarks {
  const wanted = new Set(told.map(placeOf));
  const untold = (before.comments ?? [])
    .filter((one) => !wanted.has(placeOf(one)))
    .map(({ sheet, cell }): CommentEdit => ({ kind: "comment", sheet, cell, text: null }));
  return { before, fills: planMarkEdits(evaluation, before.marks), told, untold };
}

/** Every mark is on record before it is set: one too many there does no harm, one too few would stay for ever. */
async function applyMarks(desk: Desk, plan: AllMarks): Promise<readonly EditOutcome[]> {
  const { before, fills, told, untold } = plan;
  const edits = [...fills.edits, ...untold, ...told];
  if (edits.length === 0) return [];
  const known = new Set(before.marks.map(placeOf));
  const added = fills.wanted.flatMap(({ sheet, cell, color }) =>
    color === null || known.has(placeOf({ sheet, cell })) ? [] : [{ sheet, cell, color }],
  );
  await saveRecord(desk, {
    ...before,
    marks: [...before.marks, ...added],
    comments: united(before.comments ?? [], told),
  });
  const outcomes = await applier(desk).apply(edits, writeWatch(desk, "writing"));
  await saveRecord(desk, {
    ...before,
    marks: standingMarks(fills, outcomes),
    comments: standingComments(united(before.comments ?? [], told), before, outcomes),
  });
  return outcomes;
}

function united(
  one: readonly RecordedComment[],
  other: readonly RecordedComment[],
): readonly RecordedComment[] {
  const places = new Map([...one, ...other].map((at) => [placeOf(at), at]));
  return [...places.values()].map(({ sheet, cell }) => ({ sheet, cell }));
}

/** A comment taken away is gone; one that could not be set was none, unless one of ours stood there before. */
function standingComments(
  all: readonly RecordedComment[],
  { comments = [] }: WorkbookState,
  outcomes: readonly EditOutcome[],
): readonly RecordedComment[] {
  const stoodBefore = new Set(comments.map(placeOf));
  const gone = new Set(
    outcomes.flatMap(({ edit, status }) => {
      if (edit.kind !== "comment") return [];
      const isGone = edit.text === null ? status === "done" : status !== "done";
      const kept = edit.text !== null && stoodBefore.has(placeOf(edit));
      return isGone && !kept ? [placeOf(edit)] : [];
    }),
  );
  return all.filter((one) => !gone.has(placeOf(one)));
}

/** Takes our marks and comments off the user's cells again. */
export function unmark(desk: Desk): Promise<void> {
  return runTask(desk, async () => {
    const { memory } = desk;
    showProgress(desk, "writing", { task: "removing", done: 0, total: null });
    await readBook(desk, {});
    const edits = planUnmark(memory.record);
    const watch = writeWatch(desk, "removing");
    const outcomes = edits.length === 0 ? [] : await applier(desk).apply(edits, watch);
    await saveRecord(desk, withoutMarks(memory.record, outcomes));
    await reportDone(desk, { action: "unmark", outcomes });
  });
}

function withoutMarks(state: WorkbookState, outcomes: readonly EditOutcome[]): WorkbookState {
  const left = (kind: "fill" | "comment"): ReadonlySet<string> =>
    new Set(
      outcomes.flatMap(({ edit, status }) =>
        edit.kind === kind && status !== "done" ? [placeOf(edit)] : [],
      ),
    );
  const [fills, comments] = [left("fill"), left("comment")];
  return {
    ...state,
    marks: state.marks.filter((one) => fills.has(placeOf(one))),
    comments: (state.comments ?? []).filter((one) => comments.has(placeOf(one))),
  };
}
