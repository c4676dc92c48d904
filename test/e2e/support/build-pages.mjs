import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { findBrowser, INSTALL_BROWSER } from "../../../scripts/find-browser.mjs";

const root = path.resolve(import.meta.dirname, "../../..");
const SOURCES = [
  "src",
  "assets",
  "scripts/build-page",
  "webpack.config.js",
  "package.json",
  "manifest.xml",
];

/** Builds the production pages once for the browser suites, unless what was built is newer than every source. */
export default function buildPages() {
  const browser = findBrowser();
  if (browser === null) throw new Error(missing());
  // The suites run in workers of this process and cannot import a module of scripts/.
  process.env.SELFEVAL_BROWSER = browser;
  const built = ["dist/addin/taskpane.html", "dist/selfeval.html"].map((name) =>
    path.join(root, name),
  );
  const newest = Math.max(...SOURCES.map((name) => newestChange(path.join(root, name))));
  if (built.every((file) => existsSync(file) && statSync(file).mtimeMs > newest)) return;
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function missing() {
  const install = INSTALL_BROWSER[process.platform] ?? "install Chromium";
  return `The browser suites need Chromium, Chrome or Edge, and none was found. Install one: ${install}`;
}

function newestChange(place) {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(
    mtimeMs,
    ...readdirSync(place).map((name) => newestChange(path.join(place, name))),
  );
}
