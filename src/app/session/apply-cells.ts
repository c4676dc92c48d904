import {
  cellsBefore,
  journalOf,
  plannedJournal,
  withRun,
  type CellEdit,
  type Edit,
  type EditOutcome,
  type KeptState,
  type RunFacts,
} from "../../core/index";
import type { Watch, WorkbookPort } from "../ports";
import { holdsWritten } from "../verify-writes";
import { placeOf } from "./cell-places";
import { showProgress, type Desk } from "./desk";
import { saveRecord } from "./record";
import { isStop } from "./trouble";

/** What became of the edits of a run. */
export type AppliedRun = {
  readonly outcomes: readonly EditOutcome[];
  /** Old runs that the record had to forget for this one. */
  readonly forgotten: number;
  /** Edits not made because the user stopped. */
  readonly stoppedBefore: number;
};

/**
 * Writes cells as one run of the journal. The run is put into the workbook before its first cell is written, so that an
 * interruption at any point leaves a record to undo from; afterwards it is narrowed to what was really written.
 */
export async function applyRun(
  desk: Desk,
  edits: readonly CellEdit[],
  facts: RunFacts,
): Promise<AppliedRun> {
  const { memory } = desk;
  const before = memory.record;
  const known = cellsBefore(memory.workbook ?? { name: "", sheets: [], date1904: false });
  const intended = withRun(before, plannedJournal(edits, known), { ...facts, pending: true });
  const settle = (outcomes: readonly EditOutcome[]): KeptState =>
    withRun(before, journalOf(outcomes, known), facts);
  await saveRecord(desk, intended.state);
  rememberEchoes(desk, edits);
  try {
    const outcomes = await applier(desk).apply(edits, writeWatch(desk, "writing"));
    return await settled(desk, outcomes, settle);
  } catch (error) {
    return await afterFailure(desk, { edits, error, settle });
  }
}

type Settle = (outcomes: readonly EditOutcome[]) => KeptState;

async function settled(
  desk: Desk,
  outcomes: readonly EditOutcome[],
  settle: Settle,
): Promise<AppliedRun> {
  const { state, forgotten } = settle(outcomes);
  await saveRecord(desk, state);
  return { outcomes, forgotten, stoppedBefore: 0 };
}

type Failure = {
  readonly edits: readonly CellEdit[];
  readonly error: unknown;
  readonly settle: Settle;
};

/** Narrows the record to what a failed write left in the workbook. A stop that came too late for some cells is a write of those. */
async function afterFailure(desk: Desk, { edits, error, settle }: Failure): Promise<AppliedRun> {
  const written = await settleByReading(desk, edits, settle);
  if (written === null) throw error;
  desk.memory.touched = written.length > 0;
  if (!isStop(error) || written.length === 0) throw error;
  return { outcomes: written, forgotten: 0, stoppedBefore: edits.length - written.length };
}

/** What was written, by reading it, with the record narrowed to it; `null` when the host is out of reach: the run stays as intended. */
async function settleByReading(
  desk: Desk,
  edits: readonly CellEdit[],
  settle: Settle,
): Promise<readonly EditOutcome[] | null> {
  try {
    const workbook = await desk.services.port.readWorkbook();
    const written = edits
      .filter((edit) => holdsWritten(workbook, edit))
      .map((edit): EditOutcome => ({ edit, status: "done", reason: null }));
    await saveRecord(desk, settle(written).state);
    return written;
  } catch {
    // The failure that led here is the one to tell; the intended run in the record covers whatever was written.
    return null;
  }
}

/** Applies edits through the port, noting that the workbook is being changed. */
export function applier({ memory, services }: Desk): Pick<WorkbookPort, "apply"> {
  return {
    apply(edits, watch) {
      if (edits.length === 0) return Promise.resolve([]);
      memory.touched = true;
      return services.port.apply(edits, watch);
    },
  };
}

/** How long our own writes may take to come back as changes, in milliseconds (本工具默认). */
const ECHO = 3000;

/** Remembers the cells that we write, so that their change events are not taken for the user's. */
export function rememberEchoes({ memory, services }: Desk, edits: readonly Edit[]): void {
  const cells = edits.flatMap((edit) => (edit.kind === "cell" ? [placeOf(edit)] : []));
  memory.echoes = { cells: new Set(cells), until: services.clock() + ECHO };
}

/** Shows the progress of a change to the workbook, and lets the user stop it. */
export function writeWatch(desk: Desk, task: "writing" | "undoing" | "removing"): Watch {
  return {
    progress: (done, total) => showProgress(desk, "writing", { task, done, total }),
    stopped: () => desk.memory.stopAsked,
  };
}
