import type { CellRef, RangeRef, WorkbookPort } from "../../app/ports";
import type { CellEdit, Edit, EditOutcome } from "../../core/index";
import { differences } from "./differences";
import { createTurns } from "./turns";

/** What a workbook that two parties change tells about itself. */
export type PortEvents = {
  /** Something in it was changed, by whom ever. */
  changed(): void;
  reveal(cell: CellRef): void;
};

/** One workbook for the session and for the user who types into the grid. */
export type SharedPort = {
  /** The session's: it hears of what the user changes, and can bring cells before their eyes. */
  readonly port: WorkbookPort;
  /** Makes the user's own change; the session hears of it, and of the formulas that follow. */
  type(edit: CellEdit): Promise<EditOutcome>;
  /** Resolves once every change asked for until now is made or refused. */
  settled(): Promise<void>;
};

/** Shares a port between session and grid. Changes are made one after another, whoever asks. */
export function sharePort(port: WorkbookPort, events: PortEvents): SharedPort {
  const listeners = new Set<(range: RangeRef) => void>();
  const inTurn = createTurns();
  const apply = async (edits: readonly Edit[], watch?: Parameters<WorkbookPort["apply"]>[1]) => {
    const outcomes = await port.apply(edits, watch);
    if (outcomes.some(({ status }) => status === "done")) events.changed();
    return outcomes;
  };
  const typeNow = async (edit: CellEdit): Promise<EditOutcome> => {
    const before = await port.readWorkbook();
    const [outcome] = await apply([edit]);
    const ranges = differences(before, await port.readWorkbook());
    for (const range of ranges) for (const listener of [...listeners]) listener(range);
    return outcome ?? { edit, status: "missing", reason: null };
  };
  return {
    port: {
      ...port,
      capabilities: () => ({ ...port.capabilities(), reveals: true, watchesChanges: true }),
      apply: (edits, watch) => inTurn(() => apply(edits, watch)),
      reveal: (cell) => Promise.resolve(events.reveal(cell)),
      onChange: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      state: tellingState(port.state, events),
    },
    type: (edit) => inTurn(() => typeNow(edit)),
    settled: () => inTurn(() => Promise.resolve()),
  };
}

function tellingState(state: WorkbookPort["state"], events: PortEvents): WorkbookPort["state"] {
  return {
    read: () => state.read(),
    write: async (json) => {
      const before = await state.read();
      await state.write(json);
      if ((before ?? "") !== json) events.changed();
    },
  };
}
