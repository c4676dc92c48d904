import { basename, dirname, extname, join, resolve } from "node:path";
import type { Task } from "./settings";

const SUFFIX = "-评分";

/** Formats that are written as they came; of any other (.xls, .et) the copy is an .xlsx. */
const KEPT_EXTENSIONS = new Set([".xlsx", ".xlsm"]);

/** The copies this tool writes, and what it leaves beside them. */
export function isOwnOutput(path: string): boolean {
  return /-评分(\(\d+\))?\.(xlsx|xlsm)$/i.test(path);
}

/**
 * Where the scored copy of each file goes: `NAME-评分.xlsx` in the output folder, or beside the file. Two files never
 * share a copy, and no copy takes the place of a file of the list.
 */
export function planTargets(files: readonly string[], output: string | null): readonly Task[] {
  const taken = new Set(files.map(pathKey));
  return files.map((file, index) => {
    const target = freeTarget(file, output ?? dirname(file), taken);
    taken.add(pathKey(target));
    return { file, index, target };
  });
}

function freeTarget(file: string, folder: string, taken: ReadonlySet<string>): string {
  const extension = extname(file);
  const stem = basename(file, extension);
  const kept = KEPT_EXTENSIONS.has(extension.toLowerCase()) ? extension : ".xlsx";
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? "" : `(${count})`;
    const target = join(folder, `${stem}${SUFFIX}${number}${kept}`);
    if (!taken.has(pathKey(target))) return target;
  }
}

/** File systems of Windows and macOS take "A.xlsx" and "a.xlsx" for one name; so do we. */
function pathKey(path: string): string {
  return resolve(path).normalize("NFC").toLowerCase();
}
