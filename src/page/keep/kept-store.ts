import type { KeptStore, KeptTable } from "../../app/workbench/workbench-services";
import type { Database, StoreName } from "./database";
import { keptTableFrom } from "./kept-table";

/** Sources kept together at most, in bytes (本工具默认): beyond them only the figures of a file are kept. */
const MOST_SOURCES = 400 * 1024 * 1024;

const TABLE_KEY = "table";

/**
 * What a reload brings back, in the browser's own database. `owned` tells whether this page may keep anything: two pages
 * that are open at once must not write over each other.
 */
export function keptStore(database: Database, owned: Promise<boolean>): KeptStore {
  const { put, get } = blobs(database, owned);
  const sizes = new Map<string, number>();
  const ifOwned = async (work: () => Promise<void>): Promise<void> => {
    if (await owned) await work();
  };
  return {
    load: async () =>
      (await owned) ? keptTableFrom(await database.get("table", TABLE_KEY)) : null,
    saveTable: (table) => needed(owned, () => database.put("table", TABLE_KEY, plain(table))),
    saveSource: async (id, bytes) => {
      const others = [...sizes].reduce((sum, [one, size]) => (one === id ? sum : sum + size), 0);
      if (others + bytes.length > MOST_SOURCES) return;
      sizes.set(id, bytes.length);
      await put("sources", id, bytes);
    },
    source: (id) => get("sources", id),
    saveChanged: (id, bytes) => put("changed", id, bytes),
    changed: (id) => get("changed", id),
    removeChanged: (id) => ifOwned(() => database.delete("changed", id)),
    remove: (id) => {
      sizes.delete(id);
      return ifOwned(async () => {
        await database.delete("sources", id);
        await database.delete("changed", id);
      });
    },
    clear: () => {
      sizes.clear();
      return ifOwned(() => database.clear());
    },
  };
}

/** Files of a store. */
function blobs(database: Database, owned: Promise<boolean>) {
  const put = (store: StoreName, id: string, bytes: Uint8Array): Promise<void> => {
    // The blob copies the bytes now; the array may be gone when the database is open.
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    return needed(owned, () => database.put(store, id, blob));
  };
  const get = async (store: StoreName, id: string): Promise<Uint8Array | null> => {
    const kept = await database.get(store, id);
    return kept instanceof Blob ? new Uint8Array(await kept.arrayBuffer()) : null;
  };
  return { put, get };
}

async function needed(owned: Promise<boolean>, work: () => Promise<void>): Promise<void> {
  if (!(await owned)) throw new Error("another page keeps the workbench");
  await work();
}

/** What is kept is data alone, as the types say. */
function plain({ rows, open, front }: KeptTable): KeptTable {
  return { rows, open, front };
}
