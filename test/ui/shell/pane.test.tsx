import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Session } from "../../../src/app/session/session-types";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { department } from "../../support/department-workbook";
import { fakeSession } from "../../support/fake-session";
import { renderPane, renderSession } from "../../support/render-pane";
import {
  ableHost,
  checkedWorkbook,
  defaultSettings,
  detectionOf,
} from "../../support/session-states";

const { drafting, frame, settings, start, trouble } = zhCN;
const checked = checkedWorkbook(department({ name: "甲" }));

function heading(name: string): Promise<HTMLElement> {
  return screen.findByRole("heading", { name, level: 2 });
}

/** jsdom takes the page for left as soon as the element in focus is gone; a browser does not. */
function focusIsInPane(inPane: boolean): void {
  jest.spyOn(document, "hasFocus").mockReturnValue(inPane);
}

afterEach(() => jest.restoreAllMocks());

/** A session that comes when the test says so. */
function awaited(): {
  readonly load: () => Promise<Session>;
  readonly arrive: (session: Session) => Promise<void>;
} {
  let resolve: (session: Session) => void = () => undefined;
  const promise = new Promise<Session>((done) => {
    resolve = done;
  });
  return {
    load: () => promise,
    arrive: (session) => act(async () => resolve(session)),
  };
}

describe("before the session is there", () => {
  test("the start screen is drawn at once, with its button", () => {
    renderPane(awaited().load);
    expect(screen.getByRole("heading", { name: start.title })).toBeVisible();
    expect(screen.getByRole("button", { name: start.action })).toBeEnabled();
  });

  test("pressing the button waits for the session and then looks for forms once", async () => {
    const { load, arrive } = awaited();
    renderPane(load);
    await userEvent.click(screen.getByRole("button", { name: start.action }));
    await userEvent.click(screen.getByRole("button", { name: start.action }));
    expect(screen.getByText(start.waiting)).toBeVisible();
    const session = fakeSession();
    await arrive(session);
    expect(session.detect).toHaveBeenCalledTimes(1);
  });

  test("the button stays the same one, with its focus, when the session comes", async () => {
    const { load, arrive } = awaited();
    renderPane(load);
    const button = screen.getByRole("button", { name: start.action });
    button.focus();
    await arrive(fakeSession());
    expect(screen.getByRole("button", { name: start.skip })).toBeVisible();
    expect(screen.getByRole("button", { name: start.action })).toBe(button);
    expect(button).toHaveFocus();
  });

  test("a place that wants the session says that it is coming, then why it is not", async () => {
    let lose: (error: Error) => void = () => undefined;
    renderPane(() => new Promise((_, reject) => (lose = reject)));
    await userEvent.click(screen.getByRole("tab", { name: frame.places.report }));
    expect(await heading(zhCN.common.opening)).toBeVisible();
    await act(async () => lose(new Error("Loading chunk 7 failed")));
    expect(await heading(trouble.load.title)).toBeVisible();
  });

  test("code that does not come is a readable failure, and can be tried again", async () => {
    const session = fakeSession();
    const load = jest
      .fn<Promise<Session>, []>()
      .mockRejectedValueOnce(new Error("Loading chunk 7 failed"))
      .mockResolvedValue(session);
    renderPane(load);
    expect(await heading(trouble.load.title)).toBeVisible();
    expect(screen.queryByText(/Loading chunk/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: zhCN.common.retry }));
    expect(await heading(start.title)).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("the first screens", () => {
  test("the two lines of the first run go away for good when the user says so", async () => {
    const session = fakeSession();
    renderSession(session);
    await userEvent.click(await screen.findByRole("button", { name: start.skip }));
    expect(session.configure).toHaveBeenCalledWith({ welcomed: true });
    session.show({ settings: { ...defaultSettings, welcomed: true } });
    expect(screen.queryByText(start.value[0] ?? "")).toBeNull();
    expect(screen.getByRole("button", { name: start.action })).toHaveFocus();
  });

  test("the sample is offered only where the host can open it", async () => {
    const openSample = jest.fn(() => Promise.resolve());
    const { unmount } = renderPane(awaited().load);
    expect(screen.queryByRole("button", { name: start.openSample })).toBeNull();
    unmount();
    renderPane(awaited().load, { look: { openSample } });
    await userEvent.click(screen.getByRole("button", { name: start.openSample }));
    expect(openSample).toHaveBeenCalledTimes(1);
  });

  test("a sample that does not open is told", async () => {
    renderPane(awaited().load, { look: { openSample: () => Promise.reject(new Error("gone")) } });
    await userEvent.click(screen.getByRole("button", { name: start.openSample }));
    expect(await screen.findByText(start.sampleFailed)).toBeVisible();
  });

  test("what was found is counted, and the check begins with the chosen preset", async () => {
    const session = fakeSession({
      stage: { kind: "detected", detection: detectionOf(checked.evaluation, { fiscalYear: 2023 }) },
    });
    renderSession(session);
    expect(await heading(start.found.title([start.found.kinds.project(1)]))).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: new RegExp(start.preset.quick) }));
    expect(session.configure).toHaveBeenCalledWith({ preset: "quick" });
    await userEvent.click(screen.getByRole("button", { name: start.begin }));
    expect(session.check).toHaveBeenCalledWith({ kind: "workbook" });
  });

  test("what this Excel cannot do is told once", async () => {
    const stage = { kind: "detected", detection: detectionOf(checked.evaluation) } as const;
    const limited = { ...ableHost, limits: ["noComments"] as const };
    const session = fakeSession({ stage, capabilities: limited });
    renderSession(session);
    await userEvent.click(await screen.findByRole("button", { name: frame.limits.show }));
    expect(screen.getByText(trouble.limits.noComments)).toBeVisible();
    expect(screen.getByRole("button", { name: frame.limits.understood })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: frame.limits.understood }));
    session.show({ stage: { kind: "start" } });
    session.show({ stage });
    await screen.findByRole("button", { name: start.begin });
    expect(screen.queryByText(frame.limits.text(1))).toBeNull();
  });

  test("a workbook without a form names the nearest sheet first, with what is missing", async () => {
    const otherSheets = [
      { sheet: "封面", reason: "空白工作表" },
      { sheet: "旧表", reason: "标题像自评表，但没有找到绩效指标表头" },
    ];
    renderSession(fakeSession({ stage: { kind: "noForm", otherSheets } }));
    await heading(start.noForm.title);
    const [nearest] = screen.getAllByRole("listitem");
    expect(nearest).toHaveTextContent("旧表 · 标题像自评表");
  });

  test("a check in progress says how many projects are done and can be stopped", async () => {
    const progress = { task: "checking", done: 12, total: 27 } as const;
    const session = fakeSession({ stage: { kind: "running", progress } });
    renderSession(session);
    expect(await screen.findByText("项目 12/27")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: frame.stop }));
    expect(session.stop).toHaveBeenCalledTimes(1);
  });
});

