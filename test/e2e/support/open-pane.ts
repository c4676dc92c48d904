import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";
import {
  chromiumInitScript,
  watchOrigins,
  type ChromiumOptions,
  type OriginWatch,
} from "../../excel-host/browser/chromium";
import { serveFolder, type FolderServer } from "../../excel-host/browser/serve-folder";
import { holdBack, type HeldBack } from "./hold-back";
import browserFlags from "../../../scripts/browser-flags.json";

const ROOT = resolve(__dirname, "../../..");
const BUILT = join(ROOT, "dist/addin");

const NOTHING = /(?!)/;

const SAMPLE = "投资服务局2023年度绩效自评-待评分.xlsx";

/** The workbook that comes with the product. */
export function sample(): { bytes: Uint8Array; fileName: string } {
  return {
    bytes: new Uint8Array(readFileSync(join(ROOT, "assets/samples", SAMPLE))),
    fileName: SAMPLE,
  };
}

/** The browser that `build-pages` found on this machine. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["SELFEVAL_BROWSER"];
  if (executablePath === undefined) throw new Error("build-pages has not found a browser");
  return chromium.launch({ executablePath, args: browserFlags });
}

export type PaneOptions = ChromiumOptions & {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Excel on the web's messages around the untouched page, in place of the desktop surface inside it. */
  readonly web?: true;
  /** Addresses whose files are held back from the first one on. */
  readonly late?: RegExp;
};

/** The production pane in a browser, over a workbook in memory. */
export type OpenPane = {
  /** Holds `window.__excelHost`. */
  readonly page: Page;
  /** Holds the pane: the page itself, or the frame inside it. */
  readonly pane: Page | Frame;
  readonly watch: OriginWatch;
  readonly server: FolderServer;
  /** What the console and the page complained of. */
  readonly complaints: readonly string[];
  /** The files that are late; none when no address was named. */
  readonly held: HeldBack;
  close(): Promise<void>;
};

/** Opens the built task pane over a workbook, in a fresh profile. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<OpenPane> {
  const server = await serveFolder(BUILT, options.web ? { https: true } : {});
  const context = await browser.newContext({
    viewport: { width: options.width ?? 350, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? "light",
    ignoreHTTPSErrors: true,
    locale: options.language ?? "zh-CN",
  });
  const watch = await watchOrigins(context, server.origin);
  const { page, complaints, held } = await openPage(context, { server, options });
  const pane = options.web ? await frameOf(page) : page;
  return {
    page,
    pane,
    watch,
    server,
    complaints,
    held,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

type Opening = { readonly server: FolderServer; readonly options: PaneOptions };

async function openPage(
  context: BrowserContext,
  { server, options }: Opening,
): Promise<Pick<OpenPane, "page" | "complaints" | "held">> {
  if (!options.web) await context.addInitScript({ content: await chromiumInitScript(options) });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const held = await holdBack(page, options.late ?? NOTHING);
  const address = options.web
    ? await server.hostPage("/taskpane.html", options)
    : `${server.origin}/taskpane.html`;
  // A script that is late keeps the page from being loaded.
  await page.goto(address, { waitUntil: options.late ? "commit" : "load" });
  return { page, complaints, held };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the host page has no frame");
  return frame;
}

/** The workbook as it now stands, as plain data for comparing. */
export function snapshotOf(page: Page): Promise<unknown> {
  return page.evaluate(() => window.__excelHost?.snapshot());
}
