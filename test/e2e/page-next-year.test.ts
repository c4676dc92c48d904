import type { Browser } from "playwright-core";
import { axeOn } from "./support/axe";
import { launchBrowser, sample } from "./support/open-pane";
import { dropFiles, findingsAreThere, openOfflinePage } from "./support/open-page";

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("目标倒查和结果应用 on the %s page", (colorScheme) => {
  it("is walked by keyboard, leads to the cells of the grid, and has nothing serious against it", async () => {
    const open = await openOfflinePage(browser, { colorScheme });
    const { page } = open;
    const { look, found } = await axeOn(page);
    await dropFiles(page, [{ name: sample().fileName, bytes: sample().bytes }]);
    await findingsAreThere(page);
    await page.getByRole("button", { name: "目标倒查和结果应用" }).click();
    await page.getByRole("list", { name: "目标质量倒查" }).waitFor();
    await look("the ranked list");

    await page
      .getByRole("button", { name: /^目标定高或没有完成/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^1 条$/).waitFor();
    const lines = page.getByRole("list", { name: "目标质量倒查" }).getByRole("button");
    expect(await lines.count()).toBe(1);
    await look("one kind");
    await lines.first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("grid", { name: "工作表 02境外招商洽谈经费" }).waitFor();
    const box = page.getByLabel("单元格地址，输入后按回车跳到该处");
    await expect(box.inputValue()).resolves.toBe("E13");

    await page.keyboard.press("Escape");
    await page.getByLabel("检查结果列表").waitFor();
    expect(found).toEqual({});
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});
