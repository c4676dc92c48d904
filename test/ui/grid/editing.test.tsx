import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { grid as texts } from "../../../src/ui/text/zh-CN/grid";
import { fakeGrid, type FakeGrid } from "./fake-grid";
import { cellsWith, enter, settle, showGrid, type ShownGrid } from "./show-grid";

const workbook = () =>
  fakeGrid([
    {
      name: "表",
      cells: {
        A1: "名称",
        B1: 10,
        C1: "=B1*2",
        A2: "说明",
        B2: { content: 0.985, text: "98.5%", kind: "number" },
        A3: { content: "锁定", locked: true },
      },
    },
  ]);

async function open(): Promise<ShownGrid & { readonly source: FakeGrid }> {
  const source = workbook();
  const shown = await showGrid(source);
  await enter(shown);
  return { ...shown, source };
}

describe("writing into a cell", () => {
  it("begins by typing, replaces what it held and goes on with Enter", async () => {
    const { user, source, here } = await open();
    await user.keyboard("{ArrowRight}8{Enter}");
    await settle();
    expect(source.edits).toEqual(["表!B1=8"]);
    expect(cellsWith("8")).toHaveLength(1);
    expect(here()).toBe("B2 98.5%");
  });

  it("begins with what the cell holds by F2, where arrows move in the text", async () => {
    const { user, source, field } = await open();
    await user.keyboard("{ArrowDown}{ArrowRight}{F2}");
    expect(field()).toHaveValue("98.5%");
    expect(field()).toHaveAccessibleName("正在编辑 B2");
    await user.keyboard("{ArrowLeft}{Backspace}{Tab}");
    await settle();
    expect(source.edits).toEqual(["表!B2=98.%"]);
  });

  it("shows what was typed until the workbook has answered", async () => {
    const { user, source } = await open();
    const answer = source.hold();
    await user.keyboard("{ArrowRight}77{Enter}");
    expect(cellsWith("77")).toHaveLength(1);
    answer();
    await settle();
    expect(cellsWith("77")).toHaveLength(1);
    expect(cellsWith("10")).toHaveLength(0);
  });

  it("is given up by Esc", async () => {
    const { user, source, field } = await open();
    await user.keyboard("abc{Escape}");
    expect(source.edits).toEqual([]);
    expect(field()).toHaveValue("");
    expect(cellsWith("名称")).toHaveLength(1);
  });

  it("asks for nothing when nothing changed", async () => {
    const { user, source } = await open();
    await user.keyboard("{F2}{Enter}");
    expect(source.edits).toEqual([]);
  });

  it("ends when the keyboard goes elsewhere", async () => {
    const { user, source } = await open();
    await user.keyboard("新名称");
    await user.click(screen.getByRole("textbox", { name: texts.nameBox }));
    await settle();
    expect(source.edits).toEqual(["表!A1=新名称"]);
  });

  it("leaves the keys of an input method to it", async () => {
    const { source, field, here } = await open();
    fireEvent.keyDown(field(), { key: "Process", keyCode: 229 });
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: "yuan" } });
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    fireEvent.keyDown(field(), { key: "ArrowDown", isComposing: true });
    expect(source.edits).toEqual([]);
    fireEvent.change(field(), { target: { value: "元" } });
    fireEvent.compositionEnd(field());
    fireEvent.keyDown(field(), { key: "Enter" });
    await settle();
    expect(source.edits).toEqual(["表!A1=元"]);
    expect(here()).toBe("A2 说明");
  });

  it("breaks the line with Alt and Enter", async () => {
    const { user, source } = await open();
    await user.keyboard("一{Alt>}{Enter}{/Alt}二{Enter}");
    await settle();
    expect(source.edits).toEqual(["表!A1=一\n二"]);
  });

  it.each([
    ["a formula", "{ArrowRight}{ArrowRight}5", "C1 是公式，不能直接改写。请修改它引用的单元格。"],
    ["a protected cell", "{ArrowDown}{ArrowDown}{F2}", "A3 受工作表保护。请先撤销保护。"],
  ])("says beside %s why it cannot be changed", async (_name, keys, reason) => {
    const { user, field } = await open();
    await user.keyboard(keys);
    await settle();
    expect(screen.getByText(reason).closest('[role="status"]')).not.toBeNull();
    expect(field()).toHaveValue("");
    await user.keyboard("{ArrowLeft}{ArrowRight}{ArrowUp}");
    expect(screen.queryByText(reason)).toBeNull();
  });

  it("is taken back and made again", async () => {
    const { user, source, here } = await open();
    const undo = screen.getByRole("button", { name: texts.undo });
    expect(undo).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("{ArrowRight}8{Enter}");
    await settle();
    await user.keyboard("{Control>}z{/Control}");
    await settle();
    expect([cellsWith("10").length, here()]).toEqual([1, "B1 10"]);
    await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
    await settle();
    expect(here()).toBe("B1 8");
    await user.click(undo);
    await settle();
    expect(source.history()).toEqual({ undo: 0, redo: 1 });
  });

  it("clears the selected cells by Delete", async () => {
    const { user, source } = await open();
    await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}{Delete}");
    await settle();
    expect(source.edits).toEqual(["表!A1=", "表!B1=", "表!A2=", "表!B2="]);
    expect(cellsWith("名称")).toHaveLength(0);
  });
});

