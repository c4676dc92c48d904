import type { Browser, Page } from "playwright-core";
import { readProfile } from "../../src/core";
import { inventedFile } from "../support/invented-form";
import { axeOn } from "./support/axe";
import {
  downloaded,
  dropFiles,
  findingsAreThere,
  openOfflinePage,
  type OpenOfflinePage,
} from "./support/open-page";
import { launchBrowser } from "./support/open-pane";

jest.setTimeout(300_000);

let browser: Browser;
let open: OpenOfflinePage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openOfflinePage(browser);
});
afterEach(() => open.close());

const COLUMNS = {
  三级指标: "C 列 · 做什么",
  年度指标值: "D 列 · 年初说的",
  实际完成值: "E 列 · 年底做到",
  得分: "G 列 · 打几分",
  分值: "F 列 · 满几分",
} as const;

/** Points at the headers of the first sheet; what is missing is told before anything is chosen. */
async function pointAtHeaders(page: Page): Promise<void> {
  await page.getByRole("button", { name: "手动指定表头", exact: true }).press("Enter");
  await page.getByRole("heading", { name: "手动指定表头" }).waitFor();
  await page.getByText("还差：").waitFor();
  for (const [label, option] of Object.entries(COLUMNS)) {
    await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }
  await page.getByRole("heading", { name: /^前 2 行读成这样/ }).waitFor();
}

it("reads a workbook whose headers nobody knows once they are pointed out, and again after a reload", async () => {
  const { page } = open;
  await dropFiles(page, [{ name: "打分单.xlsx", bytes: inventedFile() }]);
  await page.getByRole("heading", { name: "没有认出自评表" }).waitFor();
  const { look, found } = await axeOn(page);
  await look("no form");
  await pointAtHeaders(page);
  await look("pointing at the headers");
  await page.getByRole("button", { name: "保存并重新检查" }).press("Enter");
  await findingsAreThere(page);
  await page.getByText("1 张按手动指定的表头读取").waitFor();
  await look("read by the headers pointed out");
  expect(found).toEqual({});

  // The browser's store is written some time after the last change.
  await page.waitForTimeout(4_000);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await findingsAreThere(page);
  await page.getByText("1 张按手动指定的表头读取").waitFor();

  await page.getByRole("button", { name: "设置" }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出 打分单" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("表头指定-打分单.json");
  const text = Buffer.from(await downloaded(file)).toString("utf8");
  expect(readProfile(text)).toMatchObject({ ok: true, profile: { title: "打分单" } });
  expect(open.complaints).toEqual([]);
  expect(open.requests).toEqual([]);
});

it("takes them from a file into another workbook, in a narrow dark window", async () => {
  const { page } = open;
  await dropFiles(page, [{ name: "打分单.xlsx", bytes: inventedFile() }]);
  await page.getByRole("heading", { name: "没有认出自评表" }).waitFor();
  await pointAtHeaders(page);
  await page.getByRole("button", { name: "保存并重新检查" }).click();
  await findingsAreThere(page);
  await page.getByRole("button", { name: "设置" }).first().click();
  const [profile] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出 打分单" }).click(),
  ]);

  const other = await openOfflinePage(browser, { width: 320, height: 700, colorScheme: "dark" });
  await dropFiles(other.page, [
    { name: "乙.xlsx", bytes: inventedFile({ name: "乙", project: "乙项目", above: [["内部"]] }) },
  ]);
  await other.page.getByRole("heading", { name: "没有认出自评表" }).waitFor();
  await other.page.getByRole("button", { name: "设置" }).first().click();
  const [chooser] = await Promise.all([
    other.page.waitForEvent("filechooser"),
    other.page.getByRole("button", { name: "从文件导入…" }).click(),
  ]);
  await chooser.setFiles(await profile.path());
  await findingsAreThere(other.page);
  await other.page.getByText("1 张按手动指定的表头读取").waitFor();
  await other.close();
});
