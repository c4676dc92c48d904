import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder, type FolderServer } from "../excel-host/browser/serve-folder";
import { departmentFile } from "../support/department-workbook";
import { holdBack } from "./support/hold-back";
import { dropFiles, findingsAreThere, openOfflinePage } from "./support/open-page";
import { launchBrowser } from "./support/open-pane";

jest.setTimeout(180_000);

const IN_PARTS = join(resolve(__dirname, "../.."), "dist/page");

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the page in parts, from a server", () => {
  let server: FolderServer;

  beforeAll(async () => {
    server = await serveFolder(IN_PARTS);
  });
  afterAll(() => server.close());

  it("opens a file that was dropped before its script had come", async () => {
    const page = await browser.newPage({ locale: "zh-CN" });
    const script = await holdBack(page, /\/page\.js$/);
    await page.goto(`${server.origin}/index.html`, { waitUntil: "commit" });
    await script.asked;
    await page.getByText("正在打开…").waitFor();
    await dropFiles(page, [{ name: "甲.xlsx", bytes: departmentFile({ name: "甲" }) }]);
    await page.getByText("文件已收到，正在打开…").waitFor();
    await script.letCome();
    await findingsAreThere(page);
    await page.close();
  });

  it("fetches English only for those who read it", async () => {
    const chinese = await browser.newPage({ locale: "zh-CN" });
    await chinese.goto(`${server.origin}/index.html`);
    await chinese.getByRole("button", { name: "选择文件", exact: true }).waitFor();
    await chinese.close();
    expect(server.requested).not.toContain("/english.js");
    const english = await browser.newPage({ locale: "en-US" });
    await english.goto(`${server.origin}/index.html`);
    await english.getByRole("button", { name: "Choose files", exact: true }).waitFor();
    await english.close();
    expect(server.requested).toContain("/english.js");
  });
});

describe("the page as one file", () => {
  it("speaks English, which it brings along, without asking anybody", async () => {
    const { page, complaints, requests, close } = await openOfflinePage(browser, {
      language: "en-US",
    });
    await page.getByRole("button", { name: "Choose files", exact: true }).waitFor();
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await close();
  });

  it("shows the examples of a check, which it brings along, without asking anybody", async () => {
    const { page, complaints, requests, close } = await openOfflinePage(browser);
    await dropFiles(page, [{ name: "甲.xlsx", bytes: departmentFile({ name: "甲" }) }]);
    await findingsAreThere(page);
    await page.getByRole("button", { name: "设置" }).click();
    await page.getByRole("button", { name: "全部检查项目…" }).click();
    await page.getByRole("button", { name: /SE101/ }).click();
    await page.getByText("自评表各栏都已按要求填写").first().waitFor();
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await close();
  });
});
