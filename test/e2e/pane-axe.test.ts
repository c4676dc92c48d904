import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, openPane, sample, type OpenPane } from "./support/open-pane";
import { checkEverything, openPreview } from "./support/walk";

jest.setTimeout(240_000);

const AXE = readFileSync(
  join(resolve(__dirname, "../.."), "node_modules/axe-core/axe.min.js"),
  "utf8",
);

type Violation = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("the %s pane, 320 px wide", (theme) => {
  let open: OpenPane;
  beforeAll(async () => {
    open = await openPane(browser, { ...sample(), width: 320, theme });
    await open.page.evaluate(AXE);
  });
  afterAll(() => open.close());

  it("has nothing serious against it on any screen of the walk", async () => {
    const { pane, page } = open;
    const found: Record<string, readonly Violation[]> = {};
    const look = async (screen: string): Promise<void> => {
      const violations = await seriousOn(open);
      if (violations.length > 0) found[screen] = violations;
    };
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

/** What axe calls serious or critical on the screen as it stands. */
async function seriousOn({ pane }: OpenPane): Promise<readonly Violation[]> {
  const violations = await pane.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: { run(): Promise<{ readonly violations: readonly AxeViolation[] }> };
    };
    type AxeViolation = {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    };
    const result = await axe.run();
    return result.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
    }));
  });
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical");
}
