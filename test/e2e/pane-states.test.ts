import type { Browser } from "playwright-core";
import { launchBrowser, openPane, sample, type OpenPane } from "./support/open-pane";
import { checkEverything } from "./support/walk";

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenPane | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await open?.close();
  open = null;
});

it("says of a workbook without a form what was looked for", async () => {
  const cells = { A1: "会议签到表", A2: "姓名", B2: "单位", A3: "张三", B3: "办公室" };
  open = await openPane(browser, { workbook: { sheets: [{ name: "签到", cells }] } });
  await open.pane.getByRole("button", { name: "检查当前工作簿" }).click();
  await open.pane.getByRole("heading", { name: "没有认出自评表" }).waitFor();
});

it("says of an empty workbook that it is empty", async () => {
  open = await openPane(browser, { workbook: { sheets: [{ name: "Sheet1", cells: {} }] } });
  await open.pane.getByRole("button", { name: "检查当前工作簿" }).click();
  await open.pane.getByRole("heading", { name: "这个工作簿是空的" }).waitFor();
});

it("shows a readable page in place of the pane where Excel is too old", async () => {
  open = await openPane(browser, { ...sample(), api: "1.3" });
  await open.pane
    .getByText(/Excel.*版本/)
    .first()
    .waitFor();
  expect(await open.pane.getByRole("button", { name: "检查当前工作簿" }).count()).toBe(0);
});

it("goes on by itself once the cell being edited is left", async () => {
  open = await openPane(browser, { ...sample(), faults: { editing: true } });
  await open.pane.getByRole("button", { name: "检查当前工作簿" }).click();
  await open.page.waitForFunction(() => window.__excelHost?.idle() === false);
  await open.page.evaluate(() => window.__excelHost?.endCellEdit());
  await open.pane.getByRole("heading", { name: /^找到 / }).waitFor();
});

it("checks again what the user corrects, without taking the focus from the list", async () => {
  open = await openPane(browser, sample());
  const { page, pane } = open;
  await checkEverything(open);
  const errors = pane.getByRole("button", { name: /^错误 \d+$/ });
  const before = await errors.innerText();
  await pane.getByRole("button", { name: "下一项" }).click();
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  await page.evaluate(() => {
    const reason = "因国际航班调整，两批次团组推迟到次年一季度，已重新排定计划。";
    window.__excelHost?.userTypes("02境外招商洽谈经费", "I13", reason);
  });
  await page.waitForFunction(
    (was) => [...document.querySelectorAll("button")].every((one) => one.innerText !== was),
    before,
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
});
