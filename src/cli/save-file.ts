import { copyFile, mkdir, open, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { constants } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { isSystemError } from "./system-error";

/** `null` when saved; else why not, in Chinese. */
export type SaveProblem = string | null;

/** Writes beside the target under a temporary name and renames: the target is whole or as it was. */
export async function saveFile(target: string, bytes: Uint8Array): Promise<SaveProblem> {
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${randomUUID()}.tmp`);
  const noFolder = await attempt(target, () => mkdir(folder, { recursive: true }));
  if (noFolder !== null) return noFolder;
  const problem = await attempt(target, async () => {
    await writeThrough(temporary, bytes);
    await rename(temporary, target);
  });
  if (problem !== null) await rm(temporary, { force: true });
  return problem;
}

/** What the system has against a step of saving; `null` when it is done. */
async function attempt(target: string, step: () => Promise<unknown>): Promise<SaveProblem> {
  try {
    await step();
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return saveProblem(error.code, target);
  }
}

export type BackUp =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string };

/** Copies a file to `NAME.bak` beside it; an earlier backup stays, and the new one is `NAME.bak2`, and so on. */
export async function backUp(file: string): Promise<BackUp> {
  for (let count = 1; ; count += 1) {
    const path = `${file}.bak${count === 1 ? "" : String(count)}`;
    try {
      await copyFile(file, path, constants.COPYFILE_EXCL);
      return { ok: true, path };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code !== "EEXIST") {
        return { ok: false, problem: saveProblem(error.code, path, NOT_IN_PLACE) };
      }
    }
  }
}

/** The bytes are on the disk before the name is: a power cut leaves the old file or the new one. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const handle: FileHandle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限，{elsewhere}",
  EPERM: "没有写入权限，或文件正被打开；请关闭后再试，仍不行{elsewhere}",
  EBUSY: "文件正被其他程序打开，请关闭后再试",
  ENOSPC: "磁盘空间不足，请清理后再试",
  EROFS: "该位置是只读的，{elsewhere}",
  ENAMETOOLONG: "文件名过长，请缩短后再试",
  EISDIR: "同名的文件夹已经存在，请改名后再试",
  ENOTDIR: "-o 给出的位置不是文件夹，请核对路径",
  EEXIST: "-o 给出的位置不是文件夹，请核对路径",
};

/** How to write somewhere else: a copy goes to another folder, in place has to become a copy first. */
const ANOTHER_FOLDER = "请换一个文件夹（-o）后再试";
const NOT_IN_PLACE = "请去掉 --in-place，用 -o 把副本写到别的文件夹";

function saveProblem(code: string, target: string, elsewhere: string = ANOTHER_FOLDER): string {
  const reason = MESSAGES[code] ?? `系统拒绝写入（${code}），请核对后再试`;
  return `未能写入 ${target}：${reason.replace("{elsewhere}", elsewhere)}。`;
}

/** Whether two paths lead to one file, also through links. A path that does not exist is no file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identity(one), identity(other)]);
  return first !== null && first === second;
}

async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
