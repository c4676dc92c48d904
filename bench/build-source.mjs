import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, cacheFolder, projectFolder } from "./paths.mjs";

/** Where the bundle of a TypeScript file of this folder goes: `"parts.ts"`. */
export function bundlePath(source) {
  return join(cacheFolder, source.replaceAll("/", "-").replace(/\.ts$/, ".mjs"));
}

/** Bundles a TypeScript file of this folder into the cache; gives the path of the bundle. */
export async function buildSource(source) {
  const { build } = await import("esbuild");
  mkdirSync(cacheFolder, { recursive: true });
  const outfile = bundlePath(source);
  await build({
    entryPoints: [join(benchFolder, source)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    loader: { ".wasm": "file" },
    absWorkingDir: projectFolder,
    logLevel: "warning",
  });
  return outfile;
}
