import { act, fireEvent, screen, within } from "@testing-library/react";
import { NOT_THERE } from "../../../src/core/model/read";
import { enUS } from "../../../src/ui/text/en-US/index";
import { checkedEvaluation } from "../../support/session-states";
import { evaluation, finding, fix, showFindings, showSession } from "./findings-fixtures";

const one = finding({ logicalPath: "甲/产出指标/签约数#得分", cells: ["H13"] });
const two = finding({
  logicalPath: "甲/产出指标/场次#得分",
  cells: ["H14", "F14"],
  level: "warning",
});
const three = finding({ logicalPath: "甲/产出指标/人次#得分", cells: ["H15"], kind: "review" });
const open = finding({ check: "SE521", logicalPath: "甲#得分", cells: ["I5"], kind: "open" });

function line(name: RegExp): HTMLElement {
  return screen.getByRole("treeitem", { name });
}

describe("the findings screen", () => {
  it("says level, place, cell and message of each finding in words", () => {
    showFindings(evaluation([one, open]));
    const item = line(/签约数/);
    expect(item).toHaveTextContent("错误");
    expect(item).toHaveTextContent("签约数 · 得分");
    expect(item).toHaveTextContent("H13");
    expect(item).toHaveTextContent("应得 6.5 分");
    expect(screen.getByRole("button", { name: "错误 1" })).toHaveAttribute("aria-pressed", "false");
    expect(screen.getByRole("button", { name: "无法检查 1" })).toBeVisible();
  });

  it("says that nothing was found and what could not be checked", () => {
    showFindings(evaluation([open], { otherSheets: [{ sheet: "说明", reason: "没有指标表头" }] }));
    expect(screen.getByText("未发现问题；另有 1 项无法检查")).toBeVisible();
    expect(line(/无法检查.*得分/)).toBeInTheDocument();
    expect(screen.getByText("1 张表没有认出自评表，没有检查")).toBeVisible();
  });

  it("does not say of a sheet read for figures that it was not checked", () => {
    showFindings(
      evaluation([], {
        otherSheets: [{ sheet: "部门基本情况", reason: "没有指标表头" }],
        departmentFigures: [{ sheet: "部门基本情况", rows: [], executionRate: NOT_THERE }],
      }),
    );
    expect(screen.getByText(/1 张表用于核对部门数据，不是自评表：/)).toHaveTextContent(
      "部门基本情况",
    );
    expect(screen.queryByText(/没有检查/)).toBeNull();
  });

  it("does not call a partial result clean", () => {
    const { session } = showFindings(evaluation([]));
    expect(screen.getByText("未发现问题")).toBeVisible();
    session.show({ checked: checkedEvaluation(evaluation([]), { partial: true }) });
    expect(screen.queryByText("未发现问题")).toBeNull();
  });

  it("names checks that broke down", () => {
    showFindings(
      evaluation([], {
        notifications: [
          { level: "error", code: "checkFailed", message: "SE402 没有完成", file: null },
        ],
      }),
    );
    expect(screen.getByText("1 项检查没有做完")).toBeVisible();
  });

  it("marks what asks for an answer", () => {
    showFindings(evaluation([three]));
    expect(line(/人次/)).toHaveTextContent("需要回答");
  });

  it("filters by level and by text, and says how many are left", async () => {
    const { user } = showFindings(evaluation([one, two, three]));
    await user.click(screen.getByRole("button", { name: "提醒 1" }));
    expect(screen.queryByRole("treeitem", { name: /签约数/ })).toBeNull();
    expect(screen.getByText("显示 1 项，共 3 项")).toBeVisible();
    await user.type(screen.getByRole("searchbox"), "没有的字");
    expect(screen.getByText("没有符合筛选条件的项。")).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "清除筛选" })[0] as HTMLElement);
    expect(screen.getAllByRole("treeitem")).toHaveLength(4);
  });

  it("speaks English around the Chinese of the findings, which is marked as such", () => {
    showFindings(evaluation([one]), enUS);
    const item = line(/Error.*签约数/);
    expect(within(item).getByText("甲表 · 签约数 · 得分")).toHaveAttribute("lang", "zh-CN");
    expect(screen.getByRole("button", { name: "Error 1" })).toBeVisible();
  });
});