describe("the four places", () => {
  test("arrow keys move along the tabs, and only Enter goes there", async () => {
    const session = fakeSession({ stage: { kind: "checked" }, checked });
    renderSession(session);
    await screen.findByRole("combobox", { name: frame.policy.label });
    screen.getByRole("tab", { name: frame.places.check }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: frame.places.score })).toHaveFocus();
    expect(session.openPreview).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    expect(session.openPreview).toHaveBeenCalledTimes(1);
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.getByRole("tab", { name: frame.places.review })).toHaveFocus();
  });

  test("② without a result leads to the check", async () => {
    const session = fakeSession();
    renderSession(session);
    await screen.findByRole("combobox");
    await userEvent.click(screen.getByRole("tab", { name: frame.places.score }));
    expect(await heading(frame.scoreFirst.title)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: frame.scoreFirst.action }));
    expect(session.detect).toHaveBeenCalledTimes(1);
    expect(session.openPreview).not.toHaveBeenCalled();
  });

  test("③ without a result leads to the check", async () => {
    renderSession(fakeSession());
    await userEvent.click(screen.getByRole("tab", { name: frame.places.report }));
    expect(await heading(drafting.title)).toBeVisible();
    expect(screen.getByRole("tab", { name: frame.places.report })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await userEvent.click(screen.getByRole("button", { name: drafting.toCheck }));
    expect(await heading(start.title)).toBeVisible();
  });

  test("③ in front of a preview leads back to the findings", async () => {
    const preview = { mode: "value", projects: [], department: [], cellsTicked: 0 } as const;
    const session = fakeSession({ stage: { kind: "previewing", preview }, checked });
    renderSession(session);
    await screen.findByRole("combobox");
    await userEvent.click(screen.getByRole("tab", { name: frame.places.report }));
    await userEvent.click(screen.getByRole("tab", { name: frame.places.check }));
    expect(session.back).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("tab", { name: frame.places.check })).toHaveFocus();
  });

  test("while work goes on, choosing a place does not interrupt it", async () => {
    const progress = { task: "writing", done: 1, total: 9 } as const;
    const session = fakeSession({ stage: { kind: "writing", progress }, checked });
    renderSession(session);
    await screen.findByRole("combobox");
    await userEvent.click(screen.getByRole("tab", { name: frame.places.check }));
    expect(session.back).not.toHaveBeenCalled();
  });
});

describe("a result that needs a word", () => {
  test("a changed sheet makes the result stale, and one press checks again what was checked", async () => {
    const scope = { kind: "sheet", sheet: "甲" } as const;
    const changed = [{ sheet: "甲", range: "H10" }];
    const session = fakeSession({
      stage: { kind: "checked" },
      checked: { ...checked, scope, changed },
    });
    renderSession(session);
    expect(await screen.findByText(frame.stale.text(1))).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: frame.stale.action }));
    expect(session.check).toHaveBeenCalledWith(scope);
  });

  test("a stopped check is marked as partial", async () => {
    const session = fakeSession({
      stage: { kind: "checked" },
      checked: { ...checked, partial: true },
    });
    renderSession(session);
    expect(await screen.findByText(frame.partial.text)).toBeVisible();
  });

  test("the status line says when it was checked, and that nothing leaves the machine", async () => {
    renderSession(fakeSession({ stage: { kind: "checked" }, checked }));
    expect(await screen.findByText(/本机处理，不联网 · \d\d:\d\d 检查/)).toBeVisible();
  });
});

