import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** A file with its media type. */
export type ServedFile = { readonly body: Buffer; readonly type: string };

const LIBRARY = join("node_modules", "@microsoft", "office-js", "dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".map": "application/json; charset=utf-8",
};

/** A file of the npm package's library, by its path there; `null` when there is none. */
export function officeFile(path: string): Promise<ServedFile | null> {
  return fileIn(LIBRARY, path);
}

/** A file below a folder by the path of an address; `null` when there is none or the path leads out of the folder. */
export async function fileIn(folder: string, path: string): Promise<ServedFile | null> {
  const plain = normalize(decodeURIComponent(path.split(/[?#]/)[0] ?? ""));
  if (plain.split(sep).includes("..")) return null;
  const file = join(folder, plain.endsWith(sep) ? join(plain, "index.html") : plain);
  const body = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(error.code ?? "")) return null;
    throw error;
  });
  return body && { body, type: TYPES[extname(file)] ?? "application/octet-stream" };
}
