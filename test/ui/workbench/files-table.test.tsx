import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeSession } from "../../support/fake-session";
import { fakeWorkbench, figures, fileRow, openWorkbook } from "./fake-workbench";
import { giveDialogs, pretendMedia, renderPage } from "./render-page";

beforeEach(() => {
  giveDialogs();
  pretendMedia(() => false);
});

/** jsdom draws nothing: every row is as high as this, and what scrolls them as high as a window. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 46 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
});

afterAll(() => {
  Reflect.deleteProperty(HTMLElement.prototype, "clientHeight");
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 0 });
});

const files = [
  fileRow("甲", { figures: figures({ score: 71, rating: "中", errors: 0 }) }),
  fileRow("乙", { figures: figures({ score: 93, rating: "优", errors: 4 }) }),
  fileRow("丙", { status: "failed", figures: null, problem: "文件已加密，请去掉密码后再放进来。" }),
  fileRow("丁", { status: "stopped", figures: null }),
];

const table = () => within(screen.getByRole("grid", { name: "文件列表" }));
const names = () =>
  table()
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("button")[0]?.textContent);

describe("the table of all files", () => {
  test("shows figures, or why there are none", async () => {
    await renderPage(fakeWorkbench({ files }));
    const [, first, , failed] = table().getAllByRole("row");
    expect(first).toHaveTextContent(/甲\.xlsx2023招商推介活动202371中0/);
    expect(failed).toHaveTextContent("文件已加密，请去掉密码后再放进来。");
    expect(failed).toHaveTextContent("失败");
  });

  test("says what all files come to together", async () => {
    await renderPage(fakeWorkbench({ files }));
    expect(screen.getByText("4 个")).toBeVisible();
    expect(screen.getByText("82（2 个文件）")).toBeVisible();
    expect(screen.getByRole("img", { name: "等级分布 优 1、中 1" })).toBeVisible();
  });

  test("says which scores are no result yet, and leaves them out of the mean", async () => {
    const typed = fileRow("戊", { figures: figures({ score: 100, caveat: "unverified" }) });
    const open = fileRow("己", {
      figures: figures({ score: 40, rating: null, caveat: "undecided" }),
    });
    const workbench = fakeWorkbench({ files: [typed, open] });
    await renderPage(workbench);
    const [, first, second] = table().getAllByRole("row");
    expect(first).toHaveTextContent(/100优（未核算）/);
    expect(second).toHaveTextContent(/40待评定/);
    expect(screen.getByText("还没有经核算的得分（2 个文件未核算或待评定）")).toBeVisible();
    act(() => workbench.move({ files: [...files, typed, open] }));
    expect(screen.getByText("82（2 个文件；另有 2 个未核算或待评定，不计入）")).toBeVisible();
  });

  test("is sorted by a header, which says how", async () => {
    await renderPage(fakeWorkbench({ files }));
    const press = () => userEvent.click(table().getByRole("button", { name: /^得分/ }));
    await press();
    expect(table().getByRole("columnheader", { name: /得分/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(names()).toEqual(["甲.xlsx", "乙.xlsx", "丙.xlsx", "丁.xlsx"]);
    await press();
    expect(names()).toEqual(["乙.xlsx", "甲.xlsx", "丙.xlsx", "丁.xlsx"]);
    await press();
    expect(table().getByRole("columnheader", { name: /得分/ })).toHaveAttribute(
      "aria-sort",
      "none",
    );
  });

  test("is filtered by words and quickly, and leads back when nothing is left", async () => {
    await renderPage(fakeWorkbench({ files }));
    await userEvent.click(screen.getByRole("button", { name: "失败 1" }));
    expect(names()).toEqual(["丙.xlsx"]);
    expect(screen.getByText("显示 1 个，共 4 个文件")).toBeVisible();
    await userEvent.type(screen.getByRole("searchbox"), "没有这个");
    expect(screen.getByText("没有符合筛选条件的文件。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "清除筛选" }));
    expect(names()).toHaveLength(4);
    expect(document.body).not.toHaveFocus();
  });

  test("keeps order and filter while a workbook is looked at", async () => {
    const workbench = fakeWorkbench({ files, open: [openWorkbook("甲", fakeSession())] });
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "有错误 1" }));
    act(() => void workbench.show("甲"));
    await act(() => workbench.show(null));
    expect(names()).toEqual(["乙.xlsx"]);
  });

  test("is walked through by keys; Enter opens, a double click too", async () => {
    const workbench = fakeWorkbench({ files });
    const show = jest.spyOn(workbench, "show").mockResolvedValue();
    await renderPage(workbench);
    const rows = table().getAllByRole("row").slice(1);
    act(() => rows[0]?.focus());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(rows[1]).toHaveFocus();
    expect(rows.map((row) => row.tabIndex)).toEqual([-1, 0, -1, -1]);
    await userEvent.keyboard("{End}{Enter}");
    fireEvent.doubleClick(rows[0]!);
    expect(show.mock.calls).toEqual([["丁"], ["甲"]]);
  });

  test("lets go of a file, and the focus goes to the next one", async () => {
    const workbench = fakeWorkbench({ files });
    await renderPage(workbench);
    const rows = table().getAllByRole("row").slice(1);
    act(() => rows[1]?.focus());
    await userEvent.keyboard("{Delete}");
    expect(names()).toEqual(["甲.xlsx", "丙.xlsx", "丁.xlsx"]);
    expect(table().getAllByRole("row")[2]).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "把“丁.xlsx”移出列表" }));
    expect(table().getAllByRole("row")[2]).toHaveFocus();
  });

  test("asks before it lets go of a file with unsaved changes", async () => {
    const unsaved = openWorkbook("甲", fakeSession(), { unsaved: true });
    const workbench = fakeWorkbench({ files, open: [unsaved] });
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "把“甲.xlsx”移出列表" }));
    expect(workbench.getState().files).toHaveLength(4);
    await userEvent.click(screen.getByRole("button", { name: "不保存，移出" }));
    expect(names()).toEqual(["乙.xlsx", "丙.xlsx", "丁.xlsx"]);
  });

  test("draws only what is near of many files, and still says how many there are", async () => {
    const many = Array.from({ length: 500 }, (_, index) => fileRow(`表${String(index)}`));
    await renderPage(fakeWorkbench({ files: many }));
    const grid = screen.getByRole("grid");
    expect(grid).toHaveAttribute("aria-rowcount", "501");
    expect(within(grid).getAllByRole("row").length).toBeLessThan(60);
    act(() => within(grid).getAllByRole("row")[1]?.focus());
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toHaveAttribute("aria-rowindex", "501");
    expect(document.activeElement).toHaveTextContent("表499.xlsx");
  });

  test("is exported as a workbook and as CSV", async () => {
    const workbench = fakeWorkbench({ files });
    const exportTable = jest.spyOn(workbench, "exportTable");
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "导出 .xlsx" }));
    await userEvent.click(screen.getByRole("button", { name: "导出 .csv" }));
    expect(exportTable.mock.calls).toEqual([["xlsx"], ["csv"]]);
  });
});

describe("the run over many files", () => {
  test("says how far it is, and the same button stops it and goes on", async () => {
    const workbench = fakeWorkbench({ files, batch: { done: 2, total: 4 } });
    const resume = jest.spyOn(workbench, "resume");
    await renderPage(workbench);
    expect(screen.getByText("正在逐个检查：2 / 4")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "检查进度" })).toHaveAttribute("max", "4");
    await userEvent.click(screen.getByRole("button", { name: "停止" }));
    const goOn = screen.getByRole("button", { name: "继续（2）" });
    expect(goOn).toHaveFocus();
    expect(screen.getByText("已检查 2 / 4，失败 1")).toBeVisible();
    await userEvent.click(goOn);
    expect(resume).toHaveBeenCalledTimes(1);
  });

  test("offers the failed ones again when nothing else is left", async () => {
    await renderPage(fakeWorkbench({ files: files.slice(0, 3) }));
    expect(screen.getByRole("button", { name: "重试失败的（1）" })).toBeVisible();
  });

  test("is silent when everything is done", async () => {
    await renderPage(fakeWorkbench({ files: files.slice(0, 2) }));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});
