import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { createExcelHost, type ExcelHost } from "./engine/excel-host";
import type { Faults } from "./engine/faults";
import { createPerson, type Person } from "./engine/person";
import {
  createRequestServer,
  type RequestRecord,
  type RequestServer,
} from "./engine/serve-requests";
import { workbookData } from "./load/workbook-data";
import type { HostWorkbookData } from "./model/host-data";
import { desktopSurface } from "./surface/desktop-surface";

export { hostError } from "./engine/host-error";
export type { HostWorkbookData, SheetData, CellData } from "./model/host-data";

export type StartOptions = {
  /** An .xlsx file. */
  readonly bytes?: Uint8Array;
  readonly workbook?: HostWorkbookData;
  readonly fileName?: string;
  /** The highest ExcelApi set this Excel has; "1.15" when left out. */
  readonly api?: string;
  readonly readOnly?: boolean;
  /** "zh-CN" when left out. */
  readonly language?: string;
  readonly theme?: "light" | "dark";
  readonly faults?: Partial<Faults>;
};

/** An Excel with the real office.js over it. */
export type RunningExcel = {
  readonly host: Person & Pick<ExcelHost, "calls" | "newWorkbooks" | "workbook">;
  readonly requests: readonly RequestRecord[];
  /** The requests of the add-in itself. */
  batches(): readonly RequestRecord[];
  /** The options of each `Excel.run`, `{}` where there were none. */
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  readonly faults: Faults;
  /** Resolves when no request and no event is under way. */
  settle(): Promise<void>;
  close(): Promise<void>;
};

const LIBRARY = join("node_modules", "@microsoft", "office-js", "dist");
const ORIGIN = "http://localhost";
const GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeCore"] as const;

/** The library's files, read once for all tests of a process. */
const files = new Map<string, Promise<Buffer>>();

class LibraryLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const prefix = `${ORIGIN}/office-js/`;
    if (!url.startsWith(prefix)) return Promise.resolve(Buffer.from("")) as never;
    const path = url.slice(prefix.length).split("?")[0] ?? "";
    const known = files.get(path) ?? readFile(join(LIBRARY, path));
    files.set(path, known);
    return known as never;
  }
}

// On a busy machine the library alone takes longer to load than jest allows a test by default.
if (typeof jest !== "undefined") jest.setTimeout(60_000);

let running = false;

/** Starts an Excel. One at a time; `close` it before the next. */
export async function startExcel(options: StartOptions = {}): Promise<RunningExcel> {
  if (running) throw new Error("close the running Excel first");
  running = true;
  try {
    return await start(options);
  } catch (error) {
    running = false;
    throw error;
  }
}

async function start(options: StartOptions): Promise<RunningExcel> {
  const data = await workbookData(options);
  const host = createExcelHost({ ...options, workbook: data });
  const server = createRequestServer(host);
  const dom = openWindow();
  const appearance = {
    api: options.api ?? "1.15",
    language: options.language ?? "zh-CN",
    theme: options.theme ?? "light",
    documentUrl: `C:\\自评\\${host.workbook.name}`,
  } as const;
  Object.defineProperty(dom.window, "external", {
    value: desktopSurface(host, server, appearance),
    configurable: true,
  });
  await loadLibrary(dom);
  const runs: Readonly<Record<string, unknown>>[] = [];
  const restore = putGlobals(dom, host, runs);
  return runningExcel({ dom, host, server, runs, restore });
}

type Started = {
  readonly dom: JSDOM;
  readonly host: ExcelHost;
  readonly server: RequestServer;
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  readonly restore: () => void;
};

function runningExcel({ dom, host, server, runs, restore }: Started): RunningExcel {
  const person = createPerson(host, () => setTimeout(server.sendEvents, 0));
  const { calls, newWorkbooks, workbook } = host;
  const settle = (): Promise<void> => settled(server);
  return {
    host: { ...person, calls, newWorkbooks, workbook },
    requests: server.requests,
    batches: () => server.requests.filter(({ purpose }) => purpose === "batch"),
    runs,
    faults: host.faults,
    settle,
    close: async () => {
      host.faults.editing = false;
      await settle();
      restore();
      dom.window.close();
      running = false;
    },
  };
}

/** Timers of the library and of the host run out in a few turns once nothing is asked any more. */
const QUIET_TURNS = 3;

async function settled(server: RequestServer): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS;) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    quiet = server.busy() === 0 ? quiet + 1 : 0;
  }
}

function openWindow(): JSDOM {
  const page = `<!doctype html><html><head></head><body></body></html>`;
  const dom = new JSDOM(page, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LibraryLoader(),
    virtualConsole: new VirtualConsole(),
  });
  // Plain values and errors of the window are then those of the test: `instanceof Error` holds.
  Object.assign(dom.window, { JSON, Error });
  return dom;
}

async function loadLibrary(dom: JSDOM): Promise<void> {
  const { document } = dom.window;
  const script = document.createElement("script");
  script.src = `${ORIGIN}/office-js/office.js`;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js could not be loaded"));
    document.head.append(script);
  });
  const { Office } = dom.window as unknown as { Office: { onReady(): Promise<unknown> } };
  await Office.onReady();
}

type RunExcel = (...args: readonly unknown[]) => Promise<unknown>;

/** Puts the library on `globalThis`, with `Excel.run` telling its options; gives what takes it away. */
function putGlobals(
  dom: JSDOM,
  host: ExcelHost,
  runs: Readonly<Record<string, unknown>>[],
): () => void {
  const library = dom.window as unknown as Record<string, Record<string, unknown>>;
  const { Excel, OfficeExtension } = library;
  if (!Excel || !OfficeExtension) throw new Error("office.js did not bring Excel");
  // The library's own gate: members above the declared set are refused. Its file sets the flag on another class.
  Object.assign(OfficeExtension["CommonUtility"] as object, { _doApiNotSupportedCheck: true });
  const run = watchedRun(Excel["run"] as RunExcel, host, runs);
  const watched = Object.create(Excel, { run: { value: run, enumerable: true } });
  const before = new Map(
    GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const name of GLOBALS) {
    const value = name === "Excel" ? watched : library[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

function watchedRun(
  run: RunExcel,
  host: ExcelHost,
  runs: Readonly<Record<string, unknown>>[],
): RunExcel {
  return async (...args) => {
    const [first] = args;
    const options =
      typeof first === "object" && first !== null && !Array.isArray(first) ? first : {};
    const { mergeUndoGroup, delayForCellEdit } = options as Readonly<Record<string, unknown>>;
    // Contexts and objects may stand in the first place too; only options are of interest.
    runs.push(pickDefined({ mergeUndoGroup, delayForCellEdit }));
    if (mergeUndoGroup === true) host.openUndoGroups += 1;
    try {
      return await run(...args);
    } finally {
      if (mergeUndoGroup === true) host.openUndoGroups -= 1;
    }
  };
}

function pickDefined(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
