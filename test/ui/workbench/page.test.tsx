import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeSession } from "../../support/fake-session";
import { emptyGrid, fakeWorkbench, fileRow, openWorkbook } from "./fake-workbench";
import { giveDialogs, pretendMedia, renderPage } from "./render-page";

beforeEach(() => {
  giveDialogs();
  pretendMedia(() => false);
});

const two = () => {
  const [first, second] = [fakeSession(), fakeSession()];
  const workbench = fakeWorkbench({
    files: [fileRow("甲"), fileRow("乙")],
    open: [openWorkbook("甲", first), openWorkbook("乙", second, { unsaved: true })],
    front: "甲",
  });
  return { workbench, first, second };
};

/** What the pane stands in. */
const pane = () => document.querySelector<HTMLElement>('[data-region="pane"]')!;

function dropFiles(...files: readonly File[]): void {
  const items = files.map((file) => ({ kind: "file", getAsFile: () => file }));
  const dataTransfer = { types: ["Files"], items };
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
}

describe("the empty page", () => {
  test("says where to drop, what happens, and that nothing leaves this machine", async () => {
    await renderPage(fakeWorkbench());
    expect(screen.getByRole("heading", { name: "把绩效自评表拖到这里" })).toBeVisible();
    expect(screen.getByText(/不上传，不联网，断网也能用/)).toBeVisible();
    expect(screen.getByText(/\.xlsx、\.xlsm（保留宏）和 \.xls/)).toBeVisible();
    expect(screen.getByText("版本 1.0.0")).toBeVisible();
  });

  test("opens the sample", async () => {
    const workbench = fakeWorkbench();
    const addSample = jest.spyOn(workbench, "addSample");
    await renderPage(workbench);
    await userEvent.click(screen.getAllByRole("button", { name: "打开示例" })[1]!);
    expect(addSample).toHaveBeenCalledTimes(1);
  });

  test("takes files dropped anywhere, and shows that it would while they are held", async () => {
    const workbench = fakeWorkbench();
    const add = jest.spyOn(workbench, "add");
    await renderPage(workbench);
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ["Files"] } });
    expect(screen.getByText("松开鼠标，打开这些文件")).toBeVisible();
    fireEvent.dragLeave(document.body, { relatedTarget: null });
    expect(screen.queryByText("松开鼠标，打开这些文件")).toBeNull();
    dropFiles(new File(["x"], "甲.xlsx"));
    await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
    expect(add.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(["甲.xlsx"]);
  });

  test("takes what was dropped before it was drawn, once", async () => {
    const workbench = fakeWorkbench();
    const add = jest.spyOn(workbench, "add");
    const item = { handle: null, entry: null, file: new File(["x"], "早.xlsx") };
    Object.assign(window, { takeEarlyDrop: () => [item] });
    await renderPage(workbench);
    await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
    expect(add.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(["早.xlsx"]);
    expect(window).not.toHaveProperty("takeEarlyDrop");
  });

  test("leaves dragged text alone", async () => {
    await renderPage(fakeWorkbench());
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ["text/plain"] } });
    expect(screen.queryByText("松开鼠标，打开这些文件")).toBeNull();
  });

  test("says it when nothing that was dropped can be opened", async () => {
    await renderPage(fakeWorkbench());
    dropFiles();
    expect(await screen.findByText(/没有找到可以打开的文件/)).toBeVisible();
  });

  test("Ctrl+O asks for files by the browser's own dialog where it has one", async () => {
    const file = new File(["x"], "甲.xlsx");
    const handle = { kind: "file", name: file.name, getFile: () => Promise.resolve(file) };
    Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
    const workbench = fakeWorkbench();
    const add = jest.spyOn(workbench, "add");
    await renderPage(workbench);
    await userEvent.keyboard("{Control>}o{/Control}");
    await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
    expect(add.mock.calls[0]?.[0][0]?.write).toBeDefined();
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });

  test("choosing a folder goes by an input of folders", async () => {
    const workbench = fakeWorkbench();
    const add = jest.spyOn(workbench, "add");
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "选择文件夹" }));
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    expect(input?.webkitdirectory).toBe(true);
    const file = new File(["x"], "甲.xlsx");
    Object.defineProperty(file, "webkitRelativePath", { value: "2023/甲.xlsx" });
    fireEvent.change(input!, { target: { files: [file] } });
    await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
    expect(add.mock.calls[0]?.[0][0]?.path).toBe("2023/甲.xlsx");
    expect(document.querySelector("input[type=file]")).toBeNull();
  });
});

