import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { contentPolicy, scriptHash } from "./content-policy.mjs";
import { gate } from "./gate.mjs";

/** The tag that the parts' page loads its script with. */
const SCRIPT_TAG = /<script id="script" src="page\.js" defer(?:="[^"]*")?><\/script>/;
const POLICY_TAG = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/;

/** What goes in besides the script, by the name the page asks for. */
const ASSETS = { engine: "engine.wasm", sample: "sample.xlsx", report: "report.js" };
/** Scripts that the page runs itself by need, so that its content policy must know them. */
const CHUNKS = { english: "english.js", examples: "examples.js" };

/** Makes one self-contained page of the built folder: script and assets inside, no request left to make. */
export function packPage(folder, target) {
  const script = inlineScript(readFileSync(path.join(folder, "page.js"), "utf8"));
  const policy = contentPolicy({
    scripts: [gate, script, ...chunkTexts(folder)].map(scriptHash),
    workers: "blob:",
    connections: "'none'",
  });
  const assets = Object.entries({ ...ASSETS, ...CHUNKS }).map(([name, file]) =>
    assetTag(name, path.join(folder, file)),
  );
  const page = readFileSync(path.join(folder, "index.html"), "utf8");
  const packed = replaceOnce(
    replaceOnce(page, POLICY_TAG, (_, before, after) => before + policy + after),
    SCRIPT_TAG,
    () => `${assets.join("\n")}\n<script id="script">${script}</script>`,
  );
  const draft = `${target}.tmp`;
  writeFileSync(draft, packed);
  renameSync(draft, target);
}

function chunkTexts(folder) {
  return Object.values(CHUNKS).map((file) => readFileSync(path.join(folder, file), "utf8"));
}

/** What would end the element, or begin a comment in it, is written so that it means the same inside a string. */
function inlineScript(text) {
  return text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

/** Packed by a third and readable without a request; the browser takes it for text that it need not look at. */
function assetTag(name, file) {
  const packed = gzipSync(readFileSync(file), { level: 9 }).toString("base64");
  return `<script type="text/plain" id="asset-${name}">${packed}</script>`;
}

function replaceOnce(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`the built page has no ${pattern}`);
  return text.replace(pattern, replacement);
}

/** Packs the page whenever webpack has written its parts. */
export class SingleFilePlugin {
  constructor(folder, target) {
    this.folder = folder;
    this.target = target;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("SingleFilePlugin", () => packPage(this.folder, this.target));
  }
}
