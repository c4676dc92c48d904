import type { Task } from "./settings";
import { backUp, isSameFile, saveFile } from "./save-file";

export type Saved =
  | { readonly ok: true; readonly place: SavedPlace }
  | { readonly ok: false; readonly problem: { readonly code: string; readonly message: string } };

export type SavedPlace = {
  readonly path: string;
  /** Beside it, for `--in-place`; `null` when there was nothing to change, or for a copy. */
  readonly backup: string | null;
  readonly unchanged: boolean;
};

/** Saves a scored workbook to its copy, or over its source once a backup of that stands beside it. */
export async function saveScored(
  { file, target }: Pick<Task, "file" | "target">,
  source: Uint8Array,
  scored: Uint8Array,
): Promise<Saved> {
  if (target !== null) return saveCopy(file, target, scored);
  if (Buffer.compare(source, scored) === 0) {
    return { ok: true, place: { path: file, backup: null, unchanged: true } };
  }
  const backup = await backUp(file);
  if (!backup.ok) return failed(backup.problem);
  const problem = await saveFile(file, scored);
  if (problem !== null) return failed(problem);
  return { ok: true, place: { path: file, backup: backup.path, unchanged: false } };
}

async function saveCopy(file: string, target: string, scored: Uint8Array): Promise<Saved> {
  // Through a link the target can be the source itself, which only --in-place may touch.
  if (await isSameFile(file, target))
    return failed(`未能写入 ${target}：它就是原文件，请换一个文件夹（-o）。`);
  const problem = await saveFile(target, scored);
  return problem === null
    ? { ok: true, place: { path: target, backup: null, unchanged: false } }
    : failed(problem);
}

function failed(message: string): Saved {
  return { ok: false, problem: { code: "notSaved", message } };
}
