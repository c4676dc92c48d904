import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";

const ROOT = resolve(__dirname, "../../..");
const SINGLE_FILE = join(ROOT, "dist/selfeval.html");

/** A file to drop on the page. */
export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

export type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly language?: string;
};

/** The offline page as its users open it: one file from the disk, in a fresh profile. */
export type OpenOfflinePage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console and the page complained of. */
  readonly complaints: readonly string[];
  /** Every address asked for besides the page's own; Blob addresses are made by the page itself. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

/** Opens dist/selfeval.html from the disk. */
export async function openOfflinePage(
  browser: Browser,
  options: PageOptions = {},
): Promise<OpenOfflinePage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? "light",
    locale: options.language ?? "zh-CN",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const address = pathToFileURL(SINGLE_FILE).href;
  context.on("request", (request) => {
    const url = request.url();
    if (url !== address && !/^(blob|data):/.test(url)) requests.push(url);
  });
  await page.goto(address);
  await page
    .getByRole("button", { name: /^(选择文件|Choose files)$/ })
    .or(files(page))
    .first()
    .waitFor();
  return { page, context, complaints, requests, close: () => context.close() };
}

function files(page: Page) {
  return page.getByRole("tablist");
}

/** Drops files on the middle of the page, as from a folder window. */
export async function dropFiles(page: Page, dropped: readonly DroppedFile[]): Promise<void> {
  const data = dropped.map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString("base64"),
  }));
  const transfer = await page.evaluateHandle((list) => {
    const made = new DataTransfer();
    for (const { name, text } of list) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      made.items.add(new File([bytes], name));
    }
    return made;
  }, data);
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("#page", type, { dataTransfer: transfer });
  }
}

/** The pane has its findings. */
export async function findingsAreThere(page: Page): Promise<void> {
  await page.getByLabel("检查结果列表").waitFor();
  await page.getByText(/\d\d:\d\d 检查/).waitFor();
}

/** The table of files has nothing left to look at. */
export async function allFilesAreDone(page: Page): Promise<void> {
  await page.getByRole("button", { name: "未完成 0" }).waitFor({ timeout: 120_000 });
}

/** Goes to a cell by the sheet's tab and the name box. */
export async function goToCell(page: Page, sheet: string, cell: string): Promise<void> {
  const tab = page.getByRole("tab", { name: new RegExp(`^${sheet}`) });
  await tab.click();
  await page.getByRole("grid", { name: `工作表 ${sheet}` }).waitFor();
  const box = page.getByLabel("单元格地址，输入后按回车跳到该处");
  await box.fill(cell);
  await box.press("Enter");
}

/** Types into the cell that is chosen. */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The bytes that the browser put into its downloads. */
export async function downloaded(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
