import { existsSync, readFileSync } from "node:fs";

/** Where the build takes each file of the site from; what is bundled stands for the page that names it. */
const sources: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "help.html": "src/taskpane/help.html",
};

/** The bytes of a file that the built site will hold, from its source in this checkout; `null` when there is none. */
export function siteFile(path: string): Uint8Array | null {
  const source = sources[path] ?? path;
  return existsSync(source) ? new Uint8Array(readFileSync(source)) : null;
}
