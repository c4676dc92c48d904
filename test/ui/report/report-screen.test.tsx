import { screen, within } from "@testing-library/react";
import type { WriteReport } from "../../../src/app/session/session-types";
import type { EditOutcome, EditStatus } from "../../../src/core/index";
import { fakeSession, type FakeSession } from "../../support/fake-session";
import { ableHost, checkedWorkbook } from "../../support/session-states";
import { enUS, showScores } from "../preview/show-screen";

const checked = checkedWorkbook({ name: "书.xlsx", sheets: [], date1904: false });

const run = { index: 0, at: "2024-03-01T02:32:00.000Z", policy: "国标2020", cells: [] };

/** A cell that was left as it was: `left("03表!H14", "stale")`. */
function left(at: string, status: EditStatus, reason = "原因"): EditOutcome {
  const [sheet = "", cell = ""] = at.split("!");
  const edit = { kind: "cell", sheet, cell, expect: null, value: 1 } as const;
  return { edit, status, reason };
}

function reportOf(over: Partial<WriteReport> = {}): WriteReport {
  return {
    action: "scores",
    done: 18,
    verified: true,
    notDone: [],
    notifications: [],
    ...over,
  };
}

function reported(over: Partial<WriteReport> = {}, state = {}): FakeSession {
  const stage = { kind: "reported", report: reportOf(over) } as const;
  return fakeSession({ stage, checked, journal: [run], ...state });
}

describe("what the report says was done", () => {
  test.each<[string, Partial<WriteReport>, string]>([
    ["scores written and read back", {}, "已写入 18 格，已核对。"],
    [
      "scores that did not read back equal",
      { verified: false },
      "已写入 18 格，但没有全部核对上。请看一眼表中的内容，或重新检查。",
    ],
    ["no score written", { done: 0 }, "没有写入任何格。"],
    ["an undo", { action: "undo", done: 17 }, "已恢复 17 格，已核对。"],
    [
      "an undo that left newer content alone",
      { action: "undo", done: 17, notDone: [left("03表!H14", "stale")] },
      "已恢复 17 格，已核对。1 格在写入后又改过，保留现在的内容。",
    ],
    ["marks", { action: "marks", done: 5 }, "已标记 5 格。"],
    ["marks taken away", { action: "unmark", done: 5 }, "已清除 5 处标记。"],
    ["fixes", { action: "fixes", done: 3 }, "已修复 3 格，已核对。"],
    ["a removal", { action: "remove", done: 9 }, "已移除 9 处，已核对。"],
    ["result sheets", { action: "resultSheets", done: 2 }, "已生成 2 张结果表，已核对。"],
  ])("%s", (_, over, words) => {
    showScores(reported(over));
    expect(screen.getByRole("status")).toHaveTextContent(words);
  });
});

