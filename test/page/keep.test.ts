import type { Database } from "../../src/page/keep/database";
import { lazyDatabase } from "../../src/page/keep/database";
import { keptStore } from "../../src/page/keep/kept-store";
import { keptTableFrom } from "../../src/page/keep/kept-table";
import { becomeOnlyPage } from "../../src/page/keep/only-page";
import { preferencesOnThisMachine } from "../../src/page/keep/preferences";

function memoryDatabase(): Database & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  const keyOf = (store: string, key: string): string => `${store}/${key}`;
  return {
    all,
    get: (store, key) => Promise.resolve(all.get(keyOf(store, key))),
    put: (store, key, value) => Promise.resolve(void all.set(keyOf(store, key), value)),
    delete: (store, key) => Promise.resolve(void all.delete(keyOf(store, key))),
    clear: () => Promise.resolve(all.clear()),
  };
}

const row = {
  id: "file-1",
  name: "一.xlsx",
  path: "d/一.xlsx",
  size: 3,
  status: "done",
  problem: null,
  figures: null,
} as const;

describe("what is kept for a reload", () => {
  test("comes back as it was, files as bytes", async () => {
    const database = memoryDatabase();
    const kept = keptStore(database, Promise.resolve(true));
    const table = { rows: [row], open: [{ id: "file-1", unsaved: true }], front: "file-1" };
    await kept.saveTable(table);
    const bytes = new Uint8Array([1, 2, 3]);
    const saving = kept.saveSource("file-1", bytes);
    bytes.fill(0);
    await saving;
    await kept.saveChanged("file-1", new Uint8Array([4]));
    expect(await kept.load()).toEqual(table);
    expect(await kept.source("file-1")).toEqual(new Uint8Array([1, 2, 3]));
    expect(await kept.changed("file-1")).toEqual(new Uint8Array([4]));
    await kept.removeChanged("file-1");
    expect(await kept.changed("file-1")).toBeNull();
    await kept.remove("file-1");
    expect([...database.all.keys()]).toEqual(["table/table"]);
    await kept.clear();
    expect(await kept.load()).toBeNull();
  });

  test("is neither read nor written by a second page that is open at once", async () => {
    const database = memoryDatabase();
    const first = keptStore(database, Promise.resolve(true));
    await first.saveTable({ rows: [row], open: [], front: null });
    const second = keptStore(database, Promise.resolve(false));
    expect(await second.load()).toBeNull();
    await expect(second.saveTable({ rows: [], open: [], front: null })).rejects.toThrow();
    await second.clear();
    expect((await first.load())?.rows).toHaveLength(1);
  });

  const odd: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["a text", "table"],
    ["rows that are no list", { rows: {}, open: [] }],
  ];
  test.each(odd)("counts as nothing where there is %s", (_what, found) => {
    expect(keptTableFrom(found)).toBeNull();
  });

  test("leaves out rows and tabs of another shape", () => {
    const rows = [row, { ...row, id: 7 }, { ...row, status: "odd" }, { ...row, figures: {} }, null];
    const open = [{ id: "file-1", unsaved: false }, { id: "file-9", unsaved: false }, "x"];
    expect(keptTableFrom({ rows, open, front: "file-9" })).toEqual({
      rows: [row],
      open: [{ id: "file-1", unsaved: false }],
      front: null,
    });
  });

  test("is refused, not thrown, where the browser has no database", async () => {
    const database = lazyDatabase(() => {
      throw new Error("SecurityError");
    });
    await expect(database.get("table", "table")).rejects.toThrow("SecurityError");
    await expect(database.clear()).rejects.toThrow("SecurityError");
  });
});

describe("the page that keeps the workbench", () => {
  test("is any where the browser has no locks", async () => {
    expect(await becomeOnlyPage(undefined)).toBe(true);
  });

  test("is the one that gets the lock, and another that is refused is not", async () => {
    const granted = {
      request: (_name: string, _options: unknown, hold: () => Promise<void>) => hold(),
    } as unknown as LockManager;
    const refused = {
      request: () => Promise.reject(new Error("TimeoutError")),
    } as unknown as LockManager;
    expect(await becomeOnlyPage(granted)).toBe(true);
    expect(await becomeOnlyPage(refused)).toBe(false);
  });
});

describe("choices on this machine", () => {
  test("come back, without what is none of ours", () => {
    const items = new Map([["selfeval-page-settings", '{"preset":"quick","theme":7}']]);
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    } as unknown as Storage;
    const preferences = preferencesOnThisMachine(() => storage);
    expect(preferences.load()).toEqual({ preset: "quick" });
    preferences.save({ preset: "full", theme: "dark" });
    expect(preferencesOnThisMachine(() => storage).load()).toEqual({
      preset: "full",
      theme: "dark",
    });
  });

  test("hold until the page is left where the storage is closed", () => {
    const preferences = preferencesOnThisMachine(() => {
      throw new Error("SecurityError");
    });
    preferences.save({ theme: "dark" });
    expect(preferences.load()).toEqual({ theme: "dark" });
  });
});
