import type { SessionSettings } from "../../app/session/session-types";
import type { OpenedWorkbook } from "../../app/workbench/workbench-services";
import type { Channel } from "../channel/channel";
import { connect, type Peer } from "../channel/peer";
import type { FileGiven, PageDuties, WorkerDuties } from "../channel/protocol";
import { remoteGrid, type RemoteGrid } from "./remote-grid";
import { problemOf, saveProblem } from "./remote-problem";
import { remoteSession } from "./remote-session";
import { createSignal } from "./signal";
import { createMirror } from "./state-mirror";

/** What the page does for every worker. */
export type PageServices = {
  saveSettings(settings: SessionSettings): void;
  /** The bytes of the formula engine; the caller may take them. */
  engine(): Promise<Uint8Array>;
  readonly toolVersion: string;
};

/** A file to open in a worker; `bytes` go over and are gone on this side. */
export type RemoteFile = FileGiven & {
  readonly bytes: Uint8Array;
  /** Ends the worker when it is aborted while the file is being opened. */
  readonly signal: AbortSignal;
};

/**
 * Opens a file in the worker at the other end. Rejects with a `FileProblem` when it cannot be read; the worker has then ended.
 */
export async function openRemote(
  channel: Channel,
  file: RemoteFile,
  services: PageServices,
): Promise<OpenedWorkbook> {
  const mirror = createMirror();
  const edits = createSignal<number>();
  const keeps = createSignal<Uint8Array>();
  // The grid answers to the worker and asks it: it is there before the first message can be.
  const grids: RemoteGrid[] = [];
  const duties: PageDuties = {
    parts: mirror.parts,
    show: mirror.show,
    forget: mirror.forget,
    gridChanged: (history) => grids.forEach((grid) => grid.changed(history)),
    changed: edits.tell,
    reveal: (cell) => grids.forEach((grid) => grid.reveal(cell)),
    keep: keeps.tell,
    saveSettings: services.saveSettings,
    engine: services.engine,
  };
  const worker = connect<WorkerDuties>(channel, duties, "whenReady");
  const grid = remoteGrid(worker);
  grids.push(grid);
  await opened(worker, file);
  const session = remoteSession(worker, mirror, services.toolVersion);
  return {
    session,
    grid: grid.source,
    readOnlySource: session.getState().capabilities.writesSheets === "newFile",
    save: () => worker.call("save").catch((error: unknown) => Promise.reject(saveProblem(error))),
    onEdit: edits.add,
    onKeep: keeps.add,
    dispose: () => session.dispose(),
  };
}

async function opened(
  worker: Peer<WorkerDuties>,
  { bytes, signal, ...file }: RemoteFile,
): Promise<void> {
  signal.addEventListener("abort", worker.close);
  try {
    await worker.call("open", bytes, file);
  } catch (error) {
    worker.close();
    throw problemOf(error);
  } finally {
    signal.removeEventListener("abort", worker.close);
  }
}
