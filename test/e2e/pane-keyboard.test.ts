import type { Browser } from "playwright-core";
import { tabInto, tabTo } from "./support/keyboard";
import { launchBrowser, openPane, sample, snapshotOf, type OpenPane } from "./support/open-pane";

jest.setTimeout(180_000);

let browser: Browser;
let open: OpenPane;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openPane(browser, { ...sample(), width: 320 });
});
afterEach(() => open.close());

it("is walked by keyboard alone: check, findings, cell, preview, write, undo", async () => {
  const { page } = open;
  const before = await snapshotOf(page);
  await page.getByRole("button", { name: "检查当前工作簿" }).waitFor();

  await tabTo(page, /^检查当前工作簿$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^找到 / }).waitFor();
  await tabTo(page, /^开始检查$/);
  await page.keyboard.press("Enter");
  await page.getByLabel("检查结果列表").waitFor();

  const selected = await page.evaluate(() => window.__excelHost?.selected());
  await tabInto(page, "检查结果列表");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction((was) => window.__excelHost?.selected() !== was, selected);
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);

  await tabTo(page, /^① 检查$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const write = page.getByRole("button", { name: /^写入 \d+ 格$/ });
  await write.waitFor();
  await tabTo(page, /^写入 \d+ 格$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "写入结果" }).waitFor();
  expect(await snapshotOf(page)).not.toEqual(before);

  await tabTo(page, /^撤销本次写入$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "撤销结果" }).waitFor();
});
