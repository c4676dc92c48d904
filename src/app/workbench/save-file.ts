import { PortError } from "../ports";
import { rowOf, type Bench, type Opened } from "./bench";
import { showUnsaved } from "./enlist";
import { FileProblem, problemText } from "./file-problem";
import { keep } from "./keep";
import { savedName, workbookType } from "./saved-name";
import type { Saved } from "./workbench-types";

/** Gives the workbook with all changes: into the user's own file where that is asked and possible, else as a copy. */
export async function saveFile(bench: Bench, id: string, how: Saved["how"]): Promise<void> {
  const { memory, store, services } = bench;
  const opened = memory.opened.get(id);
  const row = rowOf(bench, id);
  if (!opened || !row) return;
  store.set({ saved: null, problem: null });
  try {
    await makeResults(opened);
    const { bytes, revision } = await opened.workbook.save();
    const write = opened.workbook.readOnlySource ? undefined : memory.sources.get(id)?.write;
    const isInPlace = how === "inPlace" && write !== undefined;
    const file = isInPlace ? row.name : savedName(row.name, opened.workbook.readOnlySource);
    if (isInPlace) await writeBack(bench, { id, bytes });
    else services.download(file, bytes, workbookType(file));
    noteSaved(bench, id, revision);
    const at = services.now().toISOString();
    store.set({ saved: { file, how: isInPlace ? "inPlace" : "download", at } });
  } catch (error) {
    store.set({ problem: `“${row.name}”没有保存：${problemText(error)}` });
  }
}

const NO_RESULTS =
  "旧格式（.xls）工作簿只能另存结果，而现在还没有结果可存。请先检查，再生成结果表后保存。";

/** A workbook that cannot be written is saved as a new one with our sheets, which are made where they are still missing. */
async function makeResults({ workbook }: Opened): Promise<void> {
  const { session, readOnlySource } = workbook;
  if (!readOnlySource || session.getState().ownSheets.length > 0) return;
  await session.writeResultSheets();
  if (session.getState().ownSheets.length === 0) throw new FileProblem(NO_RESULTS);
}

const NOT_WRITTEN =
  "浏览器没能写入原文件，它可能被其他程序占用，或没有得到允许。请关闭占用它的程序再试，或改为保存副本。";

type ToWrite = { readonly id: string; readonly bytes: Uint8Array };

async function writeBack(bench: Bench, { id, bytes }: ToWrite): Promise<void> {
  const { sources, opened } = bench.memory;
  const source = sources.get(id);
  try {
    await source?.write?.(bytes);
  } catch (error) {
    // A browser's own error gives no reason that would help.
    throw error instanceof PortError ? error : new FileProblem(NOT_WRITTEN);
  }
  // The file itself now is what the tab shows.
  keep(bench, ({ saveSource }) => saveSource(id, bytes));
  keep(bench, ({ removeChanged }) => removeChanged(id));
  const now = opened.get(id);
  if (now) now.baseFigures = rowOf(bench, id)?.figures ?? null;
}

function noteSaved(bench: Bench, id: string, revision: number): void {
  const opened = bench.memory.opened.get(id);
  if (!opened) return;
  opened.savedRevision = revision;
  showUnsaved(bench, id);
}
