import type { Unsubscribe } from "../ports";
import type { OpenedWorkbook, WorkbenchServices } from "./workbench-services";
import type { FileFigures, FileRow, SourceFile, WorkbenchState } from "./workbench-types";

/** An open workbook with what the workbench remembers of it. */
export type Opened = {
  readonly workbook: OpenedWorkbook;
  readonly unsubscribe: readonly Unsubscribe[];
  /** Changes made and changes saved so far; `savedRevision` is -1 for changes brought back from before a reload. */
  revision: number;
  savedRevision: number;
  /** What the file itself came to, without changes made here. */
  baseFigures: FileFigures | null;
};

/** What a workbench remembers besides what screens see. */
export type Memory = {
  /** Where the bytes of a row come from; a row of before a reload has none here. */
  readonly sources: Map<string, SourceFile>;
  readonly opened: Map<string, Opened>;
  /** Files being opened, each with the way to stop it. */
  readonly opening: Map<string, { readonly work: Promise<void>; readonly stop: AbortController }>;
  /** What was last asked to be in front. */
  wanted: string | null;
  nextId: number;
  stopAsked: boolean;
  /** The run over many files that is under way. */
  run: Promise<void> | null;
  /** Files of this run that are done. */
  runDone: number;
  /** Resolves once the rows that were kept are back: what is added then comes after them. */
  rowsBack: Promise<void>;
  /** What was kept is being brought back: until then it must not be written over. */
  restoring: boolean;
  /** The store's trouble is told once. */
  storeTold: boolean;
};

/** What every part of a workbench works with. */
export type Bench = {
  readonly services: WorkbenchServices;
  readonly store: Store;
  readonly memory: Memory;
};

/** The state that screens read: replaced whole with every change. */
export type Store = {
  get(): WorkbenchState;
  set(change: Partial<WorkbenchState>): void;
  subscribe(listener: () => void): Unsubscribe;
};

/** A workbench with nothing on it. */
export function createBench(services: WorkbenchServices): Bench {
  return { services, store: createStore(), memory: newMemory() };
}

/** The state of a workbench with nothing on it. */
export const EMPTY: WorkbenchState = {
  files: [],
  open: [],
  front: null,
  opening: null,
  batch: null,
  saved: null,
  problem: null,
  restored: false,
};

function createStore(): Store {
  let state = EMPTY;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function newMemory(): Memory {
  return {
    sources: new Map(),
    opened: new Map(),
    opening: new Map(),
    wanted: null,
    nextId: 1,
    stopAsked: false,
    run: null,
    runDone: 0,
    rowsBack: Promise.resolve(),
    restoring: false,
    storeTold: false,
  };
}

/** The row with this id; `undefined` once it was taken out. */
export function rowOf({ store }: Bench, id: string): FileRow | undefined {
  return store.get().files.find((row) => row.id === id);
}

/** Changes a row; nothing where it was taken out meanwhile. */
export function setRow({ store }: Bench, id: string, change: Partial<FileRow>): void {
  const { files } = store.get();
  if (!files.some((row) => row.id === id)) return;
  store.set({ files: files.map((row) => (row.id === id ? { ...row, ...change } : row)) });
}

/** Adds to the rows a file that waits, and gives its id. */
export function addRow({ store, memory }: Bench, source: SourceFile): string {
  const id = `file-${String(memory.nextId++)}`;
  const { name, path } = source;
  const row: FileRow = { id, name, path, status: "waiting", problem: null, figures: null };
  memory.sources.set(id, source);
  store.set({ files: [...store.get().files, row] });
  return id;
}