describe("what was not done", () => {
  const notDone = [
    left("03表!H14", "stale", "内容已变。"),
    left("03表!H15", "stale", "内容已变。"),
    left("03表!H16", "formula", "有公式 A。"),
    left("03表!H17", "formula", "有公式 B。"),
    left("04表!H14", "locked", "已锁定。"),
  ];

  test("is listed by sheet and reason", () => {
    showScores(reported({ notDone }));
    const list = screen.getByRole("region", { name: "没有写入的 5 格" });
    expect(within(list).getByText(/内容已改过/)).toHaveTextContent("03表 · 内容已改过 · 2 格");
    expect(within(list).getByText(/锁定 ·/)).toHaveTextContent("04表 · 锁定 · 1 格");
    expect(within(list).getByText("内容已变。")).toBeInTheDocument();
  });

  test("for reasons that differ in their words says what to do about the kind", () => {
    showScores(reported({ notDone }));
    expect(screen.getByText(/要替换，请在预览里单独勾选/)).toBeInTheDocument();
    expect(screen.queryByText("有公式 A。")).toBeNull();
  });

  test("leads to each of its cells", async () => {
    const session = reported({ notDone });
    const { user } = showScores(session);
    await user.click(screen.getByRole("button", { name: "定位到 H15" }));
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "03表", cell: "H15" });
  });

  test("shows fifty cells of a group, and more when asked", async () => {
    const many = Array.from({ length: 70 }, (_, at) => left(`03表!H${at + 1}`, "stale"));
    const { user } = showScores(reported({ notDone: many }));
    expect(screen.getAllByRole("button", { name: /^定位到 H\d/ })).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: "再显示 20 格" }));
    expect(screen.getAllByRole("button", { name: /^定位到 H\d/ })).toHaveLength(70);
  });

  test("a sheet of ours that was not made is named without cells", () => {
    const edit = {
      kind: "removeSheet",
      name: "得分汇总",
    } as const;
    showScores(
      reported({
        action: "remove",
        notDone: [{ edit, status: "locked", reason: "工作簿结构已受保护。" }],
      }),
    );
    expect(screen.getByText("得分汇总").parentElement).toHaveTextContent(/^得分汇总 · 锁定$/);
  });

  test("is not said twice: a notification of the same is left out, another one stays", () => {
    const notification = (code: string, message: string) =>
      ({ level: "warning", code, message, file: null }) as const;
    const notifications = [
      notification("notWritten.stale", "说过了"),
      notification("readBack", "H20 没有核对上。"),
    ];
    showScores(reported({ notDone, notifications }));
    expect(screen.queryByText("说过了")).toBeNull();
    expect(screen.getByText("H20 没有核对上。")).toBeInTheDocument();
  });
});

describe("what can come next", () => {
  const undoButton = () => screen.queryByRole("button", { name: "撤销本次写入" });

  test.each<[WriteReport["action"], boolean]>([
    ["scores", true],
    ["fixes", true],
    ["undo", false],
    ["marks", false],
    ["unmark", false],
    ["remove", false],
    ["resultSheets", false],
  ])("after %s the writing can be undone: %s", (action, offered) => {
    showScores(reported({ action }));
    expect(undoButton() !== null).toBe(offered);
  });

  test("nothing can be undone where nothing was written", () => {
    showScores(reported({ done: 0 }));
    expect(undoButton()).toBeNull();
  });

  test("the buttons undo, go back and make the result sheets", async () => {
    const session = reported();
    const { user } = showScores(session);
    await user.click(screen.getByRole("button", { name: "撤销本次写入" }));
    await user.click(screen.getByRole("button", { name: "生成结果表" }));
    await user.click(screen.getByRole("button", { name: "返回检查结果" }));
    expect(session.undo).toHaveBeenCalledTimes(1);
    expect(session.writeResultSheets).toHaveBeenCalledTimes(1);
    expect(session.back).toHaveBeenCalledTimes(1);
  });

  test("Esc goes back", async () => {
    const session = reported();
    const { user } = showScores(session);
    screen.getByRole("button", { name: "返回检查结果" }).focus();
    await user.keyboard("{Escape}");
    expect(session.back).toHaveBeenCalledTimes(1);
  });

  test("after a removal nothing is offered that would leave something again", () => {
    showScores(reported({ action: "remove" }));
    expect(screen.queryByRole("button", { name: "生成结果表" })).toBeNull();
    expect(screen.queryByRole("button", { name: "标记问题单元格" })).toBeNull();
  });

  test("where no sheet can be written, none is offered", () => {
    const capabilities = { ...ableHost, writesSheets: "none" };
    showScores(reported({}, { capabilities }));
    expect(screen.queryByRole("button", { name: "生成结果表" })).toBeNull();
  });
});

test("the whole report reads in English, with only the workbook's own words in Chinese", () => {
  const notDone = [left("03表!H14", "stale"), left("04表!H14", "locked")];
  const { container } = showScores(reported({ notDone }, { marks: 3 }), enUS);
  for (const content of container.querySelectorAll("[data-content]")) content.remove();
  expect(container.textContent).not.toMatch(/[\u4e00-\u9fff]/);
});
