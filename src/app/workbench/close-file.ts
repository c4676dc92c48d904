import { rowOf, setRow, type Bench } from "./bench";
import { keep } from "./keep";
import { stopOpening } from "./show-file";

/** Closes a tab; changes that were not saved are lost, and the row is again what its file came to. */
export function closeFile(bench: Bench, id: string): void {
  const { memory, store } = bench;
  const opened = memory.opened.get(id);
  if (!opened) return;
  memory.opened.delete(id);
  for (const unsubscribe of opened.unsubscribe) unsubscribe();
  opened.workbook.dispose();
  keep(bench, ({ removeChanged }) => removeChanged(id));
  const { open, front } = store.get();
  const left = open.filter((tab) => tab.id !== id);
  const place = open.findIndex((tab) => tab.id === id);
  const next = front === id ? ((left[place] ?? left.at(-1))?.id ?? null) : front;
  if (front === id) memory.wanted = next;
  store.set({ open: left, front: next });
  restoreRow(bench, id, opened.baseFigures);
}

/** What was being checked when the tab was closed waits for the next time. */
function restoreRow(
  bench: Bench,
  id: string,
  figures: Parameters<typeof setRow>[2]["figures"],
): void {
  if (figures) return setRow(bench, id, { status: "done", figures });
  if (rowOf(bench, id)?.status === "working") setRow(bench, id, { status: "stopped" });
}

/** Takes a file out of the table, closing its tab. */
export function removeFile(bench: Bench, id: string): void {
  closeFile(bench, id);
  stopOpening(bench, id);
  const { memory, store } = bench;
  memory.sources.delete(id);
  if (memory.wanted === id) memory.wanted = null;
  store.set({ files: store.get().files.filter((row) => row.id !== id) });
  keep(bench, ({ remove }) => remove(id));
}
