import type { SessionState } from "../session/session-types";
import { rowOf, setRow, type Bench, type Opened } from "./bench";
import { figuresOf, NO_FIGURES } from "./file-figures";
import { followLook } from "./follow-look";
import { keep } from "./keep";
import type { OpenedWorkbook } from "./workbench-services";
import type { FileFigures, OpenWorkbook } from "./workbench-types";

/** A workbook just opened, for a row. */
export type Newcomer = {
  readonly id: string;
  readonly workbook: OpenedWorkbook;
  /** It holds changes of before a reload that were not saved. */
  readonly isUnsaved: boolean;
};

/** Puts a workbook among the tabs and follows it: its changes, its figures, its bytes for a reload. */
export function enlist(bench: Bench, { id, workbook, isUnsaved }: Newcomer): void {
  const { memory, store } = bench;
  const opened: Opened = {
    workbook,
    unsubscribe: [
      workbook.onEdit((revision) => noteEdit(bench, id, revision)),
      workbook.onKeep((bytes) => keep(bench, ({ saveChanged }) => saveChanged(id, bytes))),
      workbook.session.subscribe(followSession(bench, id, workbook.session.getState())),
    ],
    revision: 0,
    savedRevision: isUnsaved ? -1 : 0,
    baseFigures: null,
  };
  memory.opened.set(id, opened);
  store.set({ open: [...store.get().open, tabOf(bench, id, opened)] });
}

function tabOf(bench: Bench, id: string, { workbook, savedRevision }: Opened): OpenWorkbook {
  const { session, grid, readOnlySource } = workbook;
  return {
    id,
    name: rowOf(bench, id)?.name ?? "",
    session,
    grid,
    unsaved: savedRevision < 0,
    readOnlySource,
    writesBack: !readOnlySource && bench.memory.sources.get(id)?.write !== undefined,
  };
}

function noteEdit(bench: Bench, id: string, revision: number): void {
  const opened = bench.memory.opened.get(id);
  if (!opened) return;
  opened.revision = revision;
  showUnsaved(bench, id);
}

/** Says in the tab whether it holds changes that were not saved. */
export function showUnsaved({ store, memory }: Bench, id: string): void {
  const opened = memory.opened.get(id);
  const { open } = store.get();
  const unsaved = opened !== undefined && opened.revision > opened.savedRevision;
  if (!open.some((tab) => tab.id === id && tab.unsaved !== unsaved)) return;
  store.set({ open: open.map((tab) => (tab.id === id ? { ...tab, unsaved } : tab)) });
}

/** Keeps the row of an open workbook at what its session has found. */
function followSession(bench: Bench, id: string, first: SessionState): () => void {
  let seen = first;
  return () => {
    const opened = bench.memory.opened.get(id);
    if (!opened) return;
    const state = opened.workbook.session.getState();
    const before = seen;
    seen = state;
    if (before.settings !== state.settings) followLook(bench, id, state.settings);
    if (before.stage === state.stage && before.checked === state.checked) return;
    noteResult(bench, id, { opened, state });
  };
}

type Result = { readonly opened: Opened; readonly state: SessionState };

function noteResult(bench: Bench, id: string, { opened, state }: Result): void {
  const { stage, checked } = state;
  const figures = figuresFound(state);
  if (figures) {
    if (opened.revision === 0 && opened.savedRevision === 0) opened.baseFigures = figures;
    setRow(bench, id, { status: "done", problem: null, figures });
  } else if (stage.kind === "failed" && !checked) {
    setRow(bench, id, { status: "failed", problem: stage.trouble.message });
  } else if (isStopped(state)) setRow(bench, id, { status: "stopped" });
}

/** `null` while nothing has been found about the whole workbook. */
function figuresFound({ stage, checked }: SessionState): FileFigures | null {
  if (stage.kind === "noForm" || stage.kind === "empty") return NO_FIGURES;
  if (!checked || checked.partial || checked.scope.kind !== "workbook") return null;
  return figuresOf(checked.evaluation);
}

function isStopped({ stage, checked }: SessionState): boolean {
  if (stage.kind === "checked") return checked?.partial === true;
  return stage.kind === "start" && !checked;
}
