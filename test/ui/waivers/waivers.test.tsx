/** Marking 不适用 on the real session over a workbook in memory. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { createSession } from "../../../src/app/session/create-session";
import { enUS } from "../../../src/ui/text/en-US/index";
import type { Texts } from "../../../src/ui/text/texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { department } from "../../support/department-workbook";
import { memoryServices, memorySession, settled } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { showSession } from "../findings/findings-fixtures";

// Axe goes over everything drawn, on a machine that may have other work.
jest.setTimeout(60_000);

const book = department(
  { name: "甲", scores: [9, 50, 30, 12, 101] },
  { name: "乙", scores: [9, 50, 30, 12, 101] },
);
/** The score above its points, on either sheet. */
const TITLE = "参会企业满意度 · 得分";

async function show(texts: Texts = zhCN) {
  const made = memorySession(book);
  await made.session.check({ kind: "workbook" });
  return { ...made, ...showSession(made.session, texts) };
}

/** By their words: roles and names of a whole list take long to work out. */
const lines = (): readonly HTMLElement[] =>
  screen
    .queryAllByText(TITLE)
    .flatMap((title) => title.closest<HTMLElement>('[role="treeitem"]') ?? []);

function first(): HTMLElement {
  const [line] = lines();
  if (!line) throw new Error("the finding is not listed");
  return line;
}

const press = (words: string): boolean => fireEvent.click(screen.getByText(words, BUTTON));
const BUTTON = { selector: "button" };
const box = (): HTMLElement => screen.getByLabelText("理由（必填）");
const radio = (scope: RegExp): HTMLElement => screen.getByLabelText(scope);

/** Opens or closes the detail of the first such finding; the sheet follows, which takes a moment. */
async function openFirst(): Promise<void> {
  await act(() => {
    fireEvent.click(first());
    return Promise.resolve();
  });
}

/** Opens the form of the first such finding and fills it in. */
async function mark(reason: string, scope = /只这一处/): Promise<void> {
  const before = lines().length;
  await openFirst();
  press("标为不适用…");
  fireEvent.click(radio(scope));
  fireEvent.change(box(), { target: { value: reason } });
  press("标为不适用");
  await waitFor(() => expect(lines().length).toBeLessThan(before));
}

describe("marking a finding 不适用", () => {
  it("takes it off the list with the reason on record, says so, and can be taken back", async () => {
    const { session } = await show();
    await mark("财政局已书面同意");
    expect(lines()).toHaveLength(1);
    expect(session.getState().waivers).toMatchObject([
      { scope: "cell", reason: "财政局已书面同意" },
    ]);
    expect(screen.getByText("已标为不适用 1 项")).toBeVisible();
    expect(screen.getByText("另有 1 项已标为不适用")).toBeVisible();
    press("撤销标记");
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(screen.queryByText(/已标为不适用/)).toBeNull();
  });

  it("leaves the focus in the list, on what comes next", async () => {
    await show();
    act(() => first().focus());
    await mark("财政局已书面同意");
    expect(document.activeElement).toHaveAttribute("role", "treeitem");
  });

  it("needs a reason: without one it says so, and the box has the focus", async () => {
    const { session } = await show();
    await openFirst();
    press("标为不适用…");
    expect(box()).toHaveFocus();
    fireEvent.change(box(), { target: { value: " \n" } });
    press("标为不适用");
    expect(screen.getByText("请写明理由。")).toHaveAttribute("role", "alert");
    expect(box()).toHaveFocus();
    expect(box()).toHaveAccessibleDescription("请写明理由。");
    expect(session.getState().waivers).toEqual([]);
  });

  it("tells how much a wider scope takes in, and takes it in", async () => {
    await show();
    await openFirst();
    press("标为不适用…");
    expect(radio(/整个工作簿的这项检查/).closest("label")).toHaveTextContent(
      "现有 2 处，以后新发现的也不再列出",
    );
    press("取消");
    await openFirst();
    await mark("本地区没有这项要求", /整个工作簿的这项检查/);
    expect(lines()).toEqual([]);
    expect(screen.getByText("已标为不适用 2 项")).toBeVisible();
  });

  it("works by keyboard alone: N to the button, Escape out of the form and back to the button", async () => {
    await show();
    act(() => first().focus());
    await openFirst();
    fireEvent.keyDown(first(), { key: "n" });
    expect(screen.getByText("标为不适用…", BUTTON)).toHaveFocus();
    press("标为不适用…");
    expect(box()).toHaveFocus();
    fireEvent.keyDown(box(), { key: "Escape", isComposing: true });
    expect(box()).toBeInTheDocument();
    fireEvent.keyDown(box(), { key: "Escape" });
    expect(screen.getByText("标为不适用…", BUTTON)).toHaveFocus();
  });

  it("is no more news once the user goes on to the next finding", async () => {
    await show();
    await mark("财政局已书面同意");
    press("下一项");
    expect(screen.queryByText("已标为不适用 1 项")).toBeNull();
    expect(screen.getByText("另有 1 项已标为不适用")).toBeVisible();
  });

  it("is not offered where the workbook cannot keep it, with what to do", async () => {
    const port = memoryWorkbook(book);
    const capabilities = () => ({ ...port.capabilities(), writesCells: false });
    const session = createSession({ ...memoryServices(port), port: { ...port, capabilities } });
    await session.check({ kind: "workbook" });
    showSession(session);
    await openFirst();
    expect(screen.getByText(/无处保存“不适用”标记/)).toBeVisible();
    expect(screen.queryByText("标为不适用…")).toBeNull();
  });
});

