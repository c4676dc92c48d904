import { loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS } from "../../scripts/find-browser.mjs";
import { dropAndWait, holdFiles, observe, press, scrollThrough } from "./in-page.mjs";
import { busiest, heaps, peakMiB, rendererTimes, watchWorkers } from "./memory.mjs";

const SIZE = { width: 1280, height: 800 };

/** A fresh browser with the page open and the files held over it. `address` is a path, with a query where it has one. */
export async function openForDrop({ executablePath, address, files, isBare }) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const context = await browser.newContext({ viewport: SIZE, locale: "zh-CN" });
  const page = await context.newPage();
  page.on("pageerror", (error) => process.stderr.write(`${String(error)}\n`));
  page.setDefaultTimeout(600_000);
  await page.addInitScript(observe);
  const [path, query = ""] = address.split("?");
  await page.goto(`${pathToFileURL(path).href}${query ? `?${query}` : ""}`);
  if (!isBare)
    await page.getByRole("button", { name: "选择文件", exact: true }).waitFor({ timeout: 30_000 });
  // What the page still does after its first screen is no part of the drop.
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", id: "bench-files", multiple: true, hidden: true });
    document.body.append(input);
  });
  const input = await page.$("#bench-files");
  await input.setInputFiles(files);
  await page.evaluate(holdFiles, input);
  return { browser, page };
}

/**
 * One drop in a fresh browser: milliseconds to the end, processor time of main thread and renderer, longest task, memory,
 * and on the built page the longest tasks of what a user does next.
 */
export async function measureDrop(setting) {
  const [load] = loadavg();
  const { browser, page } = await openForDrop(setting);
  try {
    return { load, ...(await measured(browser, page, setting)) };
  } finally {
    await browser.close();
  }
}

async function measured(browser, page, { files, isBare }) {
  const browserClient = await browser.newBrowserCDPSession();
  const client = await page.context().newCDPSession(page);
  const workers = await watchWorkers(client);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = { renderers: await rendererTimes(browserClient), main: await mainTime(client) };
  const { milliseconds, firstFindings, block } = await drop(page, { files, isBare });
  const mainMs = (await mainTime(client)) - before.main;
  const { id, seconds } = busiest(before.renderers, await rendererTimes(browserClient));
  const result = {
    milliseconds,
    firstFindings,
    block,
    mainMs,
    processorMs: seconds * 1000,
    peakMiB: peakMiB(id),
    heap: await heaps(client, workers()),
  };
  return isBare ? result : { ...result, next: await whatIsDoneNext(page, files.length) };
}

/** A drop that ends in no findings within this time has failed, in milliseconds. */
const LIMIT = 300_000;

/** Drops what is held over the page and waits for the end. */
export function drop(page, { files, isBare }) {
  return page.evaluate(dropAndWait, { files: files.length, isBare, limit: LIMIT });
}

/** Milliseconds of processor time that the page's main thread has spent so far. */
async function mainTime(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** The steps of a user after the drop, in this order. */
export const NEXT = {
  scrollFindings: {
    label: "scrolling the findings",
    run: (page) => page.evaluate(scrollThrough, '[role="tree"]'),
  },
  scrollGrid: {
    label: "scrolling the sheet",
    run: (page) => page.evaluate(scrollThrough, '[role="grid"]'),
  },
  overview: {
    label: "opening 概览",
    run: (page) => page.evaluate(press, { selector: "summary", word: "概览" }),
  },
  preview: {
    label: "opening 计分",
    run: (page) => page.evaluate(press, { selector: '[role="tab"]', word: "计分" }),
  },
};

const NEXT_OF_TABLE = {
  scrollTable: {
    label: "scrolling the table of files",
    run: (page) => page.evaluate(scrollThrough, "table, [role=table], [role=grid]"),
  },
  sortTable: {
    label: "sorting the table of files",
    run: (page) =>
      page.evaluate(press, { selector: "th button, [role=columnheader] button", word: "" }),
  },
};

/** What is measured after a drop of so many files, by key. */
export function nextSteps(files) {
  return files > 1 ? NEXT_OF_TABLE : NEXT;
}

async function whatIsDoneNext(page, files) {
  const found = {};
  for (const [key, { run }] of Object.entries(nextSteps(files))) found[key] = await run(page);
  return found;
}
