import { readFile } from "node:fs/promises";
import { readProfile, type ReaderProfile } from "../core/index";
import { readProblem } from "./read-bytes";
import { isSystemError } from "./system-error";

export type FoundProfiles =
  | { readonly ok: true; readonly profiles: readonly ReaderProfile[] }
  | { readonly ok: false; readonly message: string };

/** The profiles of every `--profile`, in their order; the first file that cannot be used ends it. */
export async function findProfiles(paths: readonly string[]): Promise<FoundProfiles> {
  const profiles: ReaderProfile[] = [];
  for (const path of paths) {
    const found = await readProfileFile(path);
    if (!found.ok) return found;
    profiles.push(...found.profiles);
  }
  return { ok: true, profiles };
}

async function readProfileFile(path: string): Promise<FoundProfiles> {
  try {
    const result = readProfile(await readFile(path, "utf8"));
    if (result.ok) return { ok: true, profiles: [result.profile] };
    const problems = result.problems.map(
      ({ path: at, message }) => `\n  ${at === "" ? "" : `${at}：`}${message}`,
    );
    return { ok: false, message: `表头指定文件 ${path} 不能使用：${problems.join("")}` };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, message: `表头指定文件 ${path}：${readProblem(error.code)}` };
  }
}
