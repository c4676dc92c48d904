import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import type { Notification } from "../core/index";
import { isOwnOutput } from "./plan-targets";
import { isSystemError } from "./system-error";

export type ExpandedFiles = {
  /** In the order given; inside a folder or a pattern by path. Each file once. */
  readonly files: readonly string[];
  readonly notifications: readonly Notification[];
};

/**
 * Files, folders and glob patterns to the files they mean. A folder is every workbook under it, without lock files and
 * without the copies this tool has written. A folder or pattern that means nothing is an error notification.
 */
export async function expandFiles(given: readonly string[]): Promise<ExpandedFiles> {
  const expanded = await Promise.all(given.map(expandOne));
  const notifications = given.flatMap((word, index) => {
    const found = expanded[index];
    return found && found.files.length === 0 ? [nothingFound(word, found.copies)] : [];
  });
  return { files: eachOnce(expanded.flatMap(({ files }) => files)), notifications };
}

/** What a word means, and how many copies of ours were passed over. */
type Meaning = { readonly files: readonly string[]; readonly copies: number };

async function expandOne(word: string): Promise<Meaning> {
  const kind = await kindOf(word);
  if (kind === "folder") return workbooksUnder(word);
  if (kind === "none" && /[*?[{]/.test(word)) return { files: await globbed(word), copies: 0 };
  return { files: [word], copies: 0 };
}

async function kindOf(path: string): Promise<"folder" | "file" | "none"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error)) return "none";
    throw error;
  }
}

async function workbooksUnder(folder: string): Promise<Meaning> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const workbooks = entries
    .filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = workbooks.filter((path) => !isOwnOutput(path)).sort(byPath);
  return { files, copies: workbooks.length - files.length };
}

async function globbed(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  return found.filter((path) => !isLockFile(path)).sort(byPath);
}

function isWorkbookName(name: string): boolean {
  return /\.(xlsx|xlsm|xls|et)$/i.test(name) && !isLockFile(name);
}

/** What Excel and WPS leave beside an open workbook. */
function isLockFile(path: string): boolean {
  return /(^|[\\/])[~.][^\\/]*$/.test(path);
}

/** By code units: the same on every machine, whatever its language. */
function byPath(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function eachOnce(files: readonly string[]): readonly string[] {
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

function nothingFound(word: string, copies: number): Notification {
  const message =
    copies === 0
      ? `${word}：这里没有找到工作簿，请核对文件夹或通配符。`
      : `${word}：这里只有本工具写出的评分副本（-评分）${copies} 个，没有其他工作簿。要看副本，请写出它的文件名。`;
  return { level: "error", code: "nothingFound", message, file: word };
}