describe("open workbooks", () => {
  test("stand as tabs, the one in front named as such, unsaved ones said", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    const tabs = within(screen.getByRole("navigation", { name: "打开的工作簿" }));
    expect(tabs.getByRole("button", { name: "全部文件（2）" })).toBeVisible();
    expect(tabs.getByRole("button", { name: "甲.xlsx" })).toHaveAttribute("aria-current", "page");
    const unsaved = tabs.getByRole("button", { name: "有没保存的改动 乙.xlsx" });
    await userEvent.click(unsaved);
    expect(workbench.getState().front).toBe("乙");
  });

  test("show the ordinary pane over their own session", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    expect(await within(pane()).findByRole("combobox")).toBeVisible();
    expect(within(pane()).getByRole("heading", { name: "自评检查" })).toBeVisible();
  });

  test("close at once when nothing is lost, and the focus goes to the tab that is left", async () => {
    const { workbench } = two();
    workbench.move({ front: "乙" });
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "关闭“甲.xlsx”" }));
    expect(workbench.getState().open.map(({ id }) => id)).toEqual(["乙"]);
    expect(screen.getByRole("button", { name: /乙\.xlsx$/, current: "page" })).toHaveFocus();
  });

  test("ask before unsaved changes are lost; cancelling changes nothing", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    const close = screen.getByRole("button", { name: "关闭“乙.xlsx”" });
    await userEvent.click(close);
    const ask = within(screen.getByRole("alertdialog", { name: "“乙.xlsx”有没保存的改动" }));
    await userEvent.click(ask.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(workbench.getState().open).toHaveLength(2);
    expect(close).toHaveFocus();
    await userEvent.click(close);
    await userEvent.click(screen.getByRole("button", { name: "不保存，关闭" }));
    expect(workbench.getState().open.map(({ id }) => id)).toEqual(["甲"]);
  });

  test("save a copy before closing, and stay open when that did not succeed", async () => {
    const { workbench } = two();
    const save = jest.spyOn(workbench, "save");
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "关闭“乙.xlsx”" }));
    await userEvent.click(screen.getByRole("button", { name: "保存副本再关闭" }));
    expect(save).toHaveBeenLastCalledWith("乙", "download");
    expect(workbench.getState().open).toHaveLength(2);
    save.mockImplementation((id) => {
      const open = workbench.getState().open.map((one) => ({ ...one, unsaved: false }));
      return Promise.resolve(
        workbench.move({ open, saved: { file: id, how: "download", at: "" } }),
      );
    });
    await userEvent.click(screen.getByRole("button", { name: "关闭“乙.xlsx”" }));
    await userEvent.click(screen.getByRole("button", { name: "保存副本再关闭" }));
    await waitFor(() => expect(workbench.getState().open.map(({ id }) => id)).toEqual(["甲"]));
  });

  test("close by the Delete key on their tab", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    screen.getByRole("button", { name: "甲.xlsx" }).focus();
    await userEvent.keyboard("{Delete}");
    expect(workbench.getState().open.map(({ id }) => id)).toEqual(["乙"]);
  });

  test("the browser asks before it leaves while something is unsaved, and not otherwise", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    const leave = () => fireEvent(window, new Event("beforeunload", { cancelable: true }));
    expect(leave()).toBe(false);
    act(() => workbench.close("乙"));
    expect(leave()).toBe(true);
  });
});

