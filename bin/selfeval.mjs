#!/usr/bin/env node
/**
 * Starts the command line. In a checkout it bundles the sources first, into a cache that is kept until they change;
 * a shipped package brings the bundle along in dist/.
 */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dropUnused, hasBundle, takeUp } from "./bundle-cache.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, "src");
/** The layers the command line is made of; it may import no others (docs/architecture.md). */
const BUNDLED = ["app", "cli", "core", "hosts"];
/** What a bundle depends on besides. */
const KEYED = ["package.json", "bin/selfeval.mjs", "bin/bundle-cache.mjs"];

/** Packages in the older module format ask for Node's own modules by `require`. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

const folder = existsSync(join(source, "cli", "main.ts"))
  ? await bundledFolder()
  : join(root, "dist", "cli");
await import(pathToFileURL(join(folder, "main.mjs")).href);

/** The folder with the bundle of the sources as they now stand. */
async function bundledFolder() {
  const key = sourceKey();
  for (const cache of cacheFolders()) {
    const folder = join(cache, key);
    if (isTrusted(cache) && hasBundle(folder) && takeUp(folder)) return folder;
    if (isWritable(cache)) return bundleInto(cache, folder);
  }
  const own = mkdtempSync(join(tmpdir(), "selfeval-"));
  return bundleInto(own, join(own, key));
}

/** Sizes and times of all sources: cheaper to look at than their contents. */
function sourceKey() {
  const hash = createHash("sha256").update(process.version);
  for (const path of KEYED) addFile(hash, join(root, path));
  for (const folder of BUNDLED) addFolder(hash, join(source, folder));
  return hash.digest("hex").slice(0, 20);
}

function addFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else addFile(hash, path);
  }
}

function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\0${size}\0${mtimeMs}\n`);
}

function byName(one, other) {
  return one.name < other.name ? -1 : 1;
}

/** Beside the installed packages, else in a folder of this user's own among the temporary files. */
function cacheFolders() {
  const user = process.getuid?.() ?? "user";
  return [join(root, "node_modules", ".cache", "selfeval"), join(tmpdir(), `selfeval-${user}`)];
}

function isWritable(cache) {
  try {
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    const probe = mkdtempSync(join(cache, ".probe-"));
    rmSync(probe, { recursive: true });
    return isTrusted(cache);
  } catch (error) {
    if (typeof error.code === "string") return false;
    throw error;
  }
}

/** Among the temporary files somebody else may have put a folder of this name. */
function isTrusted(cache) {
  if (cache.startsWith(root)) return true;
  const found = lstatSync(cache, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid);
}

/** Bundles into a folder of its own and renames it, so that processes started at once never see half a bundle. */
async function bundleInto(cache, folder) {
  const { build } = await import("esbuild");
  const draft = join(cache, `.draft-${randomUUID()}`);
  await build({
    absWorkingDir: root,
    entryPoints: { main: join(source, "cli", "main.ts"), worker: join(source, "cli", "worker.ts") },
    outdir: draft,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Only what is loaded with a file of its own stays outside; one file starts faster than fifty.
    external: ["@ironcalc/wasm"],
    banner: { js: REQUIRE },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    sourcemap: "linked",
    logLevel: "error",
  });
  linkPackages(draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was quicker: its bundle of the same sources is as good.
    if (!hasBundle(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  takeUp(folder);
  dropUnused(cache);
  return folder;
}

/** Outside the checkout a bundle finds the installed packages through a link. */
function linkPackages(draft) {
  if (draft.startsWith(root)) return;
  symlinkSync(join(root, "node_modules"), join(draft, "node_modules"), "junction");
}
