import { readFile } from "node:fs/promises";
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
    return { ok: false, message: `读不到 --files-from 给出的清单 ${source}（${error.code}）。` };
  }
}

/** Separated by NUL where there is one, else by lines: `splitFileList("a.xlsx\r\nb.xlsx\n")` → `["a.xlsx", "b.xlsx"]`. */
export function splitFileList(text: string): readonly string[] {
  const list = text.replace(/^\uFEFF/, "");
  const separator = list.includes("\0") ? "\0" : /\r?\n/;
  return list.split(separator).filter((path) => path !== "");
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}
