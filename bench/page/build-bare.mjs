import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, projectFolder } from "../paths.mjs";

/** Bundles `bare-page.ts` into one HTML file in the cache; gives its path. */
export async function buildBare() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, "bench", "page", "bare-page.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    absWorkingDir: projectFolder,
    logLevel: "warning",
  });
  const script = outputFiles[0].text.replace(/<\/(script)/gi, "<\\/$1");
  const path = join(cacheFolder, "bare.html");
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>bare</title><body><script id="script">${script}</script>`,
  );
  return path;
}