describe("settings", () => {
  const run = { index: 0, at: null, policy: null, cells: [] };

  test("the record in the workbook can be taken back on any day", async () => {
    const session = fakeSession({ workbook: "自评.xlsx", journal: [run] });
    renderSession(session);
    await userEvent.click(await screen.findByRole("button", { name: frame.settings }));
    await userEvent.click(await screen.findByRole("button", { name: zhCN.report.journal.undo }));
    expect(session.undo).toHaveBeenCalledTimes(1);
  });

  test("before the workbook was read nothing is said of its record", async () => {
    renderSession(fakeSession({ workbook: null }));
    await userEvent.click(await screen.findByRole("button", { name: frame.settings }));
    expect(await screen.findByText(settings.tracesUnread)).toBeVisible();
    expect(screen.queryByText(zhCN.report.journal.empty)).toBeNull();
  });

  test("the rule-set chosen in the frame is what the session is told", async () => {
    const session = fakeSession();
    renderSession(session);
    const chooser = await screen.findByRole("combobox", { name: frame.policy.label });
    await userEvent.selectOptions(chooser, "guangxi-130");
    expect(session.configure).toHaveBeenCalledWith({ policyId: "guangxi-130" });
    await userEvent.selectOptions(chooser, "");
    expect(session.configure).toHaveBeenLastCalledWith({ policyId: null });
  });

  test.each([
    {
      way: "Done",
      leave: () => userEvent.click(screen.getByRole("button", { name: settings.done })),
    },
    { way: "Escape", leave: () => userEvent.keyboard("{Escape}") },
  ])("leaving them by $way gives the focus back to where they were opened", async ({ leave }) => {
    focusIsInPane(true);
    renderSession(fakeSession());
    await screen.findByRole("combobox");
    await userEvent.click(screen.getByRole("button", { name: frame.settings }));
    expect(await heading(settings.title)).toHaveFocus();
    await leave();
    expect(screen.queryByRole("heading", { name: settings.title })).toBeNull();
    expect(screen.getByRole("button", { name: frame.settings })).toHaveFocus();
  });

  test("removing everything asks about the scores first, in the pane", async () => {
    const session = fakeSession({ workbook: "自评.xlsx", marks: 2, ownSheets: ["自评检查结果"] });
    renderSession(session);
    await screen.findByRole("combobox");
    await userEvent.click(screen.getByRole("button", { name: frame.settings }));
    await userEvent.click(await screen.findByRole("button", { name: settings.remove.open }));
    const confirm = screen.getByRole("button", { name: settings.remove.confirm });
    expect(confirm).toBeDisabled();
    await userEvent.click(screen.getByRole("radio", { name: new RegExp(settings.remove.undo) }));
    await userEvent.click(confirm);
    expect(session.removeEverything).toHaveBeenCalledWith("undo");
  });

  test("the language changes at once, with the page's", async () => {
    const session = fakeSession();
    renderSession(session);
    await screen.findByRole("combobox");
    session.show({ settings: { ...defaultSettings, language: "en-US" } });
    expect(await screen.findByRole("button", { name: "Check this workbook" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en-US");
  });
});

describe("focus and announcements", () => {
  test("a screen that comes by itself does not take the focus", async () => {
    focusIsInPane(true);
    const session = fakeSession({ stage: { kind: "detecting" } });
    renderSession(session);
    await screen.findByRole("combobox");
    const tab = screen.getByRole("tab", { name: frame.places.check });
    tab.focus();
    session.show({ stage: { kind: "empty" } });
    await heading(start.empty.title);
    expect(tab).toHaveFocus();
  });

  test.each([
    { where: "in the pane", inPane: true },
    { where: "in the sheet", inPane: false },
  ])(
    "with the user $where, focus that stood in a screen goes to the next heading or stays out",
    async ({ inPane }) => {
      focusIsInPane(inPane);
      const session = fakeSession({ stage: { kind: "detecting" } });
      renderSession(session);
      (await screen.findByRole("button", { name: frame.stop })).focus();
      session.show({ stage: { kind: "empty" } });
      const next = await heading(start.empty.title);
      expect(document.activeElement === next).toBe(inPane);
    },
  );

  test("progress is announced every quarter, results when they are there", async () => {
    const progress = { task: "checking", done: 12, total: 24 } as const;
    const session = fakeSession({ stage: { kind: "running", progress } });
    const { container } = renderSession(session);
    await screen.findByText("项目 12/24");
    const region = within(container).getAllByRole("status").at(-1);
    const half = frame.said.progress(frame.tasks.checking, 50);
    expect(region).toHaveTextContent(half);
    session.show({ stage: { kind: "running", progress: { ...progress, done: 13 } } });
    expect(region).toHaveTextContent(half);
    session.show({ stage: { kind: "checked" }, checked });
    expect(region).toHaveTextContent(frame.said.checked(checked.evaluation.findings.length));
  });
});
