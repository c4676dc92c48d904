import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Session } from "../../../src/app/session/session-types";
import type { NextYear, TargetReview, TargetReviewLine } from "../../../src/core";
import { targetReviewKinds } from "../../../src/core";
import { applicationTerms, targetReviewTerms } from "../../../src/core/next-year/terms";
import { NextYearScreen } from "../../../src/ui/next-year/next-year-screen";
import { enUS } from "../../../src/ui/text/en-US/index";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { TextsContext } from "../../../src/ui/text/use-texts";
import type { Texts } from "../../../src/ui/text/texts";
import { SessionContext } from "../../../src/ui/use-session";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { memorySession } from "../../support/memory-session";
import { checkedEvaluation, sessionState } from "../../support/session-states";
import { evaluation, showSession } from "../findings/findings-fixtures";
import { sampleWorkbook } from "../findings/sample-workbook";

const NONE = Object.fromEntries(targetReviewKinds.map((kind) => [kind, 0]));

function line(row: number, over: Partial<TargetReviewLine> = {}): TargetReviewLine {
  return {
    kind: "setLow",
    level: "warning",
    message: `第 ${String(row)} 行完成得太多。`,
    sheet: "甲表",
    cells: [`E${String(row)}`],
    form: 0,
    row,
    project: "项目甲",
    indicator: `指标${String(row)}`,
    weight: 12.5,
    achievementRate: 2,
    check: null,
    clause: null,
    ...over,
  };
}

function found(
  lines: readonly TargetReviewLine[],
  counts: Partial<TargetReview["counts"]> = {},
): NextYear {
  return {
    targetReview: {
      counts: { ...(NONE as TargetReview["counts"]), ...counts },
      classes: [
        { from: 0, to: 0.6, indicators: 0 },
        { from: 1, to: 1, indicators: 4 },
        { from: 2, to: null, indicators: 3 },
      ],
      forms: [],
      lines,
    },
    resultApplication: {
      counts: { lowRating: 0, lowExecution: 1, raiseTargets: 0 },
      items: [
        {
          kind: "lowExecution",
          message: "执行率为 75%，低于 90%。",
          sheet: "乙表",
          cells: ["H6"],
          form: 1,
          project: "项目乙",
          score: 92,
          rating: "excellent",
          executionRate: 0.75,
          budget: 480_000,
          unspent: 120_000,
          lowTargets: 0,
          clause: null,
        },
      ],
    },
  };
}

type Shown = {
  readonly user: UserEvent;
  readonly session: FakeSession;
  readonly onClose: jest.Mock;
};

async function show(answer: NextYear | null, texts: Texts = zhCN): Promise<Shown> {
  const session = fakeSession({ checked: checkedEvaluation(evaluation([])) });
  session.nextYear.mockImplementation(() => Promise.resolve(answer));
  const onClose = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsContext.Provider value={texts}>
        <SessionContext.Provider value={session}>
          <NextYearScreen onClose={onClose} />
        </SessionContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>,
  );
  await act(() => Promise.resolve());
  return { user: userEvent.setup(), session, onClose };
}

function reviewLines(): readonly HTMLElement[] {
  // By role it would take seconds: the name of every line is worked out.
  return [...document.querySelectorAll<HTMLElement>('ol[aria-label="目标质量倒查"] button')];
}