describe("the line above the sheet", () => {
  it("shows the content of the cell, a formula by its text and for reading only", async () => {
    const { user } = await open();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    const content = screen.getByRole("textbox", { name: "C1 的内容" });
    expect(content).toHaveValue("=B1*2");
    expect(content).toHaveAttribute("readonly");
  });

  it("changes the cell too", async () => {
    const { user, source, field } = await open();
    const content = screen.getByRole("textbox", { name: "A1 的内容" });
    await user.click(content);
    await user.keyboard("二");
    expect(field()).toHaveValue("名称二");
    await user.keyboard("{Enter}");
    await settle();
    expect(source.edits).toEqual(["表!A1=名称二"]);
    expect(field()).toHaveFocus();
  });

  it("goes to an address, and says when there is no such cell", async () => {
    const { user, here, chosen } = await open();
    const box = screen.getByRole("textbox", { name: texts.nameBox });
    await user.clear(box);
    await user.type(box, "b2{Enter}");
    expect([here(), chosen.at(-1)]).toEqual(["B2 98.5%", "表!B2"]);
    await user.clear(box);
    await user.type(box, "XFD9{Enter}");
    expect(screen.getByText(texts.noSuchCell("XFD9"))).toBeVisible();
    expect(box).toHaveValue("B2");
  });
});

describe("moving by keyboard", () => {
  it("tells the screen around which cell was chosen", async () => {
    const { user, chosen } = await open();
    await user.keyboard("{ArrowDown}{Tab}{Enter}");
    expect(chosen).toEqual(["表!A2", "表!B2", "表!A3"]);
  });

  it("leaves the grid by Esc and Tab, and by Shift+Tab from the first column", async () => {
    const { user, field } = await open();
    await user.keyboard("{Tab}");
    expect(field()).toHaveFocus();
    await user.keyboard("{Escape}{Tab}");
    expect(screen.getByRole("tab")).toHaveFocus();
    await enter({ field } as ShownGrid);
    await user.keyboard("{ArrowLeft}{Shift>}{Tab}{/Shift}");
    expect(field()).not.toHaveFocus();
  });

  it("has one tab stop in the sheet", async () => {
    await open();
    const stops = document.querySelectorAll(
      '[role="grid"] [tabindex="0"], [role="grid"][tabindex="0"]',
    );
    expect(stops).toHaveLength(0);
  });

  it("copies the selected cells as text with tabs", async () => {
    const { user, field } = await open();
    await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    const copied = new Map<string, string>();
    const event = createEvent.copy(field(), {
      clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) },
    });
    act(() => void fireEvent(field(), event));
    expect(copied.get("text/plain")).toBe("名称\t10\r\n说明\t98.5%");
  });

  it("puts cells from another program in from the active cell on", async () => {
    const { field, source } = await open();
    fireEvent.paste(field(), { clipboardData: { getData: () => "甲\t5\r\n乙\t6\r\n" } });
    await settle();
    expect(source.edits).toEqual(["表!A1=甲", "表!B1=5", "表!A2=乙", "表!B2=6"]);
  });

  it("zooms by buttons and keys, between 50 and 200 percent", async () => {
    const { user, field } = await open();
    await user.click(screen.getByRole("button", { name: texts.zoomIn }));
    expect(screen.getByText("110%")).toBeVisible();
    fireEvent.keyDown(field(), { key: "-", ctrlKey: true });
    fireEvent.keyDown(field(), { key: "-", ctrlKey: true });
    expect(screen.getByText("90%")).toBeVisible();
    fireEvent.keyDown(field(), { key: "0", ctrlKey: true });
    expect(screen.getByText("100%")).toBeVisible();
  });
});

describe("choosing with the mouse", () => {
  const head = { width: 32, height: 22 };
  const surface = () => screen.getByRole("grid");

  it("takes the cell under the pointer and gives the keyboard to the grid", async () => {
    const { here, field, chosen } = await open();
    act(() => field().blur());
    fireEvent.mouseDown(surface(), { clientX: head.width + 80, clientY: head.height + 25 });
    expect([here(), chosen.at(-1)]).toEqual(["B2 98.5%", "表!B2"]);
    expect(field()).toHaveFocus();
  });

  it("selects while the button is held, and a whole row by its number", async () => {
    const { field } = await open();
    fireEvent.mouseDown(surface(), { clientX: head.width + 5, clientY: head.height + 5 });
    fireEvent.mouseMove(window, { clientX: head.width + 6, clientY: head.height + 5 });
    fireEvent.mouseMove(window, { clientX: head.width + 80, clientY: head.height + 25 });
    fireEvent.mouseUp(window);
    const copied: string[] = [];
    const copy = () =>
      fireEvent.copy(field(), {
        clipboardData: { setData: (_kind: string, text: string) => copied.push(text) },
      });
    copy();
    fireEvent.mouseDown(surface(), { clientX: 5, clientY: head.height + 5 });
    copy();
    expect(copied).toEqual(["名称\t10\r\n说明\t98.5%", "名称\t10\t0"]);
  });

  it("begins to write by a double click", async () => {
    const { field } = await open();
    const point = { clientX: head.width + 5, clientY: head.height + 5 };
    fireEvent.mouseDown(surface(), point);
    fireEvent.doubleClick(surface(), point);
    expect(field()).toHaveValue("名称");
  });
});
