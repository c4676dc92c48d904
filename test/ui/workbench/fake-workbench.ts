import type { SessionSettings } from "../../../src/app/session/session-types";
import type { GridSource } from "../../../src/app/workbench/grid-source";
import type {
  FileFigures,
  FileRow,
  OpenWorkbook,
  Workbench,
  WorkbenchState,
} from "../../../src/app/workbench/workbench-types";

/** A workbench that holds what the test says; going about in it works, work itself only is asked for. */
export type FakeWorkbench = Workbench & {
  /** Shows another state, as if the work behind had moved on. */
  move(over: Partial<WorkbenchState>): void;
};

const EMPTY: WorkbenchState = {
  files: [],
  open: [],
  front: null,
  opening: null,
  batch: null,
  saved: null,
  problem: null,
  restored: false,
};

/** `fakeWorkbench({ files: [fileRow()] })`; a test watches a method by `jest.spyOn`. */
export function fakeWorkbench(over: Partial<WorkbenchState> = {}): FakeWorkbench {
  let state: WorkbenchState = { ...EMPTY, ...over };
  let settings: Partial<SessionSettings> = {};
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const move = (next: Partial<WorkbenchState>) => {
    state = { ...state, ...next };
    tell();
  };
  const nothing = () => Promise.resolve();
  const without = (id: string) => ({
    open: state.open.filter((one) => one.id !== id),
    front: state.front === id ? null : state.front,
  });
  return {
    move,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: nothing,
    addSample: nothing,
    show: (id) => Promise.resolve(move({ front: id })),
    stopOpening: () => move({ opening: null }),
    close: (id) => move(without(id)),
    remove: (id) => move({ ...without(id), files: state.files.filter((row) => row.id !== id) }),
    stop: () => move({ batch: null }),
    resume: nothing,
    save: nothing,
    exportTable: nothing,
    saveReport: () => Promise.resolve(true),
    clear: () => Promise.resolve(move(EMPTY)),
    dismiss: () => move({ problem: null, saved: null }),
    settings: () => settings,
    configure: (choice) => {
      settings = { ...settings, ...choice };
      // A listener that compares states sees that something changed.
      move({});
    },
  };
}

/** What a quick look at a file with one form found. */
export function figures(over: Partial<FileFigures> = {}): FileFigures {
  return {
    forms: 1,
    project: "招商推介活动",
    department: "投资服务局",
    fiscalYear: 2023,
    score: 92.5,
    rating: "优",
    errors: 2,
    warnings: 1,
    notes: 0,
    notChecked: 0,
    ...over,
  };
}

/** A checked file unless the test says otherwise. */
export function fileRow(id: string, over: Partial<FileRow> = {}): FileRow {
  return {
    id,
    name: `${id}.xlsx`,
    path: `2023/${id}.xlsx`,
    status: "done",
    problem: null,
    figures: figures(),
    ...over,
  };
}

/** An open workbook over a session. */
export function openWorkbook(
  id: string,
  session: OpenWorkbook["session"],
  over: Partial<OpenWorkbook> = {},
): OpenWorkbook {
  return {
    id,
    name: `${id}.xlsx`,
    session,
    grid: emptyGrid(),
    unsaved: false,
    readOnlySource: false,
    ...over,
  };
}

/** A grid without sheets; `reveal` of its own tells the listeners. */
export function emptyGrid(): GridSource & { tell(sheet: string, cell: string): void } {
  const reveals = new Set<(cell: { sheet: string; cell: string }) => void>();
  const refused = { done: false, reason: "没有内容" } as const;
  return {
    sheets: () => Promise.resolve([]),
    layout: (sheet) => Promise.reject(new Error(`no sheet ${sheet}`)),
    rows: () => Promise.resolve([]),
    edit: () => Promise.resolve(refused),
    undo: () => Promise.resolve(refused),
    redo: () => Promise.resolve(refused),
    history: () => ({ undo: 0, redo: 0 }),
    onChange: () => () => undefined,
    onReveal: (listener) => {
      reveals.add(listener);
      return () => reveals.delete(listener);
    },
    tell: (sheet, cell) => reveals.forEach((listener) => listener({ sheet, cell })),
  };
}