describe("walking the findings", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function press(key: string, init: KeyboardEventInit = {}): void {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
  }

  function start() {
    const shown = showFindings(evaluation([one, two, three]));
    act(() => (screen.getAllByRole("treeitem")[0] as HTMLElement).focus());
    return shown;
  }

  it("moves the focus with the arrows, and the sheet once the walk rests", () => {
    const { session } = start();
    press("ArrowDown");
    expect(line(/签约数/)).toHaveFocus();
    press("ArrowDown");
    expect(line(/场次/)).toHaveFocus();
    expect(session.reveal).not.toHaveBeenCalled();
    act(() => void jest.runAllTimers());
    expect(session.reveal.mock.calls).toEqual([[{ sheet: "甲表", cell: "H14" }]]);
    expect(line(/场次/)).toHaveFocus();
  });

  it("leaves the sheet alone where the user does not want it to follow, except for Enter", () => {
    const { session } = start();
    fireEvent.click(screen.getByRole("checkbox", { name: "移动时表格跟随" }));
    act(() => (screen.getAllByRole("treeitem")[0] as HTMLElement).focus());
    press("End");
    act(() => void jest.runAllTimers());
    expect(session.reveal).not.toHaveBeenCalled();
    press("Enter");
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "甲表", cell: "H15" });
  });

  it("opens the detail with the space bar and closes it with Escape", () => {
    start();
    press("ArrowDown");
    press(" ");
    expect(line(/签约数/)).toHaveAttribute("aria-expanded", "true");
    const detail = screen.getByRole("group", { name: "详情" });
    expect(detail).toHaveTextContent("本工具默认");
    expect(detail).toHaveTextContent("为什么重要");
    press("Escape");
    expect(screen.queryByRole("group", { name: "详情" })).toBeNull();
    expect(line(/签约数/)).toHaveFocus();
  });

  it("does nothing while an input method is composing", () => {
    start();
    press("ArrowDown", { isComposing: true });
    expect(screen.getAllByRole("treeitem")[0]).toHaveFocus();
  });

  it("folds a group and unfolds it", () => {
    start();
    press("ArrowLeft");
    expect(screen.getAllByRole("treeitem")).toHaveLength(1);
    press("ArrowRight");
    expect(screen.getAllByRole("treeitem")).toHaveLength(4);
  });

  it("walks by buttons with the focus staying on them", () => {
    const { session } = start();
    const next = screen.getByRole("button", { name: "下一项" });
    act(() => next.focus());
    fireEvent.click(next);
    expect(session.reveal).toHaveBeenLastCalledWith({ sheet: "甲表", cell: "H13" });
    fireEvent.click(next);
    expect(session.reveal).toHaveBeenLastCalledWith({ sheet: "甲表", cell: "H14" });
    expect(screen.getByText("2 / 3")).toBeVisible();
    expect(next).toHaveFocus();
  });
});

