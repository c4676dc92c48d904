import type { Browser, Page } from "playwright-core";
import { wantedAttribute, wantedEvent } from "../../src/app/wanted-action";
import { holdBack, type HeldBack } from "./support/hold-back";
import { tabTo } from "./support/keyboard";
import { launchBrowser, openPane, sample, type OpenPane } from "./support/open-pane";

jest.setTimeout(120_000);

const CHECK = "检查当前工作簿";
/** Stands on the start screen from the moment on in which the session is there. */
const SIGN_OF_SESSION = "不再显示这两行";
const SESSION = /\/session\.[0-9a-f]+\.js$/;
const LATER_PARTS = /\/\d+\.[0-9a-f]+\.js$/;

let browser: Browser;
let open: OpenPane | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => open?.close());

async function startDrawn(): Promise<Page> {
  open = await openPane(browser, { ...sample(), width: 320 });
  await open.page.getByRole("button", { name: CHECK }).waitFor();
  return open.page;
}

/** The session's code arrives; the start screen shows that it is there. */
async function sessionComes(page: Page, session: HeldBack): Promise<void> {
  await session.asked;
  await session.letCome();
  await page.getByRole("button", { name: SIGN_OF_SESSION }).waitFor();
}

async function formsAreFound(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^找到 / }).waitFor();
}

describe("the first press", () => {
  it("by Enter holds when the session arrives between the focus and the press", async () => {
    const page = await startDrawn();
    const session = await holdBack(page, SESSION);
    await tabTo(page, /^检查当前工作簿$/);
    await sessionComes(page, session);
    await page.keyboard.press("Enter");
    await formsAreFound(page);
  });

  it("by Space holds when the session arrives while the key is down", async () => {
    const page = await startDrawn();
    const session = await holdBack(page, SESSION);
    await tabTo(page, /^检查当前工作簿$/);
    await page.keyboard.down("Space");
    await sessionComes(page, session);
    await page.keyboard.up("Space");
    await formsAreFound(page);
  });

  it("by mouse holds when the session arrives while the button is down", async () => {
    const page = await startDrawn();
    const session = await holdBack(page, SESSION);
    await page.getByRole("button", { name: CHECK }).hover();
    await page.mouse.down();
    await sessionComes(page, session);
    await page.mouse.up();
    await formsAreFound(page);
  });

  it("holds when it comes before the session, says so, and begins by itself", async () => {
    const page = await startDrawn();
    const session = await holdBack(page, SESSION);
    await tabTo(page, /^检查当前工作簿$/);
    await page.keyboard.press("Enter");
    await session.asked;
    await page.getByText("正在准备，马上开始…").waitFor();
    await session.letCome();
    await formsAreFound(page);
  });

  it("holds as a click with no pointer, key or focus before it, as a screen reader makes it", async () => {
    const page = await startDrawn();
    await page.getByRole("button", { name: CHECK }).dispatchEvent("click");
    await formsAreFound(page);
  });

  it("holds when the session's code is lost on the way and fetched again", async () => {
    const page = await startDrawn();
    const session = await holdBack(page, SESSION);
    await tabTo(page, /^检查当前工作簿$/);
    await page.keyboard.press("Enter");
    await session.asked;
    await session.drop();
    await page.getByRole("heading", { name: "面板没有加载完整" }).waitFor();
    await tabTo(page, /^重试$/);
    await page.keyboard.press("Enter");
    await formsAreFound(page);
  });

  it("holds when the screen it leads to is lost on the way and fetched again", async () => {
    const page = await startDrawn();
    await tabTo(page, /^检查当前工作簿$/);
    await page.getByRole("button", { name: SIGN_OF_SESSION }).waitFor();
    const parts = await holdBack(page, LATER_PARTS);
    await page.keyboard.press("Enter");
    await parts.asked;
    await parts.drop();
    await page.getByRole("heading", { name: "面板没有加载完整" }).waitFor();
    await tabTo(page, /^重试$/);
    await page.keyboard.press("Enter");
    await formsAreFound(page);
  });
});

describe("keys pressed before there is anything to press", () => {
  it.each([
    ["the loader", /\/loader\.js$/],
    ["office.js", /\/office\.js$/],
    ["the pane's script", /\/taskpane\.[0-9a-f]+\.js$/],
  ])("leave the pane as it is while %s is on its way", async (_, address) => {
    open = await openPane(browser, { ...sample(), width: 320, late: address });
    const { page, held } = open;
    await held.asked;
    await page.getByText("正在打开…").waitFor();
    for (const key of ["Tab", "Enter", "Tab", "Space"]) await page.keyboard.press(key);
    await held.letCome();
    await page.getByRole("button", { name: CHECK }).waitFor();
    await tabTo(page, /^检查当前工作簿$/);
    await page.keyboard.press("Enter");
    await formsAreFound(page);
    expect(open.complaints).toEqual([]);
  });
});

it("what a ribbon button asked for is done although the session's code was lost on the way", async () => {
  const page = await startDrawn();
  const session = await holdBack(page, SESSION);
  await page.evaluate(
    ([attribute, event]) => {
      document.documentElement.setAttribute(attribute, "checkWorkbook");
      window.dispatchEvent(new Event(event));
    },
    [wantedAttribute, wantedEvent] as const,
  );
  await session.asked;
  await session.drop();
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByLabel("检查结果列表").waitFor();
});
