/**
 * Packs the built add-in for one address: `npm run package -- --base-url https://server/folder`
 * [--share \\server\addins] [--office-js node_modules/@microsoft/office-js/dist] [--out dist].
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { baseUrlFrom } from "./package/base-url";
import type { Files } from "./package/intranet-copy";
import { packageFiles } from "./package/package-files";
import { shareRefusal } from "./package/registry-file";

const noShare = "\\\\server\\addins";
/** One time for every file, so that equal contents make equal archives. */
const archiveTime = "2000-01-01T00:00:00";

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        relative(folder, path).split(sep).join("/"),
        new Uint8Array(readFileSync(path)),
      ]),
  );
}

function main(): string {
  const { values } = parseArgs({
    options: {
      "base-url": { type: "string" },
      share: { type: "string" },
      "office-js": { type: "string" },
      site: { type: "string", default: "dist/addin" },
      out: { type: "string", default: "dist" },
    },
  });
  const base = baseUrlFrom(values["base-url"]);
  if ("refusal" in base) throw new Error(base.refusal);
  const share = values.share ?? noShare;
  const refusal = shareRefusal(share);
  if (refusal !== null) throw new Error(refusal);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const officeJs = values["office-js"] === undefined ? null : filesBelow(values["office-js"]);
  const site = filesBelow(values.site);
  const parts = { site, version, baseUrl: base.url, share, guid: randomUUID(), officeJs };
  const files = packageFiles(parts);
  const path = join(values.out, `selfeval-addin-${version}.zip`);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(path, zipSync({ ...files }, { mtime: archiveTime, level: 9 }));
  return `${path}: ${Object.keys(files).length} files for ${base.url}`;
}

try {
  console.log(main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
