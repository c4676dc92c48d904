import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder's files to this machine alone and resolves with the address. Rejects where the port is taken; port 0
 * takes a free one.
 */
export function serveFolder(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

function answer(folder, request, response) {
  const name = decoded(new URL(request.url, "http://localhost").pathname);
  const file = path.join(folder, name === "/" ? "index.html" : name);
  const known = file.startsWith(folder + path.sep) && isFile(file);
  if (!known) return response.writeHead(404).end();
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

/** `""` for a path that is none. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