describe("saving", () => {
  test("gives a copy by the button and by Ctrl+S", async () => {
    const { workbench } = two();
    const save = jest.spyOn(workbench, "save");
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "保存副本" }));
    await userEvent.keyboard("{Control>}s{/Control}");
    expect(save.mock.calls).toEqual([
      ["甲", "download"],
      ["甲", "download"],
    ]);
  });

  test("offers the original only where it can be written, and asks plainly", async () => {
    const { workbench, first } = two();
    const save = jest.spyOn(workbench, "save");
    await renderPage(workbench);
    expect(screen.queryByRole("button", { name: "保存到原文件…" })).toBeNull();
    act(() => workbench.move({ open: [openWorkbook("甲", first, { writesBack: true })] }));
    await userEvent.click(screen.getByRole("button", { name: "保存到原文件…" }));
    expect(save).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "覆盖原文件" }));
    expect(save).toHaveBeenCalledWith("甲", "inPlace");
  });

  test("is told, and a problem is told at once; both go when they were read", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    act(() => workbench.move({ saved: { file: "甲-评分.xlsx", how: "download", at: "1" } }));
    expect(screen.getByText(/已保存副本“甲-评分\.xlsx”/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "知道了" }));
    expect(screen.queryByText(/已保存副本/)).toBeNull();
    act(() => workbench.move({ problem: "“丙.xlsx”已加密。" }));
    expect(within(screen.getAllByRole("alert")[0]!).getByText("“丙.xlsx”已加密。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "知道了" }));
    expect(workbench.getState().problem).toBeNull();
  });
});

describe("the whole page", () => {
  test("tells quietly that the last workbooks are back", async () => {
    const { workbench } = two();
    workbench.move({ restored: true });
    await renderPage(workbench);
    expect(screen.getByText(/已恢复上次打开的工作簿/)).toBeVisible();
  });

  test("says which file is being opened, and can stop that", async () => {
    await renderPage(fakeWorkbench({ files: [fileRow("甲")], opening: "甲" }));
    expect(screen.getByText("正在打开“甲.xlsx”…")).toBeVisible();
    expect(screen.queryByRole("grid")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "停止打开" }));
    expect(screen.queryByText("正在打开“甲.xlsx”…")).toBeNull();
  });

  test("gives the focus to the tab of the first workbook when the button that was pressed is gone", async () => {
    const [file, open] = [fileRow("甲"), two().workbench.getState().open[0]!];
    const workbench = fakeWorkbench();
    await renderPage(workbench);
    screen.getByRole("button", { name: "选择文件" }).focus();
    act(() => workbench.move({ files: [file], opening: file.id }));
    expect(document.body).toHaveFocus();
    act(() => workbench.move({ opening: null, open: [open], front: open.id }));
    expect(screen.getByRole("button", { name: "甲.xlsx", current: "page" })).toHaveFocus();
  });

  test("forgets everything only after saying what that is", async () => {
    const { workbench } = two();
    const clear = jest.spyOn(workbench, "clear");
    await renderPage(workbench);
    await userEvent.click(screen.getByRole("button", { name: "清除…" }));
    const ask = within(screen.getByRole("alertdialog"));
    expect(ask.getByText("列表里的 2 个文件和它们的检查结果")).toBeVisible();
    expect(ask.getByText("1 个工作簿没保存的改动")).toBeVisible();
    expect(clear).not.toHaveBeenCalled();
    await userEvent.click(ask.getByRole("button", { name: "清除" }));
    expect(screen.getByRole("heading", { name: "把绩效自评表拖到这里" })).toBeVisible();
    expect(screen.getByRole("button", { name: "选择文件" })).toHaveFocus();
  });

  test("follows the language and look of the workbook in front", async () => {
    const { workbench, first } = two();
    await renderPage(workbench);
    const language = screen.getByRole("combobox", { name: "语言 Language" });
    await userEvent.selectOptions(language, "English");
    expect(first.configure).toHaveBeenCalledWith({ language: "en-US" });
    first.show({ settings: { ...first.getState().settings, language: "en-US", theme: "dark" } });
    expect(await screen.findByRole("button", { name: "Save a copy" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en-US");
    expect(screen.getByRole("combobox", { name: "Appearance" })).toHaveValue("dark");
  });

  test("keeps a choice of look made while nothing is open", async () => {
    const workbench = fakeWorkbench();
    await renderPage(workbench);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "外观" }), "深色");
    expect(workbench.settings()).toEqual({ theme: "dark" });
    expect(screen.getByRole("combobox", { name: "外观" })).toHaveValue("dark");
  });

  test("explains the keys", async () => {
    await renderPage(fakeWorkbench());
    const help = screen.getByRole("button", { name: "快捷键" });
    await userEvent.click(help);
    expect(
      within(screen.getByRole("dialog", { name: "快捷键" })).getByText("Ctrl+S"),
    ).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(help).toHaveFocus();
  });

  test("F6 goes round the tabs, the sheets and the pane, and back to where one was", async () => {
    const { workbench } = two();
    await renderPage(workbench);
    await screen.findAllByRole("combobox");
    const tab = screen.getByRole("button", { name: "甲.xlsx" });
    tab.focus();
    await userEvent.keyboard("{Shift>}{F6}{/Shift}");
    expect(pane()).toContainElement(document.activeElement as HTMLElement);
    const settings = within(pane()).getByRole("button", { name: "设置" });
    settings.focus();
    await userEvent.keyboard("{F6}");
    expect(tab).toHaveFocus();
    await userEvent.keyboard("{Shift>}{F6}{/Shift}");
    expect(settings).toHaveFocus();
  });
});

