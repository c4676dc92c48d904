import { readFile } from "node:fs/promises";
import { isSystemError } from "./system-error";

export type BytesRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: string; readonly message: string };

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件，请核对路径和文件名。",
  EACCES: "没有读取权限，请核对文件权限或复制到自己的文件夹后再试。",
  EPERM: "没有读取权限，请核对文件权限或复制到自己的文件夹后再试。",
  EBUSY: "文件正被其他程序占用，请关闭后再试。",
  EISDIR: "这是一个文件夹，不是文件。",
  ENOTDIR: "路径中有一段不是文件夹，请核对路径。",
  ENAMETOOLONG: "路径过长，请移到较短的路径后再试。",
  ERR_FS_FILE_TOO_LARGE: "文件超过 2 GB，无法读取，请只保留自评表并另存后再试。",
};

/** The bytes of a file, or why they cannot be had and what to do. */
export async function readBytes(path: string): Promise<BytesRead> {
  try {
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, code: "unreadableFile", message: readProblem(error.code) };
  }
}

/** Why the system does not give a file, and what to do, by its code: `readProblem("ENOENT")` → `"找不到这个文件，…"`. */
export function readProblem(code: string): string {
  return MESSAGES[code] ?? `系统无法读取（${code}），请核对后再试。`;
}
