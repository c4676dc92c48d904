import type { XlsxPort } from "../../hosts/xlsx/xlsx-port";
import type { LoadCalculator } from "../../hosts/xlsx/calc/calculator";
import { openWorkbookPort } from "../../hosts/xlsx/open-workbook-port";
import type { Channel } from "../channel/channel";
import { connect, type Peer } from "../channel/peer";
import type { FileGiven, PageDuties, SessionQuestion, WorkerDuties } from "../channel/protocol";
import { evaluateFile } from "./evaluate-file";
import { keepLater } from "./keep-later";
import { workbookWith } from "./new-workbook";
import { openBook, type OpenBook } from "./open-book";
import { pause } from "./pause";
import { sendStates } from "./send-states";

/** What the worker takes from its surroundings. */
export type WorkerWorld = {
  readonly toolVersion: string;
  /** Makes a calculator of the engine's bytes. */
  createCalculator(bytes: Uint8Array<ArrayBuffer>): ReturnType<LoadCalculator>;
};

type Served = OpenBook & {
  /** Resolves once the page has the state of now. */
  sent(): Promise<void>;
};

/** Serves the page at the other end of a channel: one open workbook, or quick looks at many. */
export function serveWorker(channel: Channel, world: WorkerWorld): void {
  let served: Served | null = null;
  const book = (): Served => {
    if (!served) throw new Error("no workbook is open in this worker");
    return served;
  };
  const duties: WorkerDuties = {
    open: async (bytes, file) => {
      const port = await openWorkbookPort(bytes, file.name, { loadCalculator });
      served = serveBook(page, { port, file, toolVersion: world.toolVersion });
      await served.sent();
    },
    ask: async (name, ...given) => {
      const { session, sent } = book();
      await (session[name] as (...given: readonly unknown[]) => unknown)(...given);
      await sent();
    },
    ...questionDuties(book),
    stop: () => book().session.stop(),
    ...gridDuties(book),
    save: async () => {
      await book().settled();
      return savedBytes(book());
    },
    evaluate: evaluateFile,
    newWorkbook: (sheet) => Promise.resolve(workbookWith(sheet)),
  };
  const page = connect<PageDuties>(channel, duties, "now");
  const loadCalculator = onceLoaded(async () => {
    const bytes = await page.call("engine");
    return world.createCalculator(new Uint8Array(bytes));
  });
}

function questionDuties(book: () => Served): Pick<WorkerDuties, SessionQuestion> {
  return {
    nextYear: () => book().session.nextYear(),
    draftReport: () => book().session.draftReport(),
    verifyReport: (paragraphs) => book().session.verifyReport(paragraphs),
    sketch: (sheet, rows) => book().session.sketch(sheet, rows),
    tryTeaching: (draft) => book().session.tryTeaching(draft),
    teach: async (profile) => {
      const { session, sent } = book();
      const outcome = await session.teach(profile);
      await sent();
      return outcome;
    },
  };
}

/** The engine is asked for when it is first needed; a failed fetch may be tried again. */
function onceLoaded(load: LoadCalculator): LoadCalculator {
  let loaded: ReturnType<LoadCalculator> | null = null;
  return () => {
    loaded ??= load();
    loaded.catch(() => (loaded = null));
    return loaded;
  };
}

function gridDuties(
  book: () => Served,
): Pick<WorkerDuties, "sheets" | "layout" | "rows" | "edit" | "undo" | "redo"> {
  return {
    sheets: async () => book().file.view.sheets(),
    layout: async (sheet) => book().file.view.layout(sheet),
    rows: async (sheet, from, to) => book().file.view.rows(sheet, from, to),
    edit: (cell, typed) => book().edits.edit(cell, typed),
    undo: () => book().edits.undo(),
    redo: () => book().edits.redo(),
  };
}

type ToServe = { readonly port: XlsxPort; readonly file: FileGiven; readonly toolVersion: string };

function serveBook(page: Peer<PageDuties>, { port, file, toolVersion }: ToServe): Served {
  const later = (milliseconds: number, task: () => void) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  };
  const clock = (): number => performance.now();
  const keepSoon = keepLater({ later, clock }, () => keepNow(page, book));
  const book = openBook(port, file, {
    pause,
    clock,
    now: () => new Date(),
    later,
    changed: (revision) => {
      page.tell("changed", revision);
      keepSoon();
    },
    gridChanged: (history) => page.tell("gridChanged", history),
    reveal: (cell) => page.tell("reveal", cell),
    saveSettings: (settings) => page.tell("saveSettings", settings),
    toolVersion,
  });
  const sent = sendStates(book.session, {
    parts: (text) => page.tell("parts", text),
    show: (state) => page.tell("show", state),
    forget: (parts) => page.tell("forget", parts),
    pause,
    clock,
  });
  return { ...book, sent };
}

function keepNow(page: Peer<PageDuties>, book: OpenBook): void {
  try {
    page.tell("keep", savedBytes(book).bytes);
  } catch {
    // Nobody asked for this: what keeps the workbook from being saved is told when the user saves it.
    return;
  }
}

/** A copy: what is sent is gone on this side. */
function savedBytes({ file, revision }: OpenBook) {
  return { bytes: file.save().slice(), revision: revision() };
}
