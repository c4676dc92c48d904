/** The few things done with an object store of IndexedDB, as promises. */
export type Database = {
  get(store: StoreName, key: string): Promise<unknown>;
  put(store: StoreName, key: string, value: unknown): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
  clear(): Promise<void>;
};

const STORES = ["table", "sources", "changed"] as const;
export type StoreName = (typeof STORES)[number];

const NAME = "selfeval";
const VERSION = 1;

/** Opens the database when it is first asked for something; a failed opening may be tried again. */
export function lazyDatabase(factory: () => IDBFactory): Database {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= open(factory);
    opened.catch(() => (opened = null));
    return opened;
  };
  const change = async (store: StoreName, work: (to: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(store, "readwrite");
    work(transaction.objectStore(store));
    await finished(transaction);
  };
  return {
    get: async (store, key) => {
      const transaction = (await database()).transaction(store, "readonly");
      return answered(transaction.objectStore(store).get(key));
    },
    put: (store, key, value) => change(store, (to) => void to.put(value, key)),
    delete: (store, key) => change(store, (to) => void to.delete(key)),
    clear: async () => {
      const transaction = (await database()).transaction([...STORES], "readwrite");
      for (const store of STORES) transaction.objectStore(store).clear();
      await finished(transaction);
    },
  };
}

function open(factory: () => IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const had = request.result.objectStoreNames;
      for (const store of STORES) if (!had.contains(store)) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      const database = request.result;
      // A newer page wants to change the stores: it must not wait for this one to be closed.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error("IndexedDB cannot be opened"));
    request.onblocked = () => reject(new Error("IndexedDB is held by another page"));
  });
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB does not answer"));
  });
}

/** A full store ends a transaction only when it is about to be finished. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error("IndexedDB did not keep it"));
    transaction.oncomplete = () => resolve();
    transaction.onabort = fail;
    transaction.onerror = fail;
  });
}
