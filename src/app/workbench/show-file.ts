import { rowOf, setRow, type Bench } from "./bench";
import { enlist } from "./enlist";
import { fileBytes } from "./file-bytes";
import { problemText } from "./file-problem";

/** Where a workbook's bytes come from when they are not those of its file: changes of before a reload. */
export type Restored = { readonly changed: Uint8Array; readonly unsaved: boolean };

/** Brings a file to the front, opening and checking it when it is not open yet; `null` shows the table. */
export async function showFile(bench: Bench, id: string | null): Promise<void> {
  const { memory, store } = bench;
  memory.wanted = id;
  if (id === null || memory.opened.has(id)) return store.set({ front: id });
  if (!rowOf(bench, id)) return;
  const changed = await changedBefore(bench, id);
  await openFile(bench, id, changed ? { changed, unsaved: true } : null);
}

/** The bytes with changes of before a reload; `null` for a file of this visit, or where none are kept. */
export async function changedBefore(
  { memory, services }: Bench,
  id: string,
): Promise<Uint8Array | null> {
  if (memory.sources.has(id)) return null;
  return services.kept.changed(id).catch(() => null);
}

/** Opens a file into a tab and checks it. What is being opened already is waited for; an open one stays as it is. */
export function openFile(bench: Bench, id: string, restored: Restored | null): Promise<void> {
  const { opening, opened: tabs } = bench.memory;
  if (tabs.has(id)) return Promise.resolve();
  const under = opening.get(id);
  if (under) return under.work;
  const stop = new AbortController();
  const work = openNow(bench, id, { restored, signal: stop.signal });
  opening.set(id, { work, stop });
  return work;
}

/** Ends the opening of a file, however far it is; the row says that it was stopped. Nothing where it is not under way. */
export function stopOpening({ memory }: Bench, id: string): void {
  memory.opening.get(id)?.stop.abort();
}

type OpeningWork = { readonly restored: Restored | null; readonly signal: AbortSignal };

async function openNow(bench: Bench, id: string, work: OpeningWork): Promise<void> {
  const { memory, store, services } = bench;
  const { restored, signal } = work;
  setRow(bench, id, { status: "working", problem: null });
  store.set({ opening: id });
  try {
    const bytes = restored?.changed ?? (await fileBytes(bench, id));
    signal.throwIfAborted();
    const row = rowOf(bench, id);
    if (!row) return;
    const workbook = await services.openWorkbook({ name: row.name, bytes }, signal);
    if (!rowOf(bench, id)) return workbook.dispose();
    enlist(bench, { id, workbook, isUnsaved: restored?.unsaved ?? false });
    if (memory.wanted === id) store.set({ front: id });
    opened(bench, id);
    await workbook.session.check({ kind: "workbook" });
  } catch (error) {
    if (signal.aborted) setRow(bench, id, { status: "stopped" });
    else tellFailure(bench, id, problemText(error));
  } finally {
    opened(bench, id);
  }
}

/** The opening is over; checking, which follows, is seen in the tab. */
function opened({ memory, store }: Bench, id: string): void {
  memory.opening.delete(id);
  if (store.get().opening === id) store.set({ opening: [...memory.opening.keys()].at(-1) ?? null });
}

function tellFailure(bench: Bench, id: string, problem: string): void {
  const row = rowOf(bench, id);
  if (!row) return;
  setRow(bench, id, { status: "failed", problem, figures: null });
  bench.store.set({ problem: `“${row.name}”：${problem}` });
}
