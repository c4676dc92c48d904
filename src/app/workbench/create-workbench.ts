import type { SessionSettings } from "../session/session-types";
import { addFiles, addSample } from "./add-files";
import { createBench, type Bench } from "./bench";
import { clear } from "./clear";
import { closeFile, removeFile } from "./close-file";
import { exportTable } from "./export-table";
import { followLook } from "./follow-look";
import { keepTable } from "./keep";
import { restore } from "./restore";
import { resumeBatch, stopBatch } from "./run-batch";
import { saveFile } from "./save-file";
import { saveReport } from "./save-report";
import { showFile, stopOpening } from "./show-file";
import type { WorkbenchServices } from "./workbench-services";
import type { Workbench } from "./workbench-types";

/** Several workbooks at once: tabs, a table of all files, and what is kept of them for a reload, which begins at once. */
export function createWorkbench(services: WorkbenchServices): Workbench {
  const bench = createBench(services);
  const { store } = bench;
  keepTable(bench);
  void restore(bench);
  return {
    getState: store.get,
    subscribe: store.subscribe,
    add: (files) => addFiles(bench, files),
    addSample: () => addSample(bench),
    show: (id) => showFile(bench, id),
    stopOpening: (id) => stopOpening(bench, id),
    close: (id) => closeFile(bench, id),
    remove: (id) => removeFile(bench, id),
    stop: () => stopBatch(bench),
    resume: () => resumeBatch(bench),
    save: (id, how) => saveFile(bench, id, how),
    saveReport: (draft) => saveReport(bench, draft),
    exportTable: (format) => exportTable(bench, format),
    clear: () => clear(bench),
    dismiss: () => store.set({ problem: null, saved: null, restored: false }),
    settings: () => services.preferences.load(),
    configure: (settings) => configure(bench, settings),
  };
}

/** Keeps a choice made in the frame, tells the workbooks that are open, and those who listen. */
function configure(bench: Bench, change: Partial<SessionSettings>): void {
  const { services, store } = bench;
  const settings = { ...services.preferences.load(), ...change };
  services.preferences.save(settings);
  followLook(bench, null, settings);
  store.set({});
}
