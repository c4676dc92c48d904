import { readFile } from "node:fs/promises";
import { readProblem } from "./read-bytes";
import { isSystemError } from "./system-error";

export type FileList =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** The file list of `--files-from`: a path, or `"-"` for standard input. */
export async function readFileList(source: string): Promise<FileList> {
  try {
    const text = source === "-" ? await standardInput() : await readFile(source, "utf8");
    return { ok: true, files: splitFileList(text) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, message: `--files-from 给出的清单 ${source}：${readProblem(error.code)}` };
  }
}

/**
 * Separated by NUL where there is one, else by lines: `splitFileList('a.xlsx\r\n"b c.xlsx"\n')` → `["a.xlsx", "b c.xlsx"]`.
 * Windows copies a path with quotes around it; no path there can hold one.
 */
export function splitFileList(text: string): readonly string[] {
  const list = text.replace(/^\uFEFF/, "");
  if (list.includes("\0")) return list.split("\0").filter((path) => path !== "");
  return list
    .split(/\r?\n/)
    .map(withoutQuotes)
    .filter((path) => path !== "");
}

function withoutQuotes(line: string): string {
  return /^\s*(["'])(.+)\1\s*$/.exec(line)?.[2] ?? line;
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}
