import type { GridSource } from "../../../../src/app/workbench/grid-source";
import { createWorkbench } from "../../../../src/app/workbench/create-workbench";
import { NO_FIGURES } from "../../../../src/app/workbench/file-figures";
import { FileProblem } from "../../../../src/app/workbench/file-problem";
import type {
  KeptStore,
  KeptTable,
  OpenedWorkbook,
  WorkbenchServices,
} from "../../../../src/app/workbench/workbench-services";
import type {
  FileFigures,
  SourceFile,
  Workbench,
  WorkbenchState,
} from "../../../../src/app/workbench/workbench-types";
import type { Workbook } from "../../../../src/core/model/workbook";
import { department } from "../../../support/department-workbook";
import { memorySession } from "../../../support/memory-session";

/** A workbook opened in memory, with hands on it. */
export type TestWorkbook = OpenedWorkbook & {
  readonly name: string;
  /** As if the user had changed something. */
  touch(): void;
  keep(bytes: Uint8Array): void;
  readonly disposed: boolean;
};

export type Download = { readonly name: string; readonly bytes: Uint8Array; readonly type: string };

/** A workbench without a browser, with what stands behind it. */
export type MemoryWorkbench = {
  readonly workbench: Workbench;
  readonly services: WorkbenchServices;
  readonly opened: TestWorkbook[];
  readonly downloads: Download[];
  readonly kept: MemoryKept;
  /** Names in the order in which quick looks began. */
  readonly evaluated: string[];
};

export type MemoryKept = KeptStore & {
  table: KeptTable | null;
  readonly sources: Map<string, Uint8Array>;
  readonly changes: Map<string, Uint8Array>;
};

/** A file of memory. A text of "bad…" is one that cannot be read as a workbook. */
export function sourceFile(
  path: string,
  text = "good",
  more: Partial<SourceFile> = {},
): SourceFile {
  const bytes = new TextEncoder().encode(text);
  const name = path.split("/").at(-1) ?? path;
  return { name, path, size: bytes.length, bytes: () => Promise.resolve(bytes.slice()), ...more };
}

/** The browser's store in memory. */
export function memoryKept(): MemoryKept {
  const sources = new Map<string, Uint8Array>();
  const changes = new Map<string, Uint8Array>();
  const done = (): Promise<void> => Promise.resolve();
  const kept: MemoryKept = {
    table: null,
    sources,
    changes,
    load: () => Promise.resolve(kept.table),
    saveTable: (table) => done().then(() => void (kept.table = structuredClone(table))),
    saveSource: (id, bytes) => done().then(() => void sources.set(id, bytes)),
    source: (id) => Promise.resolve(sources.get(id) ?? null),
    saveChanged: (id, bytes) => done().then(() => void changes.set(id, bytes)),
    changed: (id) => Promise.resolve(changes.get(id) ?? null),
    removeChanged: (id) => done().then(() => void changes.delete(id)),
    remove: (id) => done().then(() => void (sources.delete(id), changes.delete(id))),
    clear: () => done().then(() => void (sources.clear(), changes.clear(), (kept.table = null))),
  };
  return kept;
}

const noGrid = {} as GridSource;

/** Reads files as texts: "bad…" is refused, "none…" holds no form, ".xls" can only be read. */
function openInMemory(name: string, text: string): TestWorkbook {
  if (text.startsWith("bad")) throw new FileProblem("文件已损坏。请重新索取。");
  const book: Workbook = text.startsWith("none")
    ? { name, sheets: [], date1904: false }
    : { ...department({ name: "甲" }), name };
  const { session, port } = memorySession(book);
  const edits = new Set<(revision: number) => void>();
  const keeps = new Set<(bytes: Uint8Array) => void>();
  let revision = 0;
  let isDisposed = false;
  const readOnlySource = name.endsWith(".xls");
  return {
    name,
    session,
    grid: noGrid,
    readOnlySource,
    save: () => {
      const bytes = new TextEncoder().encode(`${text} saved ${String(revision)}`);
      return Promise.resolve({ bytes, revision });
    },
    onEdit: (listener) => {
      edits.add(listener);
      return () => void edits.delete(listener);
    },
    onKeep: (listener) => {
      keeps.add(listener);
      return () => void keeps.delete(listener);
    },
    dispose: () => {
      isDisposed = true;
    },
    touch: () => {
      revision += 1;
      for (const tell of edits) tell(revision);
    },
    keep: (bytes) => {
      for (const tell of keeps) tell(bytes);
    },
    get disposed() {
      return isDisposed || port === null;
    },
  };
}

/** A workbench whose files are texts in memory. */
export function memoryWorkbench(
  over: Partial<WorkbenchServices> = {},
  kept: MemoryKept = memoryKept(),
): MemoryWorkbench {
  const opened: TestWorkbook[] = [];
  const downloads: Download[] = [];
  const evaluated: string[] = [];
  let settings = {};
  const services: WorkbenchServices = {
    openWorkbook: async ({ name, bytes }) => {
      const workbook = openInMemory(name, new TextDecoder().decode(bytes));
      opened.push(workbook);
      return workbook;
    },
    evaluateFile: async (name, bytes): Promise<FileFigures> => {
      evaluated.push(name);
      await Promise.resolve();
      const text = new TextDecoder().decode(bytes);
      if (text.startsWith("bad")) throw new FileProblem("文件已损坏。请重新索取。");
      return { ...NO_FIGURES, forms: 1, project: name };
    },
    lanes: 1,
    reportDocument: (draft) => Promise.resolve(new TextEncoder().encode(draft.fileName)),
    newWorkbook: (sheet) => Promise.resolve(new TextEncoder().encode(JSON.stringify(sheet))),
    kept,
    download: (name, bytes, type) => void downloads.push({ name, bytes, type }),
    loadSample: () => Promise.resolve(sourceFile("示例.xlsx")),
    now: () => new Date(2024, 2, 1, 8, 5),
    later: (_milliseconds, task) => {
      const timer = setTimeout(task, 0);
      return () => clearTimeout(timer);
    },
    preferences: { load: () => settings, save: (next) => void (settings = next) },
    toolVersion: "test",
    ...over,
  };
  return { workbench: createWorkbench(services), services, opened, downloads, kept, evaluated };
}

/** Resolves once the workbench shows what is waited for. */
export function shown(
  workbench: Workbench,
  holds: (state: WorkbenchState) => boolean,
): Promise<WorkbenchState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds(workbench.getState())) return;
      unsubscribe();
      resolve(workbench.getState());
    };
    const unsubscribe = workbench.subscribe(look);
    look();
  });
}
