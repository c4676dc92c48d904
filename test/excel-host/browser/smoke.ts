import type { Browser, Frame, Page } from "playwright-core";
import type { HostWorkbookData } from "../model/host-data";
import { chromiumInitScript, watchOrigins, type OriginWatch } from "./chromium";
import { serveFolder, type FolderServer } from "./serve-folder";

/** What the little page of the smoke tests found out. */
export type SmokeResult = {
  readonly ready: unknown;
  readonly values: unknown;
  readonly code: unknown;
  readonly heard: unknown;
  readonly setting: unknown;
  readonly written: unknown;
  readonly batches: number;
  readonly watch: OriginWatch;
};

const WORKBOOK: HostWorkbookData = {
  name: "自评.xlsx",
  sheets: [{ name: "表一", cells: { A1: "得分", B1: 8, C1: { formula: "B1*2" } } }],
};

const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="/smoke.js"></script></head><body>…</body></html>`;

/** Reads, is refused, listens, keeps a setting and writes; then shows what came of it. */
const SCRIPT = `
window.smoke = Office.onReady().then(async (ready) => {
  const heard = [];
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表一");
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("values,formulas,address");
    context.workbook.worksheets.onChanged.add(async (event) => { heard.push([event.address, event.source]); });
    await context.sync();
    return [range.address, range.values, range.formulas];
  });
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有").load("name");
    await context.sync();
  }).catch((error) => error.code);
  await Excel.run(async (context) => {
    context.workbook.settings.add("selfeval", "{}");
    context.workbook.worksheets.getItem("表一").getRange("B1").values = [[9]];
    await context.sync();
  });
  window.heard = heard;
  return { ready, values, code };
});`;

/** The little page under desktop Excel. */
export async function smokeDesktop(browser: Browser): Promise<SmokeResult> {
  const server = await serveFolder("test", {});
  putPages(server);
  const context = await browser.newContext();
  try {
    const watch = await watchOrigins(context, server.origin);
    await context.addInitScript({ content: await chromiumInitScript({ workbook: WORKBOOK }) });
    const page = await context.newPage();
    await page.goto(`${server.origin}/smoke.html`);
    return await result({ page, addin: page.mainFrame(), watch });
  } finally {
    await context.close();
    await server.close();
  }
}

/** The same page, byte for byte, framed by Excel on the web. */
export async function smokeWeb(browser: Browser): Promise<SmokeResult> {
  const server = await serveFolder("test", { https: true });
  putPages(server);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const watch = await watchOrigins(context, server.origin);
    const page = await context.newPage();
    await page.goto(await server.hostPage("/smoke.html", { workbook: WORKBOOK }));
    const handle = await page.waitForSelector("iframe");
    const addin = await handle.contentFrame();
    if (!addin) throw new Error("no frame");
    await addin.waitForFunction("window.smoke");
    return await result({ page, addin, watch });
  } finally {
    await context.close();
    await server.close();
  }
}

function putPages(server: FolderServer): void {
  server.pages.set("/smoke.html", PAGE);
  server.pages.set("/smoke.js", SCRIPT);
}

type Shown = { readonly page: Page; readonly addin: Frame; readonly watch: OriginWatch };

async function result({ page, addin, watch }: Shown): Promise<SmokeResult> {
  const found = (await addin.evaluate("window.smoke")) as Pick<
    SmokeResult,
    "ready" | "values" | "code"
  >;
  await page.evaluate(() => window.__excelHost?.userTypes("表一", "A1", "总分"));
  await addin.waitForFunction("window.heard.length === 2");
  const seen = await page.evaluate(() => {
    const host = window.__excelHost;
    if (!host) throw new Error("no host");
    return {
      setting: host.settings()["selfeval"],
      written: [host.cell("表一", "B1").value, host.cell("表一", "C1").value],
      batches: host.batches(),
    };
  });
  return { ...found, heard: await addin.evaluate("window.heard"), ...seen, watch };
}
