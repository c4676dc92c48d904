import type { Browser } from "playwright-core";
import { axeOn } from "./support/axe";
import { launchBrowser, openPane, sample, type OpenPane } from "./support/open-pane";
import { checkEverything, openPreview } from "./support/walk";

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("the %s pane, 320 px wide", (theme) => {
  let open: OpenPane;
  beforeAll(async () => {
    open = await openPane(browser, { ...sample(), width: 320, theme });
  });
  afterAll(() => open.close());

  it("has nothing serious against it on any screen of the walk", async () => {
    const { pane, page } = open;
    const { look, found } = await axeOn(pane);
    await pane.getByRole("button", { name: "检查当前工作簿" }).waitFor();
    await look("start");
    await checkEverything(open);
    await look("findings");
    await pane.getByRole("button", { name: "下一项" }).click();
    await page.keyboard.press("Space");
    await look("a finding's detail");
    await openPreview(open);
    await look("preview");
    await pane.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await pane.getByRole("heading", { name: "写入结果" }).waitFor();
    await look("report");
    await pane.getByRole("button", { name: "设置" }).click();
    await pane.getByRole("heading", { name: "设置" }).waitFor();
    await look("settings");
    await pane.getByRole("tab", { name: "③ 报告" }).click();
    await look("the report's place");
    expect(found).toEqual({});
  });
});
