/** Runs a TypeScript file of this project: `node scripts/run-ts.mjs scripts/corpus.ts …`. */
import { mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...args] = process.argv.slice(2);
const outdir = join(root, "node_modules", ".cache", "selfeval", "scripts");
mkdirSync(outdir, { recursive: true });
const outfile = join(outdir, `${basename(entry, ".ts")}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
process.once("exit", () => rmSync(outfile, { force: true }));
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(outfile).href);
