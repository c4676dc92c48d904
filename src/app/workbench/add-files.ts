import { addRow, setRow, type Bench } from "./bench";
import { closeFile } from "./close-file";
import { showFile } from "./show-file";
import { runBatch } from "./run-batch";
import { sortOut } from "./sort-out";
import type { FileRow, SourceFile } from "./workbench-types";

/** Takes files in: one is opened and checked at once, several go into the table and are checked one after another. */
export async function addFiles(bench: Bench, files: readonly SourceFile[]): Promise<void> {
  if (files.length === 0) return;
  const { workbooks, note } = sortOut(files);
  bench.store.set({ problem: note });
  const [only] = workbooks;
  if (!only) return;
  await bench.memory.rowsBack;
  if (workbooks.length === 1) return showFile(bench, placeFor(bench, only, new Set()));
  const placed = new Set<string>();
  for (const file of workbooks) placed.add(placeFor(bench, file, placed));
  bench.memory.wanted = null;
  bench.store.set({ front: null });
  await runBatch(bench);
}

/** Takes in the sample that comes with the tool, and opens it. */
export async function addSample(bench: Bench): Promise<void> {
  try {
    await addFiles(bench, [await bench.services.loadSample()]);
  } catch {
    // The page's own part is not there or cut off: nothing the user did.
    const problem = "示例没能读出来：页面文件可能不完整。请重新复制一份页面文件后再试。";
    bench.store.set({ problem });
  }
}

/**
 * The row of a file: that of the same file added before, which then counts as not looked at yet, else a new one. A row with
 * unsaved changes stays as it is; so does a namesake that came in the same go.
 */
function placeFor(bench: Bench, file: SourceFile, placed: ReadonlySet<string>): string {
  const before = bench.store
    .get()
    .files.find((row) => isSameFile(row, file) && !placed.has(row.id) && isFree(bench, row));
  if (!before) return addRow(bench, file);
  const { id } = before;
  closeFile(bench, id);
  bench.memory.sources.set(id, file);
  const { name, path } = file;
  setRow(bench, id, { name, path, status: "waiting", problem: null, figures: null });
  return id;
}

function isSameFile(row: FileRow, file: SourceFile): boolean {
  return row.path === file.path && row.name === file.name;
}

function isFree({ store, memory }: Bench, row: FileRow): boolean {
  const isUnsaved = store.get().open.some(({ id, unsaved }) => id === row.id && unsaved);
  return !isUnsaved && !memory.opening.has(row.id) && row.status !== "working";
}
