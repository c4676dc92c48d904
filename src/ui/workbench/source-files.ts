import { PortError } from "../../app/ports";
import type { SourceFile } from "../../app/workbench/workbench-types";
import type { EntryLike, FileHandleLike, HandleLike } from "./file-system-types";

/** What the user dropped or chose, as files to open, and what of it was left out. */
export type Gathered = {
  readonly files: readonly SourceFile[];
  /** Files inside folders that are no workbooks. */
  readonly skipped: number;
  /** Paths that could not be read. */
  readonly unreadable: readonly string[];
};

export const NOTHING_GATHERED: Gathered = { files: [], skipped: 0, unreadable: [] };

/** Templates and WPS's own kinds come along: opening them says how to go on. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlt|et|ett)$/i;

/** For the `accept` of an input and the file dialog of the browser. */
export const WORKBOOK_SUFFIXES = [".xlsx", ".xlsm", ".xls"] as const;

/**
 * Whether a file found in a folder is opened: a workbook by its name, and not one of the lock files that Excel
 * (`~$表.xlsx`) and WPS (`.~表.xlsx`) leave beside an open one.
 */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !/^(~\$|\.)/.test(name);
}

/** A browser's file; the bytes are read when they are asked for. */
export function sourceOfFile(file: File, path: string = pathOf(file)): SourceFile {
  return {
    name: file.name,
    path,
    get size() {
      return file.size;
    },
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** A file by its handle: read anew each time, and written back where the user allows it. */
export async function sourceOfHandle(
  handle: FileHandleLike,
  path: string = handle.name,
): Promise<SourceFile> {
  const file = await handle.getFile();
  return {
    name: file.name,
    path,
    get size() {
      return file.size;
    },
    bytes: async () => new Uint8Array(await (await handle.getFile()).arrayBuffer()),
    write: (bytes) => writeBack(handle, bytes),
  };
}

/** The chosen files of an `<input type="file">`; of a folder only the workbooks. */
export function gatherList(list: readonly File[]): Gathered {
  const taken = list.filter((file) => !isInFolder(file) || isWorkbookName(file.name));
  return {
    files: taken.map((file) => sourceOfFile(file)),
    skipped: list.length - taken.length,
    unreadable: [],
  };
}

/** The files of handles that a file dialog gave. */
export async function gatherHandles(handles: readonly FileHandleLike[]): Promise<Gathered> {
  return merged(await Promise.all(handles.map((handle) => gatherHandle(handle))));
}

/**
 * What was dropped: files as they are, folders with all that is below them. To be called within the event, because
 * the browser empties the transfer afterwards. Whatever was dropped by itself is given on, whatever its kind, so that
 * the user is told why it cannot be opened.
 */
export function gatherDrop(transfer: DataTransfer): Promise<Gathered> {
  return gatherItems([...transfer.items].filter(({ kind }) => kind === "file").map(takeItem));
}

/** The files of what was taken out of a transfer while its event lasted. */
export function gatherItems(items: readonly DroppedItem[]): Promise<Gathered> {
  return Promise.all(items.map(gatherItem)).then(merged);
}

/** What a transfer gives of one dropped file or folder; a browser may lack any of it. */
export type DroppedItem = {
  /** Never rejects. */
  readonly handle: Promise<HandleLike | null> | null;
  readonly entry: EntryLike | null;
  readonly file: File | null;
};

type ItemWithHandle = DataTransferItem & {
  getAsFileSystemHandle?(): Promise<HandleLike | null>;
};

function takeItem(item: ItemWithHandle): DroppedItem {
  return {
    // Without a handle the file still opens; it only cannot be written back.
    handle: item.getAsFileSystemHandle?.().catch(() => null) ?? null,
    entry: typeof item.webkitGetAsEntry === "function" ? item.webkitGetAsEntry() : null,
    file: item.getAsFile(),
  };
}

async function gatherItem({ handle, entry, file }: DroppedItem): Promise<Gathered> {
  if (entry?.isDirectory === true) return gatherEntry(entry);
  const found = await handle;
  if (found?.kind === "file") return gatherHandle(found as FileHandleLike);
  return file === null ? NOTHING_GATHERED : gatherList([file]);
}

async function gatherHandle(handle: FileHandleLike): Promise<Gathered> {
  return sourceOfHandle(handle).then(
    (file) => ({ files: [file], skipped: 0, unreadable: [] }),
    () => ({ files: [], skipped: 0, unreadable: [handle.name] }),
  );
}

/** All workbooks below a dropped folder, folder by folder in the order of their names. */
async function gatherEntry(entry: EntryLike): Promise<Gathered> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isDirectory) return gatherFolder(entry, path);
  if (!isWorkbookName(entry.name)) return { files: [], skipped: 1, unreadable: [] };
  return fileOf(entry).then(
    (file) => ({ files: [sourceOfFile(file, path)], skipped: 0, unreadable: [] }),
    () => ({ files: [], skipped: 0, unreadable: [path] }),
  );
}

async function gatherFolder(entry: EntryLike, path: string): Promise<Gathered> {
  const below = await entriesOf(entry).catch(() => null);
  if (below === null) return { files: [], skipped: 0, unreadable: [path] };
  const parts: Gathered[] = [];
  for (const one of [...below].sort(byName)) parts.push(await gatherEntry(one));
  return merged(parts);
}

/** A reader gives at most 100 entries at a time; an empty batch is the end. */
async function entriesOf(folder: EntryLike): Promise<readonly EntryLike[]> {
  const reader = folder.createReader?.();
  const all: EntryLike[] = [];
  if (!reader) return all;
  for (;;) {
    const batch = await new Promise<readonly EntryLike[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

function fileOf(entry: EntryLike): Promise<File> {
  return new Promise((resolve, reject) => {
    if (entry.file) entry.file(resolve, reject);
    else reject(new Error(`no file behind ${entry.fullPath}`));
  });
}

function byName(one: EntryLike, other: EntryLike): number {
  return one.name.localeCompare(other.name, "zh-CN", { numeric: true });
}

function merged(parts: readonly Gathered[]): Gathered {
  return {
    files: parts.flatMap(({ files }) => files),
    skipped: parts.reduce((sum, { skipped }) => sum + skipped, 0),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

function isInFolder(file: File): boolean {
  return file.webkitRelativePath !== "" && file.webkitRelativePath !== undefined;
}

function pathOf(file: File): string {
  return isInFolder(file) ? file.webkitRelativePath : file.name;
}

async function writeBack(handle: FileHandleLike, bytes: Uint8Array): Promise<void> {
  const answer = (await handle.requestPermission?.({ mode: "readwrite" })) ?? "granted";
  if (answer !== "granted") throw refused(handle.name, null);
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    throw refused(handle.name, String(error));
  }
}

function refused(name: string, details: string | null): PortError {
  return new PortError(
    "accessDenied",
    `没有写进原文件“${name}”，它保持原样。请允许浏览器修改这个文件，并确认它没有被其他程序打开；也可以改用“保存副本”。`,
    details,
  );
}
