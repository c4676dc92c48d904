import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Gallery</title>
    <style>body { margin: 0; overflow-y: scroll; }</style>
  </head>
  <body>
    <div id="pane"></div>
    <script type="module" src="gallery.js"></script>
  </body>
</html>
`;

/** Bundles the gallery of test/ui/gallery with the sample workbook beside it; gives the folder to serve. */
export async function buildGallery(root) {
  const folder = join(root, "node_modules", ".cache", "selfeval", `gallery-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "test", "ui", "gallery", "gallery.ts")],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const samples = join(root, "assets", "samples");
  const sample = readdirSync(samples).find((name) => name.endsWith(".xlsx"));
  cpSync(join(samples, sample), join(folder, "sample.xlsx"));
  writeFileSync(join(folder, "index.html"), PAGE);
  return folder;
}
