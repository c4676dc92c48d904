import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { WorkbookGrid } from "../../../src/ui/grid/workbook-grid";
import { grid as texts } from "../../../src/ui/text/zh-CN/grid";
import { fakeCell, fakeGrid, type FakeSheet } from "./fake-grid";
import { cellsWith, enter, settle, sheet, showGrid } from "./show-grid";

const form: FakeSheet = {
  name: "自评表",
  cells: {
    A1: "项目支出绩效自评表",
    A2: "项目名称",
    B2: "平台运维",
    A3: "得分",
    B3: 25,
    C3: "=B3+1",
    A5: { content: "锁定", locked: true },
  },
  merges: ["A1:C1"],
  layout: { rowRuns: [{ from: 6, to: 8, height: 20, hidden: true }] },
};
const other: FakeSheet = { name: "参数", visibility: "hidden", cells: { A1: "参数一" } };
const secret: FakeSheet = { name: "记录", visibility: "veryHidden", cells: { A1: "记录一" } };
const empty: FakeSheet = { name: "空表" };

const workbook = () => fakeGrid([form, other, secret, empty]);
const finding = {
  sheet: "自评表",
  cells: ["B3"],
  level: "error",
  message: "得分 25 分高于分值 20 分。请核对。",
} as const;

describe("a sheet on screen", () => {
  it("is a grid that says how large it is and where its cells stand", async () => {
    await showGrid(workbook());
    expect(sheet()).toHaveAccessibleName("工作表 自评表");
    expect(Number(sheet().getAttribute("aria-rowcount"))).toBeGreaterThan(5);
    const [score] = cellsWith("25");
    expect(score).toHaveAttribute("aria-colindex", "3");
    expect(score?.closest('[role="row"]')).toHaveAttribute("aria-rowindex", "4");
  });

  it("draws a merge as one cell", async () => {
    await showGrid(workbook());
    expect(cellsWith("项目支出绩效自评表")[0]).toHaveAttribute("aria-colspan", "3");
  });

  it("says beside a row number which rows are hidden", async () => {
    await showGrid(workbook());
    const head = screen.getByRole("rowheader", { name: "9 第 6 至 8 行已隐藏" });
    expect(head).toHaveAttribute("title", "第 6 至 8 行已隐藏");
    expect(screen.queryByRole("rowheader", { name: "7" })).toBeNull();
  });

  it("draws a window of a long sheet and follows the scroll bar", async () => {
    const long: FakeSheet = {
      name: "长表",
      layout: { rows: 100_000, columns: 30 },
      rowOf: (row) => [{ ...fakeCell("A1", { content: `第${row}行`, kind: "text" }), row }],
    };
    await showGrid(fakeGrid([long]));
    expect(cellsWith("第1行")).toHaveLength(1);
    const scroller = sheet().parentElement?.parentElement;
    if (!scroller) throw new Error("no scroller");
    scroller.scrollTop = 1_000_000;
    fireEvent.scroll(scroller);
    await settle();
    expect(cellsWith("第50005行")).toHaveLength(1);
    expect(cellsWith("第1行")).toHaveLength(0);
    expect(sheet().querySelectorAll("*").length).toBeLessThan(1_500);
  });

  it("shows what the workbook changed", async () => {
    const source = workbook();
    await showGrid(source);
    act(() => source.set("自评表", "B3", 18));
    await settle();
    expect(cellsWith("18")).toHaveLength(1);
    expect(cellsWith("25")).toHaveLength(0);
  });

  it("begins anew with another workbook", async () => {
    const shown = await showGrid(workbook());
    shown.update({ source: fakeGrid([{ name: "别的", cells: { A1: "别的表" } }]) });
    await settle();
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("别的");
    expect(cellsWith("平台运维")).toHaveLength(0);
  });
});

describe("the sheets", () => {
  it("have tabs, a hidden one with the word for it", async () => {
    await showGrid(workbook());
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
      "自评表",
      "参数隐藏",
      "记录深度隐藏",
      "空表",
    ]);
  });

  it("are listed by name where there are many, so that one far along is a step away", async () => {
    const many = Array.from({ length: 31 }, (_, at): FakeSheet => ({
      name: `项目${at + 1}`,
      cells: { A1: `第${at + 1}个项目` },
      ...(at === 30 ? { visibility: "hidden" } : {}),
    }));
    const { user } = await showGrid(fakeGrid(many));
    const chooser = screen.getByRole("combobox", { name: "转到工作表" });
    expect(chooser).toHaveDisplayValue("项目1");
    await user.selectOptions(chooser, "项目31（隐藏）");
    await settle();
    expect(cellsWith("第31个项目")).toHaveLength(1);
    expect(chooser).toHaveDisplayValue("项目31（隐藏）");
  });

  it("have no list where every tab is in sight", async () => {
    await showGrid(workbook());
    expect(screen.queryByRole("combobox", { name: "转到工作表" })).toBeNull();
  });

  it("change by a click, by arrows on the tabs and by Ctrl+PageDown in the grid", async () => {
    const shown = await showGrid(workbook());
    await shown.user.click(screen.getByRole("tab", { name: "参数 隐藏" }));
    await settle();
    expect(cellsWith("参数一")).toHaveLength(1);
    await shown.user.keyboard("{ArrowRight}");
    await settle();
    expect(screen.getByRole("tab", { selected: true })).toHaveFocus();
    expect(cellsWith("记录一")).toHaveLength(1);
    await enter(shown);
    fireEvent.keyDown(shown.field(), { key: "PageUp", ctrlKey: true });
    await settle();
    expect(cellsWith("参数一")).toHaveLength(1);
  });

  it("remember where the user was", async () => {
    const shown = await showGrid(workbook());
    await enter(shown);
    await shown.user.keyboard("{ArrowDown}{ArrowRight}");
    fireEvent.keyDown(shown.field(), { key: "PageDown", ctrlKey: true });
    await settle();
    expect(shown.here()).toBe("A1 参数一");
    fireEvent.keyDown(shown.field(), { key: "PageUp", ctrlKey: true });
    await settle();
    expect(shown.here()).toBe("B2 平台运维");
  });

  it("say when one is empty", async () => {
    const { user } = await showGrid(workbook());
    await user.click(screen.getByRole("tab", { name: "空表" }));
    await settle();
    expect(screen.getByText(texts.emptySheet)).toBeVisible();
  });
});

