import type { Browser } from "playwright-core";
import {
  launchBrowser,
  openPane,
  sample,
  snapshotOf,
  type OpenPane,
  type PaneOptions,
} from "./support/open-pane";
import { checkEverything, removeEverything, writeScores } from "./support/walk";

jest.setTimeout(180_000);

/** The same walk over both ways into the real office.js. */
const SURFACES: readonly { readonly name: string; readonly options: PaneOptions }[] = [
  { name: "desktop Excel", options: {} },
  { name: "Excel on the web, around the untouched page", options: { web: true } },
];

const PROJECT = "01招商推介活动专项经费";

let browser: Browser;
let open: OpenPane;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(SURFACES)("the production pane in $name", ({ options }) => {
  beforeEach(async () => {
    open = await openPane(browser, { ...sample(), ...options });
  });
  afterEach(() => open.close());

  it("checks without a trace, walks to cells, writes, undoes and takes everything out again", async () => {
    const { page, pane } = open;
    const before = await snapshotOf(page);

    await checkEverything(open);
    expect(await snapshotOf(page)).toEqual(before);

    const selected = await page.evaluate(() => window.__excelHost?.selected());
    const next = pane.getByRole("button", { name: "下一项" });
    await next.click();
    await next.click();
    await page.waitForFunction((was) => window.__excelHost?.selected() !== was, selected);

    await writeScores(open);
    expect(await holds(PROJECT, "H13")).toBe(10);
    expect(await pane.getByText(/^已写入 \d+ 格，已核对。$/).count()).toBe(1);

    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await pane.getByRole("heading", { name: "撤销结果" }).waitFor();
    expect(await holds(PROJECT, "H13")).toBeNull();

    await removeEverything(open);
    expect(await snapshotOf(page)).toEqual(before);
    expect(open.complaints).toEqual([]);
    expect(open.watch.foreign).toEqual([]);
  });
});

/** The value of a cell of the workbook in the host. */
function holds(sheet: string, cell: string): Promise<unknown> {
  return open.page.evaluate(
    ([name = "", address = ""]) => {
      const value = window.__excelHost?.cell(name, address).value;
      return value === "" ? null : value;
    },
    [sheet, cell],
  );
}