describe("a re-check under the user's eyes", () => {
  it("keeps the focus on the same finding", () => {
    const { session } = showFindings(evaluation([one, two, three]));
    act(() => (screen.getAllByRole("treeitem")[0] as HTMLElement).focus());
    fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    expect(line(/人次/)).toHaveFocus();
    session.show({ checked: checkedEvaluation(evaluation([two, { ...three, cells: ["H18"] }])) });
    expect(line(/人次/)).toHaveFocus();
    expect(line(/人次/)).toHaveTextContent("H18");
  });

  it("hands the focus to the next finding when the one with the focus is solved", () => {
    const { session } = showFindings(evaluation([one, two, three]));
    act(() => (screen.getAllByRole("treeitem")[0] as HTMLElement).focus());
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    session.show({ checked: checkedEvaluation(evaluation([two, three])) });
    expect(line(/场次/)).toHaveFocus();
  });

  it("does not take the focus from elsewhere", () => {
    const { session } = showFindings(evaluation([one, two, three]));
    act(() => (screen.getAllByRole("treeitem")[0] as HTMLElement).focus());
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    act(() => screen.getByRole("searchbox").focus());
    session.show({ checked: checkedEvaluation(evaluation([two, three])) });
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  it("comes back to the same finding after the screen was away", () => {
    const shown = showFindings(evaluation([one, two, three]));
    fireEvent.click(line(/场次/));
    shown.unmount();
    const again = showSession(shown.session);
    expect(line(/场次/)).toHaveAttribute("aria-selected", "true");
    again.unmount();
  });
});

describe("fixing", () => {
  const full = finding({
    check: "SE508",
    logicalPath: "甲/a#完成值",
    cells: ["F13"],
    fixes: [fix("F13")],
  });
  const other = finding({
    check: "SE508",
    logicalPath: "甲/b#完成值",
    cells: ["F14"],
    fixes: [fix("F14")],
  });
  const asked = finding({
    check: "SE110",
    logicalPath: "甲/c",
    cells: ["D15"],
    fixes: [fix("D15", { safety: "needsReview", title: "清空" })],
  });

  it("shows before and after, and applies one fix", async () => {
    const { user, session } = showFindings(evaluation([full, asked]));
    await user.click(line(/错误.*a · 完成值/));
    const detail = screen.getByRole("group", { name: "详情" });
    expect(detail).toHaveTextContent("F13： ２００ 改为 200");
    await user.click(within(detail).getByRole("button", { name: "修复" }));
    expect(session.applyFixes).toHaveBeenCalledWith([fix("F13")]);
    expect(within(detail).queryByRole("button", { name: /同类全部修复/ })).toBeNull();
  });

  it("asks for a look at what changes the content", async () => {
    const { user } = showFindings(evaluation([asked]));
    await user.click(line(/错误.*c/));
    expect(screen.getByText("会改变内容，请先核对")).toBeVisible();
    expect(screen.getByRole("button", { name: "核对无误，修改" })).toBeVisible();
  });

  it("fixes all of a kind after showing every cell", async () => {
    const { user, session } = showFindings(evaluation([full, other, asked]));
    await user.click(line(/错误.*a · 完成值/));
    await user.click(screen.getByRole("button", { name: "同类全部修复（2）" }));
    expect(screen.getByRole("checkbox", { name: "甲表 · b · 完成值 改正 F14" })).toBeChecked();
    expect(session.applyFixes).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "修改所选的 2 格" }));
    expect(session.applyFixes).toHaveBeenCalledWith([fix("F13"), fix("F14")]);
  });

  it("puts the focus on the fix with the key F", () => {
    showFindings(evaluation([full]));
    act(() => line(/错误.*a · 完成值/).focus());
    const item = screen.getAllByRole("treeitem")[0] as HTMLElement;
    act(() => item.focus());
    fireEvent.keyDown(item, { key: "ArrowDown" });
    fireEvent.keyDown(document.activeElement as Element, { key: "f" });
    expect(screen.getByRole("button", { name: "修复" })).toHaveFocus();
  });

  it("offers no fix while work goes on or where nothing can be written", async () => {
    const { user, session } = showFindings(evaluation([full]));
    await user.click(line(/错误.*a · 完成值/));
    session.show({ stage: { kind: "running", progress: { task: "checking", done: 1, total: 2 } } });
    await user.click(screen.getByRole("button", { name: "修复" }));
    expect(session.applyFixes).not.toHaveBeenCalled();
    const { capabilities } = session.getState();
    session.show({ capabilities: { ...capabilities, writesCells: false } });
    expect(screen.queryByRole("button", { name: "修复" })).toBeNull();
    expect(screen.getByText("这个工作簿现在不能写入，请在表中手工修改。")).toBeVisible();
  });
});
