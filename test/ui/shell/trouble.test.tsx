import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Trouble } from "../../../src/app/session/session-types";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { renderSession } from "../../support/render-pane";

const { common, trouble: words } = zhCN;

const trouble: Trouble = {
  code: "unknown",
  message: "Excel 没有完成这一步。",
  during: "reading",
  diagnosis: "代码 GeneralException\n接口 ExcelApi 1.17",
  mayHaveWritten: false,
};

async function showTrouble(over: Partial<Trouble>): Promise<FakeSession> {
  const session = fakeSession({ stage: { kind: "failed", trouble: { ...trouble, ...over } } });
  renderSession(session);
  await screen.findByRole("heading", {
    level: 2,
    name: words.causes[over.code ?? "unknown"].title,
  });
  return session;
}

test.each(Object.keys(words.causes) as Trouble["code"][])(
  "%s is told in plain words, never by its code",
  async (code) => {
    await showTrouble({ code });
    expect(screen.getByText(words.causes[code].text)).toBeVisible();
    expect(screen.getByText(words.untouched)).toBeVisible();
    expect(screen.queryByText(code)).toBeNull();
    expect(screen.getByRole("button", { name: common.retry })).toBeVisible();
  },
);

test("a write that may have happened in part says so instead of promising that nothing changed", async () => {
  await showTrouble({ during: "writing", mayHaveWritten: true });
  expect(screen.getByText(words.mayHaveWritten)).toBeVisible();
  expect(screen.queryByText(words.untouched)).toBeNull();
});

test("the diagnosis is shown whole before it is copied", async () => {
  const user = userEvent.setup();
  await showTrouble({});
  await user.click(screen.getByText(words.diagnosis.show));
  expect(screen.getByRole("textbox")).toHaveValue(trouble.diagnosis);
  await user.click(screen.getByRole("button", { name: words.diagnosis.copy }));
  expect(await screen.findByText(words.diagnosis.copied)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(trouble.diagnosis);
});

test("the way back from a failure leads to the session's last screen", async () => {
  const session = await showTrouble({ code: "accessDenied", during: "writing" });
  await userEvent.click(screen.getByRole("button", { name: common.back }));
  expect(session.back).toHaveBeenCalledTimes(1);
});

describe("a cell that is being edited", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function pass(milliseconds: number): Promise<void> {
    await act(() => jest.advanceTimersByTimeAsync(milliseconds));
  }

  async function waiting(over: Partial<Trouble> = {}): Promise<FakeSession> {
    const stage = {
      kind: "failed",
      trouble: { ...trouble, code: "cellEditing", ...over },
    } as const;
    const session = fakeSession({ stage });
    renderSession(session);
    await pass(100);
    return session;
  }

  test("is asked about again until it is finished, without a flicker between", async () => {
    const session = await waiting();
    expect(screen.getByText(words.autoRetry)).toBeInTheDocument();
    await pass(1500);
    expect(session.retry).toHaveBeenCalledTimes(1);
    session.show({ stage: { kind: "detecting" } });
    expect(screen.getByText(words.autoRetry)).toBeInTheDocument();
    await pass(900);
    expect(screen.getByText(zhCN.start.looking.title, { selector: "h2" })).toBeInTheDocument();
  });

  test("is not asked about again unasked when something may have been written", async () => {
    const session = await waiting({ mayHaveWritten: true, during: "writing" });
    await pass(10_000);
    expect(session.retry).not.toHaveBeenCalled();
  });
});
