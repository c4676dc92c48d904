/**
 * `node scripts/screenshots.mjs [part of a name …]`: pictures of the main screens, at the narrowest width of a task
 * pane, and of the built offline page (`page`), in dist/screenshots: light, dark and forced colours, at 200 % zoom with --zoom, in English with --english. Each screen
 * is gone over with axe-core as well; what is serious is printed and ends the command with 1.
 */
import { createServer } from "node:http";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, INSTALL_BROWSER } from "./find-browser.mjs";
import { buildGallery } from "./build-gallery.mjs";
import { takePage } from "./screenshots/page-pictures.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, "dist", "screenshots");
const args = process.argv.slice(2);
const wanted = args.filter((argument) => !argument.startsWith("--"));
const zoomed = args.includes("--zoom");
const language = args.includes("--english") ? "en-US" : "zh-CN";

const LOOKS = [
  { look: "light", theme: "light", media: { colorScheme: "light" } },
  { look: "dark", theme: "dark", media: { colorScheme: "dark" } },
  { look: "forced-colors", theme: "dark", media: { colorScheme: "dark", forcedColors: "active" } },
];

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** What axe calls these ends the command with 1. */
const SERIOUS = ["serious", "critical"];
const axe = readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");

const browserPath = findBrowser();
if (!browserPath) {
  console.error(
    `No Chromium, Chrome or Edge here. Install one: ${INSTALL_BROWSER[process.platform]}`,
  );
  process.exit(3);
}
const folder = await buildGallery(root);
const server = createServer(serve).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const address = `http://127.0.0.1:${server.address().port}/index.html`;
mkdirSync(outdir, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_FLAGS });
let taken = 0;
for (const look of LOOKS) taken += await takeAll(look);
if (wanted.length === 0 || wanted.includes("page")) {
  taken += await takePage(browser, { root, outdir, language });
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });
console.log(`${taken} pictures in ${outdir}`);

function serve(request, response) {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const body = readFileSync(join(folder, path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function takeAll({ look, theme, media }) {
  // The zoom of a browser gives the page half the pixels, each twice as large.
  const size = zoomed ? { width: 160, height: 350 } : { width: 320, height: 700 };
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: zoomed ? 4 : 2 });
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  const failures = [];
  page.on("pageerror", (error) => failures.push(String(error)));
  await page.goto(address);
  const stages = await page.evaluate(() => window.galleryStages);
  const chosen = stages.filter(
    (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  for (const stage of chosen) await take(page, stage, { look, theme });
  await page.close();
  for (const failure of failures) console.error(`${look}: ${failure}`);
  return chosen.length;
}

async function take(page, name, { look, theme }) {
  await page.goto(address);
  const press = await page.evaluate(
    ([stage, chosen]) => window.showStage(stage, chosen),
    [name, { language, theme }],
  );
  await page.locator("h2").first().waitFor();
  for (const text of press) await pressText(page, text, name);
  // Lazy screens and the last transition.
  await page.waitForTimeout(400);
  const marks = [zoomed ? "zoom" : "", language === "en-US" ? "en" : ""].filter(Boolean);
  await complain(page, `${name}, ${look}`);
  await page.screenshot({ path: join(outdir, [name, look, ...marks].join(".") + ".png") });
}

/** A text written out in Chinese is not there in English: the picture is then taken without it. */
async function pressText(page, text, name) {
  const target = page.getByText(text, { exact: true }).first();
  await target
    .click({ timeout: 3000 })
    .catch(() => console.error(`${name}: “${text}” is not there`));
}

/** Runs axe over what is shown; forced colours replace ours, so that contrast is the system's there. */
async function complain(page, screen) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document.body));
  for (const { id, impact, nodes } of violations.filter(({ impact }) => SERIOUS.includes(impact))) {
    process.exitCode = 1;
    console.error(`${screen}: ${impact} ${id} at ${nodes.map(({ target }) => target).join(" | ")}`);
  }
}
