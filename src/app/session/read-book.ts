import {
  factsOf,
  parseState,
  type Waiver,
  type Workbook,
  type WorkbookState,
} from "../../core/index";
import { profilesOf } from "../known-profiles";
import { withoutOwnSheets } from "../own-sheets";
import { PortError, type Watch, type WorkbookPort, type WorkbookWithState } from "../ports";
import type { Desk } from "./desk";
import type { JournalRunView } from "./session-types";

/** Reads workbook and record as they now stand, and gives the workbook as its user knows it, without our sheets. */
export async function readBook({ services, store, memory }: Desk, watch: Watch): Promise<Workbook> {
  memory.changes = [];
  const { workbook, state: text } = await readBoth(services.port, watch);
  const { state, problem } = parseState(text);
  // What was read for work that is over must not replace what newer work knows.
  if (watch.stopped?.() === true) throw new PortError("stopped", "已停止读取。");
  memory.workbook = workbook;
  memory.record = state;
  memory.recordProblem = problem;
  store.set({ workbook: workbook.name, ...recordView(state, workbook) });
  return withoutOwnSheets(workbook, state);
}

async function readBoth(port: WorkbookPort, watch: Watch): Promise<WorkbookWithState> {
  if (port.readWithState) return port.readWithState(watch);
  return { workbook: await port.readWorkbook(watch), state: await port.state.read() };
}

const NO_WAIVERS: readonly Waiver[] = [];

/** What screens show of the record: the journal, how many marks and sheets of ours stand, and the waivers. */
export function recordView(state: WorkbookState, workbook: Workbook | null) {
  const names = new Set(workbook?.sheets.map(({ name }) => name) ?? state.sheets);
  return {
    journal: journalView(state),
    marks: state.marks.length + (state.comments?.length ?? 0),
    waivers: state.waivers ?? NO_WAIVERS,
    profiles: profilesOf(state),
    ownSheets: state.sheets.filter((name) => names.has(name)),
  };
}

function journalView(state: WorkbookState): readonly JournalRunView[] {
  const facts = factsOf(state);
  return state.runs.map((run, index) => ({
    index,
    at: facts[index]?.at ?? null,
    policy: facts[index]?.policies.join("、") || null,
    cells: run.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
  }));
}