/** The user types a score into the first form, and the pane looks again. */
async function type({ port, services, session }: Shown, value: number): Promise<void> {
  await act(async () => {
    port.type("甲", "H12", { value });
    services.advance(400);
    await settled(session, ({ checked }) => checked?.changed.length === 0);
  });
}

type Shown = Awaited<ReturnType<typeof show>>;

describe("a finding whose mark has lapsed", () => {
  it("is flagged in the list, tells what has changed, and is marked again with the reason of before", async () => {
    const shown = await show();
    await mark("财政局已书面同意");
    await type(shown, 15);
    expect(first()).toHaveTextContent("曾标不适用");
    await openFirst();
    expect(first()).toHaveTextContent("当时的理由： 财政局已书面同意");
    expect(first()).toHaveTextContent("12 改为 15");
    press("仍不适用…");
    expect(box()).toHaveValue("财政局已书面同意");
    press("标为不适用");
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(shown.session.getState().waivers).toHaveLength(1);
  });
});

describe("everything marked 不适用", () => {
  it("is listed with reason, scope, day and fate, and restored one by one", async () => {
    await show();
    await mark("财政局已书面同意");
    await mark("乙单位另有规定", /本表的这项检查/);
    press("查看不适用标记");
    const [newest, oldest] = screen.getAllByRole("listitem");
    expect(newest).toHaveTextContent(/^乙：.*（SE522）理由： 乙单位另有规定本表的这项检查/);
    expect(oldest).toHaveTextContent("标记日期：2024-03-01");
    expect(oldest).toHaveTextContent("生效：1 项");
    fireEvent.click(within(oldest as HTMLElement).getByRole("button", { name: /^恢复：甲/ }));
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(1));
    press("返回");
    expect(lines()).toHaveLength(1);
  });

  it("goes back into the list at once, asked twice", async () => {
    const { session } = await show();
    await mark("财政局已书面同意", /整个工作簿的这项检查/);
    press("查看不适用标记");
    press("全部恢复…");
    expect(screen.getByText("取消全部 1 个不适用标记，问题重新列出？")).toBeVisible();
    expect(session.getState().waivers).toHaveLength(1);
    press("全部恢复");
    await waitFor(() => expect(screen.getByText("没有不适用标记。")).toBeVisible());
    expect(session.getState().waivers).toEqual([]);
  });

  it("says of a mark that its finding is no more", async () => {
    const shown = await show();
    await mark("财政局已书面同意");
    await type(shown, 10);
    expect(screen.getByText("1 个不适用标记不再需要")).toBeVisible();
    press("查看不适用标记");
    expect(screen.getByRole("listitem")).toHaveTextContent("不再需要：现在没有这样的问题");
  });
});

describe("in English, and by axe", () => {
  // Axe measures letters where it can, and makes do where it cannot.
  beforeEach(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });

  it("words of ours are English, those of the core and the user stay Chinese and are marked so", async () => {
    await show(enUS);
    await openFirst();
    press("Mark as not applicable…");
    const reason = screen.getByLabelText("Reason (required)");
    fireEvent.change(reason, { target: { value: "同意" } });
    press("Mark as not applicable");
    await waitFor(() =>
      expect(screen.getByText("1 more item marked as not applicable")).toBeVisible(),
    );
    press("Show what is marked");
    expect(screen.getByText("同意")).toHaveAttribute("lang", "zh-CN");
  });

  it.each(["the form", "the list"])("axe objects to nothing in %s", async (place) => {
    const { container } = await show();
    if (place === "the form") {
      await openFirst();
      press("标为不适用…");
      press("标为不适用");
    } else {
      await mark("财政局已书面同意");
      press("查看不适用标记");
    }
    const found = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });
});
