import type { CellRef } from "../../app/ports";
import type { EditAnswer, EditHistory, GridSource } from "../../app/workbench/grid-source";
import type { Peer } from "../channel/peer";
import type { WorkerDuties } from "../channel/protocol";
import { WORKBOOK_GONE } from "./remote-problem";
import { createSignal } from "./signal";

/** A grid whose workbook is in a worker, and what the worker tells of it. */
export type RemoteGrid = {
  readonly source: GridSource;
  changed(history: EditHistory): void;
  reveal(cell: CellRef): void;
};

/** The grid of the workbook that is open in a worker. */
export function remoteGrid(worker: Peer<WorkerDuties>): RemoteGrid {
  let history: EditHistory = { undo: 0, redo: 0 };
  const changes = createSignal<undefined>();
  const reveals = createSignal<CellRef>();
  const answered = (work: Promise<EditAnswer>): Promise<EditAnswer> =>
    work.catch((): EditAnswer => ({ done: false, reason: WORKBOOK_GONE }));
  return {
    source: {
      sheets: () => worker.call("sheets"),
      layout: (sheet) => worker.call("layout", sheet),
      rows: (sheet, from, to) => worker.call("rows", sheet, from, to),
      edit: (cell, typed) => answered(worker.call("edit", cell, typed)),
      undo: () => answered(worker.call("undo")),
      redo: () => answered(worker.call("redo")),
      history: () => history,
      onChange: (listener) => changes.add(listener),
      onReveal: (listener) => reveals.add(listener),
    },
    changed: (next) => {
      history = next;
      changes.tell(undefined);
    },
    reveal: reveals.tell,
  };
}
