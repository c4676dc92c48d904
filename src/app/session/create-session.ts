import { EMPTY_STATE } from "../../core/index";
import type { CellRef } from "../ports";
import { check } from "./check";
import { configure } from "./configure";
import type { Desk, Memory } from "./desk";
import { detect } from "./detect";
import { draftReport } from "./draft-report";
import { explain } from "./explain";
import { nextYear } from "./next-year";
import { mark, unmark } from "./marks";
import { openPreview, setWriteMode, tick } from "./preview";
import { removeEverything } from "./remove";
import { writeResultSheets } from "./result-sheets";
import { runTask } from "./run-task";
import type { Session, SessionServices } from "./session-types";
import { loadSettings } from "./settings";
import { createStore } from "./store";
import { forgetProfile, sketch, teach, tryTeaching } from "./teach";
import { undo } from "./undo";
import { verifyReport } from "./verify-report";
import { waiverMethods } from "./waive";
import { stopWatching } from "./watch-changes";
import { applyFixes, write } from "./write";

/** A session over one workbook: everything the screens show, and everything they may ask for. */
export function createSession(services: SessionServices): Session {
  const desk = openDesk(services);
  return {
    getState: desk.store.get,
    subscribe: desk.store.subscribe,
    detect: () => detect(desk),
    check: (scope) => check(desk, scope),
    stop: () => {
      desk.memory.stopAsked = desk.memory.busy;
    },
    retry: () => desk.memory.failed?.() ?? Promise.resolve(),
    reveal: (cell) => reveal(desk, cell),
    explain: (form, row) => explain(desk, form, row),
    nextYear: () => nextYear(desk),
    draftReport: () => draftReport(desk),
    verifyReport: (paragraphs) => verifyReport(desk, paragraphs),
    openPreview: () => openPreview(desk),
    tick: (ids, on) => tick(desk, ids, on),
    setWriteMode: (mode) => setWriteMode(desk, mode),
    write: () => write(desk),
    undo: () => undo(desk),
    mark: (options) => mark(desk, options),
    unmark: () => unmark(desk),
    writeResultSheets: () => writeResultSheets(desk),
    applyFixes: (fixes) => applyFixes(desk, fixes),
    ...waiverMethods(desk),
    sketch: (sheet, rows) => sketch(desk, sheet, rows),
    tryTeaching: (draft) => tryTeaching(desk, draft),
    teach: (profile) => teach(desk, profile),
    forgetProfile: (fingerprint) => forgetProfile(desk, fingerprint),
    removeEverything: (scores) => removeEverything(desk, scores),
    configure: (settings) => configure(desk, settings),
    back: () => back(desk),
    dispose: () => stopWatching(desk),
  };
}

function openDesk(services: SessionServices): Desk {
  const store = createStore({
    stage: { kind: "start" },
    workbook: null,
    checked: null,
    capabilities: services.port.capabilities(),
    settings: loadSettings(services),
    journal: [],
    marks: 0,
    ownSheets: [],
    waivers: [],
    profiles: [],
    sessionProfiles: [],
  });
  return { services, store, memory: newMemory() };
}

function newMemory(): Memory {
  return {
    workbook: null,
    record: EMPTY_STATE,
    recordProblem: null,
    profiles: [],
    preview: null,
    busy: false,
    stopAsked: false,
    during: "detecting",
    touched: false,
    failed: null,
    rest: { kind: "start" },
    turn: 0,
    changes: [],
    echoes: { cells: new Set(), until: 0 },
  };
}

function reveal(desk: Desk, cell: CellRef): Promise<void> {
  return runTask(desk, () => {
    desk.memory.during = "reading";
    return desk.services.port.reveal(cell);
  });
}

function back({ memory, store }: Desk): void {
  if (memory.busy) return;
  store.set({ stage: { kind: store.get().checked ? "checked" : "start" } });
}
