import type { Browser } from "playwright-core";
import { docxParts, tippedTexts } from "../support/docx-parts";
import { launchBrowser, sample } from "./support/open-pane";
import {
  downloaded,
  dropFiles,
  findingsAreThere,
  openOfflinePage,
  type OpenOfflinePage,
} from "./support/open-page";

jest.setTimeout(180_000);

let browser: Browser;
let open: OpenOfflinePage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => open.close());

async function openDraft(): Promise<void> {
  const { page } = open;
  const { fileName, bytes } = sample();
  await dropFiles(page, [{ name: fileName, bytes }]);
  await findingsAreThere(page);
  await page.getByRole("tab", { name: "③ 报告" }).click();
  await page.getByRole("heading", { name: "自评报告初稿" }).waitFor();
  await page.getByRole("list", { name: "各节" }).waitFor();
}

it("drafts the report from one file on the disk and gives it as a Word document, asking nobody for anything", async () => {
  open = await openOfflinePage(browser);
  await openDraft();
  const { page } = open;
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载报告（.docx）" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(
    "高新区投资服务局2023年度部门整体支出绩效自评报告（初稿）.docx",
  );
  const bytes = await downloaded(download);
  expect((docxParts(bytes)["word/document.xml"] ?? "").includes("三、目标实现情况")).toBe(true);
  expect(tippedTexts(bytes)).toContainEqual({ text: "103.5", tip: "部门基本情况 C4" });
  await page.getByText("已下载，可用 Word 或 WPS 打开。").waitFor();
  expect(open.complaints).toEqual([]);
  expect(open.requests).toEqual([]);
});

it("copies the draft as formatted text by keyboard alone", async () => {
  open = await openOfflinePage(browser);
  await open.context.grantPermissions(["clipboard-read"]);
  await openDraft();
  const { page } = open;
  await page.getByRole("button", { name: "复制到 Word" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^已复制。/).waitFor();
  const kinds = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType("text/html"))?.text();
    return { types: item?.types, html: html ?? "" };
  });
  expect(kinds.types).toEqual(expect.arrayContaining(["text/plain", "text/html"]));
  expect(kinds.html.includes("自评工作开展情况")).toBe(true);
  expect(kinds.html.includes("<table")).toBe(true);
});
