import { fireEvent, screen, within } from "@testing-library/react";
import type { CheckedWorkbook } from "../../../src/app/session/session-types";
import { draftReport, nextYear, type ReportDraft } from "../../../src/core/index";
import { DraftScreen } from "../../../src/ui/drafting/draft-screen";
import { LookContext, type Look } from "../../../src/ui/look-context";
import type { Texts } from "../../../src/ui/text/texts";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { department } from "../../support/department-workbook";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { checkedWorkbook } from "../../support/session-states";
import { strayTexts, testTexts } from "../../support/test-language";
import { enUS, showIn, type Shown } from "../preview/show-screen";

const checked = checkedWorkbook(department({ name: "甲" }, { name: "乙", actual: null }));

function draftOf({ evaluation }: CheckedWorkbook): ReportDraft {
  const draft = draftReport(evaluation, nextYear(evaluation));
  if (draft === null) throw new Error("nothing was drafted");
  return draft;
}

const draft = draftOf(checked);

type Options = {
  readonly session?: FakeSession;
  readonly look?: Partial<Look>;
  readonly texts?: Texts;
  readonly onCheck?: () => void;
};

function sessionWith(over: Partial<CheckedWorkbook> = {}): FakeSession {
  const session = fakeSession({ stage: { kind: "checked" }, checked: { ...checked, ...over } });
  session.draftReport.mockResolvedValue(draft);
  return session;
}

function show({
  session = sessionWith(),
  look = {},
  texts = zhCN,
  onCheck = () => undefined,
}: Options = {}): Shown {
  return showIn(
    session,
    <LookContext.Provider value={{ language: "zh-CN", theme: null, ...look }}>
      <DraftScreen onCheck={onCheck} />
    </LookContext.Provider>,
    texts,
  );
}

/** Lets the browser's own copying succeed, as in a real one, and gives what it took. */
function allowCopying(): Map<string, string> {
  const taken = new Map<string, string>();
  const copy = (): boolean => {
    const event = new Event("copy", { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => taken.set(type, text) };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    return true;
  };
  Object.defineProperty(document, "execCommand", { value: copy, configurable: true });
  return taken;
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

describe("the report place", () => {
  test("without a result leads to the check", async () => {
    const onCheck = jest.fn();
    const { user } = show({ session: fakeSession(), onCheck });
    await user.click(screen.getByRole("button", { name: zhCN.drafting.toCheck }));
    expect(onCheck).toHaveBeenCalledTimes(1);
  });

  test("says when there is nothing to draft", async () => {
    const session = fakeSession({ stage: { kind: "checked" }, checked });
    show({ session });
    expect(await screen.findByText(zhCN.drafting.none)).toBeVisible();
  });

  test("lists every heading with what is written and what is left", async () => {
    show();
    const list = await screen.findByRole("list", { name: zhCN.drafting.sections });
    const lines = within(list).getAllByRole("listitem");
    expect(lines.map((line) => line.querySelector("[data-content]")?.textContent)).toEqual(
      draft.sections.map(({ title }) => title),
    );
    expect(within(list).getByText("（二）方法和过程").closest("li")).toHaveTextContent("已生成");
    expect(within(list).getByText("（一）组织情况").closest("li")).toHaveTextContent(
      "〔待填〕1 处",
    );
  });

  test.each<[string, Partial<CheckedWorkbook>, string]>([
    ["a check that was stopped", { partial: true }, zhCN.drafting.partial],
    ["one sheet", { scope: { kind: "sheet", sheet: "甲" } }, zhCN.drafting.oneSheet("甲")],
    ["changes since the check", { changed: [{ sheet: "甲", range: "A1" }] }, zhCN.drafting.stale],
  ])("says of %s that the draft is not the whole truth", async (_, over, words) => {
    show({ session: sessionWith(over) });
    expect(await screen.findByText(words)).toBeVisible();
  });

  test("says how many errors are open", async () => {
    show();
    expect(await screen.findByText(/检查还有 \d+ 项错误没有处理/)).toBeVisible();
  });

  test("drafts again for another result", async () => {
    const session = sessionWith();
    show({ session });
    await screen.findByRole("list", { name: zhCN.drafting.sections });
    session.show({ checked: { ...checked, checkedAt: "2024-03-02T00:00:00.000Z" } });
    await screen.findByRole("list", { name: zhCN.drafting.sections });
    expect(session.draftReport).toHaveBeenCalledTimes(2);
  });
});

describe("taking the draft along", () => {
  test("copies it as formatted text with its plain form", async () => {
    const taken = allowCopying();
    const { user } = show();
    await user.click(await screen.findByRole("button", { name: zhCN.drafting.copy }));
    expect(await screen.findByText(zhCN.drafting.copied)).toBeVisible();
    expect(taken.get("text/html")).toContain("<h2");
    expect(taken.get("text/plain")).toContain("二、自评工作开展情况\n");
  });

  test("where copying is refused the whole text can be selected by hand", async () => {
    const { user } = show();
    await user.click(await screen.findByRole("button", { name: zhCN.drafting.copy }));
    expect(await screen.findByText(zhCN.drafting.notCopied)).toBeVisible();
    const summary = screen.getByText(zhCN.drafting.full);
    fireEvent(summary.closest("details") as HTMLDetailsElement, toggled(summary));
    await user.click(await screen.findByRole("button", { name: zhCN.drafting.select }));
    expect(String(getSelection())).toContain("自评工作开展情况");
  });

  test.each([
    [true, zhCN.drafting.downloaded],
    [false, zhCN.drafting.notDownloaded],
  ])("gives a document where the host can: %s", async (done, words) => {
    const saveReport = jest.fn(() => Promise.resolve(done));
    const { user } = show({ look: { saveReport } });
    await user.click(await screen.findByRole("button", { name: zhCN.drafting.download }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(saveReport).toHaveBeenCalledWith(draft);
  });

  test("offers no document where the host gives none", async () => {
    show();
    await screen.findByRole("button", { name: zhCN.drafting.copy });
    expect(screen.queryByRole("button", { name: zhCN.drafting.download })).toBeNull();
  });
});

test("every word of the screen is in the catalogue, in both languages", async () => {
  const { container, unmount } = show({ texts: testTexts, look: { saveReport: async () => true } });
  await screen.findByRole("list", { name: testTexts.drafting.sections });
  expect(strayTexts(container)).toEqual([]);
  unmount();
  show({ texts: enUS });
  expect(await screen.findByRole("heading", { name: enUS.drafting.title })).toBeVisible();
});

/** jsdom does not open a disclosure by itself. */
function toggled(summary: HTMLElement): Event {
  const details = summary.closest("details");
  if (details) details.open = true;
  return new Event("toggle");
}
