/**
 * Checks manifest.xml without the network: `npm run manifest:check [-- --schema office-manifest.xsd]`.
 * Microsoft's schema is older than the shared runtime: it sees a copy without that element.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wantedActions } from "../src/app/wanted-action";
import { manifestFaults } from "./manifest/manifest-faults";
import { siteFile } from "./manifest/site-file";

const xml = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const faults = [
  ...manifestFaults(xml, {
    packageVersion: version,
    baseUrl: "https://localhost:3000",
    fileAt: siteFile,
    functions: wantedActions,
  }),
  ...schemaFaults(),
];
for (const fault of faults) console.error(`manifest.xml: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log("manifest.xml: nothing found");

function schemaFaults(): readonly string[] {
  const at = process.argv.indexOf("--schema");
  if (at < 0) return [];
  const schema = process.argv[at + 1] ?? "";
  if (!existsSync(schema)) return [`no schema at ${schema || "(--schema needs a path)"}`];
  const folder = mkdtempSync(join(tmpdir(), "selfeval-manifest-"));
  const copy = join(folder, "manifest.xml");
  writeFileSync(copy, xml.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, ""));
  const run = spawnSync("xmllint", ["--noout", "--schema", schema, copy], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  if (run.error) return ["xmllint is not installed (Debian: libxml2-utils)"];
  return run.status === 0 ? [] : run.stderr.trim().split("\n");
}
