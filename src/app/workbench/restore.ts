import type { Bench } from "./bench";
import { keep } from "./keep";
import { changedBefore, openFile } from "./show-file";
import type { KeptTable } from "./workbench-services";
import type { FileRow } from "./workbench-types";

/** Brings back what was kept before a reload: the rows, then the tabs with the changes made in them. */
export async function restore(bench: Bench): Promise<void> {
  const { memory } = bench;
  memory.restoring = true;
  const rows = restoreRows(bench);
  memory.rowsBack = rows.then(() => undefined);
  const table = await rows;
  for (const tab of frontFirst(table)) {
    await keepWithout(bench, table, tab.id);
    await reopen(bench, tab);
  }
  memory.restoring = false;
  // Also has what changed meanwhile kept; a page with nothing on it writes nothing.
  if (bench.store.get().files.length > 0) putInOrder(bench, table);
}

const NOTHING: KeptTable = { rows: [], open: [], front: null };

async function restoreRows(bench: Bench): Promise<KeptTable> {
  const { store, memory } = bench;
  const table = (await loaded(bench)) ?? NOTHING;
  if (table.rows.length === 0) return NOTHING;
  memory.nextId = Math.max(memory.nextId, ...table.rows.map(({ id }) => numberOf(id) + 1));
  memory.wanted = table.front;
  store.set({ files: table.rows.map(atRest), restored: true });
  return table;
}

/** The tab in front came first; now all stand where they stood. */
function putInOrder({ store }: Bench, table: KeptTable): void {
  const place = new Map(table.open.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: { readonly id: string }): number => place.get(id) ?? place.size;
  const { open } = store.get();
  store.set({ open: [...open].sort((one, other) => placeOf(one) - placeOf(other)) });
}

function loaded(bench: Bench): Promise<KeptTable | null> {
  return new Promise((resolve) => {
    keep(bench, async (kept) => {
      try {
        resolve(await kept.load());
      } catch (error) {
        resolve(null);
        throw error;
      }
    });
  });
}

/** What was going on when the page was left is over. */
function atRest(row: FileRow): FileRow {
  const isOver = row.status === "waiting" || row.status === "working";
  return isOver ? { ...row, status: "stopped" } : row;
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

function frontFirst({ open, front }: KeptTable): KeptTable["open"] {
  return [...open].sort((one, other) => Number(other.id === front) - Number(one.id === front));
}

/**
 * A workbook that is too much for the browser would end the page, and again after every reload: while it is being opened it
 * is no open tab in the store. Its row stays, and its changes come back when the user opens it.
 */
async function keepWithout({ services }: Bench, table: KeptTable, id: string): Promise<void> {
  const open = table.open.filter((tab) => tab.id !== id);
  await services.kept.saveTable({ ...table, open }).then(null, () => undefined);
}

async function reopen(bench: Bench, { id, unsaved }: KeptTable["open"][number]): Promise<void> {
  const changed = await changedBefore(bench, id);
  await openFile(bench, id, changed ? { changed, unsaved } : null);
}