describe("the bar between sheets and pane", () => {
  test("moves by the arrow keys within its limits, and the width stays for the session", async () => {
    const { workbench } = two();
    const { unmount } = await renderPage(workbench);
    const bar = screen.getByRole("separator", { name: "调整表格和面板的宽度" });
    expect(bar).toHaveAttribute("aria-valuenow", "380");
    bar.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowRight}");
    expect(bar).toHaveAttribute("aria-valuenow", "396");
    await userEvent.keyboard("{End}");
    expect(bar).toHaveAttribute("aria-valuenow", "300");
    unmount();
    await renderPage(workbench);
    expect(screen.getByRole("separator")).toHaveAttribute("aria-valuenow", "300");
    sessionStorage.clear();
  });
});

describe("a narrow page", () => {
  test("shows the pane or the sheets, and says where a finding has led behind it", async () => {
    pretendMedia((query) => query.includes("max-width"));
    const grid = emptyGrid();
    const workbench = fakeWorkbench({
      files: [fileRow("甲")],
      open: [openWorkbook("甲", fakeSession(), { grid })],
      front: "甲",
    });
    await renderPage(workbench);
    expect(screen.queryByRole("separator")).toBeNull();
    expect(screen.queryByRole("region", { name: "表格" })).toBeNull();
    act(() => grid.tell("03表", "H14"));
    expect(screen.getByText("已定位到 03表 H14")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "看表格" }));
    expect(screen.getByRole("region", { name: "表格" })).toBeVisible();
    expect(screen.queryByRole("main")).toBeNull();
    expect(screen.queryByText("已定位到 03表 H14")).toBeNull();
  });

  test("keeps what is not needed at once behind 更多", async () => {
    pretendMedia((query) => query.includes("max-width"));
    const workbench = fakeWorkbench();
    const addSample = jest.spyOn(workbench, "addSample");
    await renderPage(workbench);
    const bar = within(screen.getByRole("banner"));
    await userEvent.click(bar.getByText("更多"));
    await userEvent.click(bar.getByRole("button", { name: "打开示例" }));
    expect(addSample).toHaveBeenCalledTimes(1);
    expect(bar.getByText("更多")).toHaveFocus();
  });
});

test("Ctrl+S first puts into its cell what is half written in the sheets", async () => {
  const { workbench } = two();
  const order: string[] = [];
  jest.spyOn(workbench, "save").mockImplementation(() => Promise.resolve(void order.push("save")));
  await renderPage(workbench);
  const field = document.createElement("textarea");
  field.addEventListener("blur", () => order.push("put down"));
  document.querySelector('[data-region="grid"]')?.append(field);
  field.focus();
  await userEvent.keyboard("{Control>}s{/Control}");
  expect(order).toEqual(["put down", "save"]);
  expect(field).toHaveFocus();
  field.remove();
});
