import {
  afterWriting,
  cellsBefore,
  checkWorkbook,
  journalOf,
  parseState,
  planResultSheets,
  planScores,
  scoreWorkbook,
  serializeState,
  withRun,
  type CellEdit,
  type EditOutcome,
  type EvaluateOptions,
  type Evaluation,
  type Notification,
  type RecordedMark,
  type ScoredWorkbook,
  type SkippedWrite,
  type Workbook,
  type WorkbookState,
  type WriteChoices,
} from "../core/index";
import { stateDamaged, waiversOf } from "./evaluate-workbook";
import { withKnownProfiles } from "./known-profiles";
import { planMarkEdits, standingMarks, type MarkPlan } from "./mark-findings";
import { outcomeNotifications } from "./outcome-notifications";
import { withoutOwnSheets } from "./own-sheets";
import type { WorkbookPort } from "./ports";
import { standingSheets } from "./standing-sheets";
import { verifyWrites } from "./verify-writes";

export type WriteOptions = {
  readonly evaluate: EvaluateOptions;
  readonly choices: WriteChoices;
  readonly toolVersion: string;
  /** Read every written cell back: where somebody else may be changing the workbook meanwhile. */
  readonly verify: boolean;
};

export type WriteResult = {
  /** Of the workbook as it now stands. */
  readonly after: Evaluation;
  readonly written: readonly CellEdit[];
  readonly skipped: readonly SkippedWrite[];
  /** The names of our sheets that now stand in the workbook. */
  readonly sheets: readonly string[];
  /** What could not be written, or did not read back. */
  readonly notifications: readonly Notification[];
};

type Start = {
  readonly workbook: Workbook;
  readonly scored: ScoredWorkbook;
  readonly state: WorkbookState;
  readonly options: WriteOptions;
};

/**
 * Scores a workbook through its port: writes scores, rates and totals, marks the findings that remain, then writes our
 * sheets. The journal of what was replaced stays in the workbook. Without a form nothing is written.
 */
export async function writeScores(port: WorkbookPort, options: WriteOptions): Promise<WriteResult> {
  const { state, problem } = parseState(await port.state.read());
  const workbook = await port.readWorkbook();
  const damaged = problem === null ? [] : [stateDamaged(problem, workbook.name)];
  const scored = scoreWorkbook(
    withoutOwnSheets(workbook, state),
    withKnownProfiles(state, options.evaluate),
  );
  const start = { workbook, scored, state, options };
  const { after, written, skipped, marks, ...cells } = await applyCells(port, start);
  const results = await applyResultSheets(port, after, start);
  const traces = { ...state, sheets: results.sheets, marks };
  await saveState(
    port,
    state,
    withRun(traces, journalOf(cells.outcomes, cellsBefore(workbook)), null).state,
  );
  const notifications = [
    ...damaged,
    ...outcomeNotifications([...cells.outcomes, ...results.outcomes], workbook.name),
    ...(options.verify ? verifyWrites(await port.readWorkbook(), written) : []),
  ];
  return { after, written, skipped, sheets: results.sheets, notifications };
}

type AppliedCells = {
  readonly after: Evaluation;
  readonly written: readonly CellEdit[];
  readonly skipped: readonly SkippedWrite[];
  readonly marks: readonly RecordedMark[];
  readonly outcomes: readonly EditOutcome[];
};

/**
 * Writes scores and marks in one go. Marks are for the findings that remain afterwards, so they are planned as if every
 * score went in; where one did not, they are planned again from what really stands there.
 */
async function applyCells(port: WorkbookPort, start: Start): Promise<AppliedCells> {
  const { scored, workbook, state, options } = start;
  const capable = port.capabilities();
  const plan = planScores(scored, workbook, options.choices);
  // A host that cannot write cells says so itself, once for the whole workbook.
  const { edits, skipped } = capable.writesCells ? plan : { edits: [], skipped: [] };
  const expected = edits.filter(({ sheet }) => !isProtected(workbook, sheet));
  const planned = marksAfter(start, expected);
  const fills = capable.writesMarks ? planned.plan.edits : [];
  const outcomes = edits.length + fills.length === 0 ? [] : await port.apply([...edits, ...fills]);
  const written = doneCells(outcomes);
  if (!capable.writesMarks) {
    return { after: planned.after, written, skipped, marks: state.marks, outcomes };
  }
  if (written.length === expected.length) {
    const marks = standingMarks(planned.plan, outcomes);
    return { after: planned.after, written, skipped, marks, outcomes };
  }
  const recorded = standingMarks(planned.plan, outcomes);
  const again = marksAfter({ ...start, state: { ...state, marks: recorded } }, written);
  const changed = again.plan.edits.length === 0 ? [] : await port.apply(again.plan.edits);
  const marks = standingMarks(again.plan, changed);
  return { after: again.after, written, skipped, marks, outcomes: [...outcomes, ...changed] };
}

function isProtected({ sheets }: Workbook, name: string): boolean {
  return sheets.find((sheet) => sheet.name === name)?.protected ?? false;
}

function doneCells(outcomes: readonly EditOutcome[]): readonly CellEdit[] {
  return outcomes.flatMap(({ edit, status }) =>
    status === "done" && edit.kind === "cell" ? [edit] : [],
  );
}

function marksAfter(
  { scored, state, options }: Start,
  written: readonly CellEdit[],
): { readonly after: Evaluation; readonly plan: MarkPlan } {
  const after = checkWorkbook(afterWriting(scored, written), {
    ...waiversOf(state),
    ...options.evaluate,
  });
  return { after, plan: planMarkEdits(after, state.marks) };
}

async function applyResultSheets(
  port: WorkbookPort,
  after: Evaluation,
  { workbook, state, options }: Start,
): Promise<{ readonly sheets: readonly string[]; readonly outcomes: readonly EditOutcome[] }> {
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const { toolVersion } = options;
  const edits = planResultSheets(after, { toolVersion, sheetNames, state });
  const outcomes = edits.length === 0 ? [] : await port.apply(edits);
  return { sheets: standingSheets(state, outcomes), outcomes };
}

async function saveState(
  port: WorkbookPort,
  before: WorkbookState,
  after: WorkbookState,
): Promise<void> {
  const json = serializeState(after);
  if (json !== serializeState(before)) await port.state.write(json);
}