describe("the ranked list", () => {
  const mixed = found(
    [line(13), line(14, { kind: "notTestable", level: "note", weight: null }), line(15)],
    { setLow: 2, notTestable: 1 },
  );

  it("shows level, kind, marks, place, cell and words of each line in the order given", async () => {
    await show(mixed);
    const [first, second] = reviewLines();
    expect(first).toHaveTextContent(
      "提醒目标定低涉及 12.5 分E13项目甲 · 指标13第 13 行完成得太多。",
    );
    expect(second).toHaveTextContent(/^提示无法检验E14/);
    expect(
      screen.getByText("完成率（越多越好的定量指标）：正好 100%：4 项；200% 及以上：3 项"),
    ).toBeVisible();
  });

  it("brings the cell of the chosen line before the user's eyes", async () => {
    const { user, session } = await show(mixed);
    await user.click(reviewLines()[1] as HTMLElement);
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "甲表", cell: "E14" });
  });

  it("is one stop of the Tab key; arrows, Home and End walk it, Enter goes to the cell", async () => {
    const { user, session } = await show(mixed);
    expect(reviewLines().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    act(() => reviewLines()[0]?.focus());
    await user.keyboard("{ArrowDown}");
    expect(reviewLines()[1]).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(reviewLines()[2]).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}{Enter}");
    expect(reviewLines()[0]).toHaveFocus();
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "甲表", cell: "E13" });
  });

  it("is filtered by kind, with what to do about it, and back again", async () => {
    const { user } = await show(mixed);
    const filter = screen.getByRole("group", { name: "按类别筛选" });
    expect(
      within(filter)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["全部 3", "目标定低 2", "无法检验 1"]);
    await user.click(within(filter).getByRole("button", { name: "无法检验 1" }));
    expect(reviewLines()).toHaveLength(1);
    expect(screen.getByText(/^下一年度怎么改：写明数量/)).toBeVisible();
    await user.click(within(filter).getByRole("button", { name: "无法检验 1" }));
    expect(reviewLines()).toHaveLength(3);
  });

  it("draws few of many lines, more on demand, and says what it does not hold", async () => {
    const many = Array.from({ length: 100 }, (_, index) => line(13 + index));
    await show(found(many, { setLow: 340 }));
    expect(reviewLines()).toHaveLength(50);
    fireEvent.click(screen.getByText("再显示 50 条"));
    expect(reviewLines()).toHaveLength(100);
    expect(screen.getByText("显示 100 条，共 340 条")).toBeVisible();
    expect(screen.getByText(/另有 240 条没有列在这里，见结果表“目标质量倒查”/)).toBeVisible();
  });

  it("is words alone where the host cannot bring a cell up", async () => {
    const { session } = await show(mixed);
    session.show({ capabilities: { ...sessionState().capabilities, reveals: false } });
    const list = screen.getByRole("list", { name: "目标质量倒查" });
    expect(within(list).queryAllByRole("button")).toHaveLength(0);
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  });
});

describe("the suggestions", () => {
  it("are said to be suggestions and lead to their cells", async () => {
    const { user, session } = await show(found([]));
    expect(screen.getByText(/^建议，供编制下一年度预算时参考/)).toBeVisible();
    const list = screen.getByRole("list", { name: "结果应用建议" });
    const item = within(list).getByRole("button");
    expect(item).toHaveTextContent("执行率偏低H6项目乙执行率为 75%，低于 90%。");
    await user.click(item);
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "乙表", cell: "H6" });
  });
});

describe("the screen", () => {
  it("says that nothing was found", async () => {
    await show({ ...found([]), resultApplication: null });
    expect(screen.getByText("没有发现需要改进的目标。")).toBeVisible();
    expect(screen.getByText("没有需要在预算安排中注意的项目。")).toBeVisible();
    expect(screen.getByText(/不是评价得分/)).toBeVisible();
  });

  it("says so where there is nothing to look at", async () => {
    await show({ targetReview: null, resultApplication: null });
    expect(screen.getByText("没有可以倒查的自评表。")).toBeVisible();
  });

  it("asks again when there is another result, and keeps what it shows until then", async () => {
    const { session } = await show(found([line(13)], { setLow: 1 }));
    session.nextYear.mockImplementation(() => Promise.resolve(found([line(99)], { setLow: 1 })));
    session.show({ checked: checkedEvaluation(evaluation([])) });
    expect(reviewLines()[0]).toHaveTextContent("E13");
    await act(() => Promise.resolve());
    expect(reviewLines()[0]).toHaveTextContent("E99");
    expect(session.nextYear).toHaveBeenCalledTimes(2);
  });

  it("goes back", async () => {
    const { user, onClose } = await show(null);
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("speaks English around the words of the core", async () => {
    await show(found([line(13)], { setLow: 1 }), enUS);
    const list = screen.getByRole("list", { name: "How the targets were set" });
    expect(within(list).getByRole("button")).toHaveTextContent(
      /^WarningSet lowMarks concerned: 12.5E13/,
    );
  });
});

it("calls the kinds as the sheets and the JSON do", () => {
  const { kinds, advice, applicationKinds } = zhCN.nextYear;
  for (const kind of targetReviewKinds) {
    expect({ title: kinds[kind], advice: advice[kind] }).toEqual(targetReviewTerms[kind]);
  }
  expect(applicationKinds).toEqual(applicationTerms);
});

describe("from the findings of the sample", () => {
  let session: Session;
  beforeAll(async () => {
    session = memorySession(await sampleWorkbook()).session;
    await session.check({ kind: "workbook" });
  });

  it("it is reached by a button, and Escape leads back", async () => {
    showSession(session);
    fireEvent.click(screen.getByText("目标倒查和结果应用"));
    await screen.findByText("按什么排列");
    expect(reviewLines()[0]).toHaveTextContent(
      /目标定低.*E13招商宣传资料制作费 · 印制招商手册册数/,
    );
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(screen.queryByText("按什么排列")).toBeNull();
  });
});
