/** Draws the icons' PNG files from their SVG sources: `npm run icons`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, INSTALL_BROWSER } from "./find-browser.mjs";

/** Pixels a side. 64 is for Excel's list of add-ins, 128 for a catalogue page, the others for the ribbon. */
const sizes = {
  icon: [16, 32, 64, 80, 128],
  "check-sheet": [16, 32, 80],
  "check-all": [16, 32, 80],
  "write-scores": [16, 32, 80],
  pane: [16, 32, 80],
};

const folder = join(process.cwd(), "assets");

async function render(page, name, size) {
  const svg = readFileSync(join(folder, `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${name}-${size}.png`), png);
}

const executablePath = findBrowser();
if (executablePath === null) {
  console.error("no Chromium, Chrome or Edge found; install one:", INSTALL_BROWSER);
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const page = await browser.newPage();
for (const [name, sides] of Object.entries(sizes)) {
  for (const size of sides) await render(page, name, size);
}
await browser.close();
console.log(`icons in ${folder}`);