describe("trouble", () => {
  it("says that it is reading, and that a file has no sheets", async () => {
    render(<WorkbookGrid source={fakeGrid([])} findings={[]} />);
    expect(screen.getByRole("status")).toHaveTextContent(texts.loading);
    await settle();
    expect(screen.getByRole("status")).toHaveTextContent(texts.noSheets);
  });

  it.each(["sheets", "layout"] as const)("offers to try again when %s fail", async (what) => {
    const source = workbook();
    source.fail(what);
    const { user } = await showGrid(source);
    expect(screen.getByRole("alert")).toHaveTextContent(texts.sheetsFailed);
    source.fail(null);
    await user.click(screen.getByRole("button", { name: texts.retry }));
    await settle();
    expect(cellsWith("平台运维")).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("offers to try again when rows fail", async () => {
    const source = workbook();
    source.fail("rows");
    const { user } = await showGrid(source);
    expect(screen.getByRole("alert")).toHaveTextContent(texts.rowsFailed);
    source.fail(null);
    await user.click(within(screen.getByRole("alert")).getByRole("button"));
    await settle();
    expect(cellsWith("平台运维")).toHaveLength(1);
  });
});

describe("findings in the sheet", () => {
  it("are told of the cell the keyboard is on, in a tip that Esc closes", async () => {
    const shown = await showGrid(workbook(), { findings: [finding] });
    await enter(shown);
    await shown.user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(shown.here()).toBe("B3 25");
    expect(screen.getByRole("tooltip")).toHaveTextContent(`错误${finding.message}`);
    expect(shown.field()).toHaveAccessibleDescription(new RegExp(finding.message));
    await shown.user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    await shown.user.keyboard("{ArrowRight}{ArrowLeft}");
    expect(screen.getByRole("tooltip")).toBeVisible();
  });

  it("are shown for the cell under the pointer after a moment", async () => {
    await showGrid(workbook(), { findings: [finding] });
    const [score] = cellsWith("25");
    if (!score) throw new Error("no cell");
    fireEvent.mouseMove(score, { clientX: 130, clientY: 75 });
    expect(await screen.findByRole("tooltip")).toHaveTextContent(finding.message);
  });

  it("mark a cell that holds nothing too", async () => {
    await showGrid(workbook(), { findings: [{ ...finding, cells: ["B9"] }] });
    const blank = cellsWith("").find((cell) => cell.querySelector("span"));
    expect(blank?.closest('[role="row"]')).toHaveAttribute("aria-rowindex", "10");
  });
});

describe("a cell that a screen points out", () => {
  it("is outlined in its sheet and chosen, and the keyboard stays where it is", async () => {
    const source = workbook();
    const shown = await showGrid(source);
    const nameBox = screen.getByRole("textbox", { name: texts.nameBox });
    nameBox.focus();
    act(() => source.reveal({ sheet: "参数", cell: "B4" }));
    await settle();
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("参数");
    expect(nameBox).toHaveValue("B4");
    expect(nameBox).toHaveFocus();
    expect(document.querySelector("[data-outlined]")).not.toBeNull();
    expect(shown.chosen).toEqual([]);
  });

  it("is said to be hidden when its row is", async () => {
    const source = workbook();
    await showGrid(source);
    act(() => source.reveal({ sheet: "自评表", cell: "A7" }));
    await settle();
    expect(screen.getByText(texts.inHidden("A7"))).toBeInTheDocument();
  });

  it("may be the current cell of the screen around, without an outline", async () => {
    const shown = await showGrid(workbook());
    shown.update({ selected: { sheet: "自评表", cell: "B3" } });
    await settle();
    expect(screen.getByRole("textbox", { name: texts.nameBox })).toHaveValue("B3");
    expect(document.querySelector("[data-outlined]")).toBeNull();
  });
});
