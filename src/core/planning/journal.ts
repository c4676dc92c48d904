import type { CellEdit, EditOutcome } from "../model/edit";
import { parseAddress } from "../model/address";
import { cellAt, type Workbook } from "../model/workbook";
import type { JournalEntry, RunFacts, WorkbookState } from "./state";

/** Runs kept for taking back; older ones are forgotten (本工具默认). */
export const MOST_RUNS = 20;
/** Cells kept over all runs, so that the record stays small; the newest run is kept whole (本工具默认). */
const MOST_ENTRIES = 20_000;

/** What a cell holds after an edit, a formula by its text with "=". */
export function writtenContent({ formula, value }: CellEdit): string | number | null {
  return formula === undefined ? value : `=${formula}`;
}

/** What an undo must know of a cell besides its content, from the workbook as it was before the edit. */
export type CellBefore = Pick<JournalEntry, "wasFormula" | "formatBefore">;

/**
 * Looks up what stood in the cell of an edit. A cell without content shows no number format: what a write replaced there only
 * the host can tell.
 */
export function cellsBefore({ sheets }: Workbook): (edit: CellEdit) => CellBefore {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, cell, numberFormat }) => {
    const at = parseAddress(cell);
    const found = byName.get(sheet);
    const held = at && found ? cellAt(found, at.row, at.column) : undefined;
    const reformats = numberFormat !== undefined && held?.numberFormat === GENERAL;
    const wasFormula = held !== undefined && held.formula !== null;
    return reformats ? { wasFormula, formatBefore: GENERAL } : { wasFormula };
  };
}

/** An edit gives its own number format only to a cell that has none. */
const GENERAL = "General";

/** What a run is about to replace: the entries of its cell edits, as if all of them were made. */
export function plannedJournal(
  edits: readonly CellEdit[],
  before: (edit: CellEdit) => CellBefore,
): readonly JournalEntry[] {
  return edits.map((edit) => journalEntry(edit, before(edit)));
}

/** What a run replaced: the entries of the cell edits that were done. */
export function journalOf(
  outcomes: readonly EditOutcome[],
  before: (edit: CellEdit) => CellBefore,
): readonly JournalEntry[] {
  return outcomes.flatMap(({ edit, status, formatBefore }) => {
    if (edit.kind !== "cell" || status !== "done") return [];
    const told = formatBefore === undefined ? {} : { formatBefore };
    return [journalEntry(edit, { ...before(edit), ...told })];
  });
}

function journalEntry(edit: CellEdit, known: CellBefore): JournalEntry {
  const { sheet, cell, expect } = edit;
  return { sheet, cell, before: expect, after: writtenContent(edit), ...known };
}

/** A state and whether the oldest runs had to be forgotten for it. */
export type KeptState = { readonly state: WorkbookState; readonly forgotten: number };

/** The state with one more run, bounded: the oldest runs go first. An empty run adds nothing. */
export function withRun(
  state: WorkbookState,
  run: readonly JournalEntry[],
  facts: RunFacts | null,
): KeptState {
  if (run.length === 0) return { state, forgotten: 0 };
  const runs = [...state.runs, run];
  const kept = runsToKeep(runs);
  const runFacts = [...factsOf(state), facts];
  return {
    state: { ...state, runs: runs.slice(-kept), runFacts: runFacts.slice(-kept) },
    forgotten: runs.length - kept,
  };
}

/** The state with its last run replaced by what is left of it; an empty rest takes the run away. */
export function withLastRun(
  state: WorkbookState,
  rest: readonly JournalEntry[],
  facts: RunFacts | null = lastFacts(state),
): WorkbookState {
  const runs = state.runs.slice(0, -1);
  const runFacts = factsOf(state).slice(0, -1);
  if (rest.length === 0) return { ...state, runs, runFacts };
  return { ...state, runs: [...runs, rest], runFacts: [...runFacts, facts] };
}

/** The facts of every run, `null` where none were kept. */
export function factsOf({ runs, runFacts = [] }: WorkbookState): readonly (RunFacts | null)[] {
  return runs.map((_, index) => runFacts[index] ?? null);
}

/** The facts of the last run. */
export function lastFacts(state: WorkbookState): RunFacts | null {
  return factsOf(state).at(-1) ?? null;
}

function runsToKeep(runs: readonly (readonly JournalEntry[])[]): number {
  let kept = 0;
  let entries = 0;
  for (const run of [...runs].reverse()) {
    entries += run.length;
    if (kept >= MOST_RUNS || (kept > 0 && entries > MOST_ENTRIES)) return kept;
    kept += 1;
  }
  return kept;
}
