import packageFile from "../../package.json";
import type { WorkbenchServices } from "../app/workbench/workbench-services";
import type { SourceFile } from "../app/workbench/workbench-types";
import { loadAsset, scriptAddress } from "./assets";
import { workerChannel } from "./channel/channel";
import { lazyDatabase } from "./keep/database";
import { keptStore } from "./keep/kept-store";
import { becomeOnlyPage } from "./keep/only-page";
import { preferencesOnThisMachine } from "./keep/preferences";
import { createBatchLanes } from "./remote/batch-lanes";
import { openRemote } from "./remote/open-remote";
import { askForDocument } from "./report/ask-for-document";
import { workerSpawner } from "./worker-script";

/** From so many processor cores on two files are looked at at a time (本工具默认). */
const MANY_CORES = 4;
const SAMPLE_NAME = "投资服务局2023年度绩效自评-待评分.xlsx";

/** A workbench's world in a browser: workers, the browser's stores, its downloads. */
export function pageServices(): WorkbenchServices {
  const toolVersion = packageFile.version;
  const preferences = preferencesOnThisMachine(() => globalThis.localStorage);
  const spawn = workerSpawner();
  const lanes = createBatchLanes({ spawn, later, settings: preferences.load });
  const saveSettings = preferences.save;
  const engine = () => loadAsset("engine");
  return {
    openWorkbook: (file, signal) =>
      openRemote(
        spawn(),
        { ...file, signal, settings: preferences.load() },
        { saveSettings, engine, toolVersion },
      ),
    evaluateFile: lanes.evaluate,
    lanes: navigator.hardwareConcurrency >= MANY_CORES ? 2 : 1,
    newWorkbook: lanes.newWorkbook,
    reportDocument: (draft) => askForDocument(draft, openReportMaker),
    kept: keptStore(
      lazyDatabase(() => globalThis.indexedDB),
      becomeOnlyPage(navigator.locks),
    ),
    download,
    loadSample,
    now: () => new Date(),
    later,
    preferences,
    toolVersion,
  };
}

async function openReportMaker() {
  return workerChannel(new Worker(await scriptAddress("report")));
}

function later(milliseconds: number, task: () => void): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}

/** Time for the browser to take the bytes of a download, in milliseconds. */
const DOWNLOAD_TIME = 60_000;

function download(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  later(DOWNLOAD_TIME, () => URL.revokeObjectURL(url));
}

async function loadSample(): Promise<SourceFile> {
  const bytes = await loadAsset("sample");
  const name = SAMPLE_NAME;
  return { name, path: name, size: bytes.length, bytes: () => Promise.resolve(bytes.slice()) };
}
