import {
  evaluateWorkbook,
  parseState,
  planResultSheets,
  planScores,
  serializeState,
  type CellEdit,
  type EditOutcome,
  type EvaluateOptions,
  type Evaluation,
  type JournalEntry,
  type Notification,
  type ScorePlan,
  type SkippedWrite,
  type Workbook,
  type WorkbookState,
  type WriteChoices,
} from "../core/index";
import { stateDamaged } from "./evaluate-workbook";
import { markFindings } from "./mark-findings";
import { outcomeNotifications } from "./outcome-notifications";
import { withoutOwnSheets } from "./own-sheets";
import type { WorkbookPort } from "./ports";
import { verifyWrites, writtenContent } from "./verify-writes";

export type WriteOptions = {
  readonly evaluate: EvaluateOptions;
  readonly choices: WriteChoices;
  readonly toolVersion: string;
};

export type WriteResult = {
  /** Of the workbook as it came. */
  readonly before: Evaluation;
  /** Of the workbook as it now stands. */
  readonly after: Evaluation;
  readonly written: readonly CellEdit[];
  readonly skipped: readonly SkippedWrite[];
  /** The names of our sheets that now stand in the workbook. */
  readonly sheets: readonly string[];
  /** What could not be written, or did not read back. */
  readonly notifications: readonly Notification[];
};

/**
 * Scores a workbook through its port: evaluates, writes scores, rates and totals, reads them back, evaluates again,
 * then marks the findings that remain and writes our sheets. The journal of what was replaced stays in the workbook.
 * Without a form nothing is written.
 */
export async function writeScores(port: WorkbookPort, options: WriteOptions): Promise<WriteResult> {
  const { state, problem } = parseState(await port.state.read());
  const workbook = await port.readWorkbook();
  const damaged = problem === null ? [] : [stateDamaged(problem, workbook.name)];
  const before = evaluateWorkbook(withoutOwnSheets(workbook, state), options.evaluate);
  const scores = await applyScores(port, { before, workbook, state, options });
  const marks = await markFindings(port, scores.after, state.marks);
  const results = await applyResultSheets(port, { scores, state, options });
  const runs =
    scores.written.length === 0 ? state.runs : [...state.runs, journalOf(scores.written)];
  await saveState(port, state, { ...state, sheets: results.sheets, marks: marks.marks, runs });
  const outcomes = [...scores.outcomes, ...marks.outcomes, ...results.outcomes];
  const notifications = [
    ...damaged,
    ...outcomeNotifications(outcomes, workbook.name),
    ...scores.unverified,
  ];
  return { before, ...pick(scores), sheets: results.sheets, notifications };
}

type Scores = {
  readonly after: Evaluation;
  readonly workbook: Workbook;
  readonly written: readonly CellEdit[];
  readonly skipped: readonly SkippedWrite[];
  readonly outcomes: readonly EditOutcome[];
  readonly unverified: readonly Notification[];
};

const NO_PLAN: ScorePlan = { edits: [], skipped: [] };

type Start = {
  readonly before: Evaluation;
  readonly workbook: Workbook;
  readonly state: WorkbookState;
  readonly options: WriteOptions;
};

function pick({
  after,
  written,
  skipped,
}: Scores): Pick<WriteResult, "after" | "written" | "skipped"> {
  return { after, written, skipped };
}

async function applyScores(port: WorkbookPort, start: Start): Promise<Scores> {
  const { before, workbook, state, options } = start;
  const plan = planScores(before, workbook, options.choices);
  // A host that cannot write cells says so itself, once for the whole workbook.
  const { edits, skipped } = port.capabilities().writesCells ? plan : NO_PLAN;
  const outcomes = edits.length === 0 ? [] : await port.apply(edits);
  const written = outcomes.flatMap(({ edit, status }) =>
    status === "done" && edit.kind === "cell" ? [edit] : [],
  );
  if (written.length === 0) {
    return { after: before, workbook, written, skipped, outcomes, unverified: [] };
  }
  const readBack = await port.readWorkbook();
  const after = evaluateWorkbook(withoutOwnSheets(readBack, state), options.evaluate);
  const unverified = verifyWrites(readBack, written);
  return { after, workbook: readBack, written, skipped, outcomes, unverified };
}

async function applyResultSheets(
  port: WorkbookPort,
  { scores, state, options }: { scores: Scores; state: WorkbookState; options: WriteOptions },
): Promise<{ readonly sheets: readonly string[]; readonly outcomes: readonly EditOutcome[] }> {
  const sheetNames = scores.workbook.sheets.map(({ name }) => name);
  const { toolVersion } = options;
  const edits = planResultSheets(scores.after, { toolVersion, sheetNames, state });
  const outcomes = edits.length === 0 ? [] : await port.apply(edits);
  return { sheets: standingSheets(state, outcomes), outcomes };
}

/** Those written now, and those of before that could not be taken away. */
function standingSheets(state: WorkbookState, outcomes: readonly EditOutcome[]): readonly string[] {
  const written = outcomes.flatMap(({ edit, status }) =>
    edit.kind === "resultSheet" && status === "done" ? [edit.name] : [],
  );
  const kept = outcomes.flatMap(({ edit, status }) =>
    edit.kind !== "cell" && edit.kind !== "fill" && status !== "done" ? [edit.name] : [],
  );
  return [...written, ...kept.filter((name) => state.sheets.includes(name))];
}

/** A formula is never among the cells replaced: planning leaves it alone. */
function journalOf(written: readonly CellEdit[]): readonly JournalEntry[] {
  return written.map((edit) => ({
    sheet: edit.sheet,
    cell: edit.cell,
    before: edit.expect,
    after: writtenContent(edit),
    wasFormula: false,
  }));
}

async function saveState(
  port: WorkbookPort,
  before: WorkbookState,
  after: WorkbookState,
): Promise<void> {
  const json = serializeState(after);
  if (json !== serializeState(before)) await port.state.write(json);
}
