import type { Browser } from "playwright-core";
import { departmentFile } from "../support/department-workbook";
import { hostileFiles } from "../support/hostile-files";
import { launchBrowser, sample } from "./support/open-pane";
import {
  allFilesAreDone,
  downloaded,
  dropFiles,
  findingsAreThere,
  goToCell,
  openOfflinePage,
  typeIntoCell,
  type OpenOfflinePage,
} from "./support/open-page";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";

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

it("says of every damaged or dangerous file what is wrong, and stays usable", async () => {
  const { page } = open;
  const refused = hostileFiles().filter(({ expected }) => !expected.includes("read"));
  expect(refused.length).toBeGreaterThan(60);
  const files = refused.map(({ name, bytes }, index) => ({
    name: `${index}-${name.replace(/[\\/:*?"<>|]/g, "_")}.xlsx`,
    bytes: bytes(),
  }));
  await dropFiles(page, files);
  await allFilesAreDone(page);
  await page.getByRole("button", { name: `失败 ${files.length}` }).waitFor();
  const problems = await page.getByText(/请.*(再检查|重新|选择)/).count();
  expect(problems).toBeGreaterThan(5);

  await dropFiles(page, [{ name: "甲.xlsx", bytes: departmentFile({ name: "甲" }) }]);
  await findingsAreThere(page);
  expect(open.complaints).toEqual([]);
});

it("checks many files one after another, opens any of them, and gives the table as a workbook", async () => {
  const { page } = open;
  const files = Array.from({ length: 12 }, (_, index) => ({
    name: `单位${index + 1}.xlsx`,
    bytes: departmentFile({ name: `项目${index + 1}` }),
  }));
  await dropFiles(page, files);
  await allFilesAreDone(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 .xlsx" }).click();
  const { workbook } = readXlsx(await downloaded(await download), "汇总.xlsx");
  const texts = workbook.sheets.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
  for (const { name } of files) expect(texts).toContain(name);

  await page.getByRole("button", { name: "单位7.xlsx", exact: true }).click();
  await findingsAreThere(page);
  expect(await page.getByRole("gridcell", { name: /项目7/ }).count()).toBeGreaterThan(0);
  expect(open.complaints).toEqual([]);
});

it("brings everything back after a reload, changes and all, until it is told to forget", async () => {
  const { page } = open;
  await dropFiles(page, [{ name: sample().fileName, bytes: sample().bytes }]);
  await findingsAreThere(page);
  await goToCell(page, "06招商代理服务费", "G15");
  await typeIntoCell(page, "10");
  await page.getByText("有没保存的改动").first().waitFor({ state: "attached" });
  // The browser's store is written some time after the last change.
  await page.waitForTimeout(4_000);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await findingsAreThere(page);
  await goToCell(page, "06招商代理服务费", "G15");
  expect(await page.getByLabel("G15 的内容").inputValue()).toBe("10");

  await page.getByRole("button", { name: "清除…" }).click();
  await page.getByRole("button", { name: "清除", exact: true }).click();
  await page.getByRole("button", { name: "选择文件", exact: true }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "选择文件", exact: true }).waitFor();
  expect(await page.getByText(sample().fileName).count()).toBe(0);
});

it("takes an edit back and makes it again, and refuses to overwrite a formula", async () => {
  const { page } = open;
  await dropFiles(page, [{ name: sample().fileName, bytes: sample().bytes }]);
  await findingsAreThere(page);
  await goToCell(page, "06招商代理服务费", "G15");
  await typeIntoCell(page, "10");
  const content = page.getByLabel(/^G15 的内容/);
  await goToCell(page, "06招商代理服务费", "G15");
  expect(await content.inputValue()).toBe("10");
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await expectValue("5");
  await page.getByRole("button", { name: "恢复", exact: true }).click();
  await expectValue("10");

  await goToCell(page, "16外贸企业出口信用保险补助", "H13");
  await typeIntoCell(page, "9");
  await page.getByText(/公式/).first().waitFor();

  async function expectValue(value: string): Promise<void> {
    await page.waitForFunction(
      ([label, wanted]) =>
        [...document.querySelectorAll("[aria-label]")].some(
          (one) =>
            (one.getAttribute("aria-label") ?? "").startsWith(label ?? "") &&
            (one as HTMLInputElement).value === wanted,
        ),
      ["G15 的内容", value],
    );
  }
});
