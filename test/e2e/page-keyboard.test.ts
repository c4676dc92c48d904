import type { Browser } from "playwright-core";
import { isInside, tabInto, tabTo } from "./support/keyboard";
import { launchBrowser } from "./support/open-pane";
import {
  downloaded,
  findingsAreThere,
  openOfflinePage,
  type OpenOfflinePage,
} from "./support/open-page";

jest.setTimeout(240_000);

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

it("is walked by keyboard alone: sample, finding, cell, edit, scores, saved copy", async () => {
  const { page } = open;
  await tabTo(page, /^打开示例$/);
  await page.keyboard.press("Enter");
  await findingsAreThere(page);

  await moveTo("pane");
  await tabInto(page, "检查结果列表");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await isInside(page, "检查结果列表")).toBe(true);

  await moveTo("grid");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+PageDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F2");
  await page.keyboard.press("Escape");

  await moveTo("pane");
  await tabTo(page, /^① 检查$/, "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^写入 \d+ 格$/ }).waitFor();
  await tabTo(page, /^写入 \d+ 格$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "写入结果" }).waitFor();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await downloaded(await download)).length).toBeGreaterThan(10_000);
});

/** F6 goes round the parts of the page. */
async function moveTo(part: "grid" | "pane"): Promise<void> {
  for (let turns = 0; turns < 5 && (await partInFocus()) !== part; turns += 1) {
    await open.page.keyboard.press("F6");
  }
  expect(await partInFocus()).toBe(part);
}

function partInFocus(): Promise<string | null> {
  return open.page.evaluate(
    () => document.activeElement?.closest("[data-region]")?.getAttribute("data-region") ?? null,
  );
}
