import type { Browser } from "playwright-core";
import { departmentFile } from "../support/department-workbook";
import { axeOn } from "./support/axe";
import { launchBrowser, sample } from "./support/open-pane";
import {
  allFilesAreDone,
  dropFiles,
  findingsAreThere,
  goToCell,
  openOfflinePage,
  type OpenOfflinePage,
} from "./support/open-page";

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("the %s offline page", (colorScheme) => {
  let open: OpenOfflinePage;
  beforeAll(async () => {
    open = await openOfflinePage(browser, { colorScheme });
  });
  afterAll(() => open.close());

  it("has nothing serious against it from the drop zone to the table of files", async () => {
    const { page } = open;
    const { look, found } = await axeOn(page);
    await look("empty");
    await dropFiles(page, [{ name: sample().fileName, bytes: sample().bytes }]);
    await findingsAreThere(page);
    await look("a workbook");
    await page.getByRole("button", { name: /^修复所列各项/ }).click();
    await look("fixes to choose from");
    await page.keyboard.press("Escape");
    await page.getByRole("treeitem").filter({ hasText: "偏差原因" }).first().click();
    await page.getByRole("button", { name: "生成说明框架" }).click();
    await page.getByRole("button", { name: "写入偏差原因栏" }).click();
    await look("a reason to be written");
    await page.getByRole("button", { name: "关于这项检查" }).click();
    await page.getByRole("heading", { name: "会提示的例子", exact: true }).waitFor();
    await look("the page of a check");
    await page.keyboard.press("Escape");
    await goToCell(page, "02境外招商洽谈经费", "I13");
    await page.keyboard.press("F2");
    await look("a cell being edited");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "快捷键" }).click();
    await look("the keys");
    await page.keyboard.press("Escape");
    await dropFiles(page, [
      { name: "甲.xlsx", bytes: departmentFile({ name: "甲" }) },
      { name: "坏.xlsx", bytes: new Uint8Array([80, 75, 3, 4, 0]) },
    ]);
    await allFilesAreDone(page);
    await look("the table of files");
    expect(found).toEqual({});
  });
});
