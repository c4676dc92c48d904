import { memoryKept, memoryWorkbench, shown, sourceFile } from "./support/memory-workbench";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("saving", () => {
  test("gives a copy under a name of its own and puts unsaved back", async () => {
    const { workbench, opened, downloads } = memoryWorkbench();
    await workbench.add([sourceFile("自评表.xlsm")]);
    opened[0]!.touch();
    const { id } = workbench.getState().files[0]!;
    await workbench.save(id, "download");
    expect(downloads).toMatchObject([{ name: "自评表-评分.xlsm" }]);
    expect(downloads[0]?.type).toContain("macroEnabled");
    expect(workbench.getState()).toMatchObject({
      open: [{ unsaved: false }],
      saved: { file: "自评表-评分.xlsm", how: "download" },
    });
    opened[0]!.touch();
    expect(workbench.getState().open).toMatchObject([{ unsaved: true }]);
  });

  test("writes into the user's own file where that is asked and possible", async () => {
    const written: string[] = [];
    const write = (bytes: Uint8Array) => Promise.resolve(void written.push(text(bytes)));
    const { workbench, opened, downloads } = memoryWorkbench();
    await workbench.add([sourceFile("表.xlsx", "good", { write })]);
    opened[0]!.touch();
    const { id } = workbench.getState().open[0]!;
    expect(workbench.getState().open).toMatchObject([{ writesBack: true }]);
    await workbench.save(id, "inPlace");
    expect(written).toEqual(["good saved 1"]);
    expect(downloads).toEqual([]);
    expect(workbench.getState().saved).toMatchObject({ file: "表.xlsx", how: "inPlace" });
  });

  test("that the browser refuses stays unsaved and says what to do", async () => {
    const write = () => Promise.reject(new Error("NoModificationAllowedError"));
    const { workbench, opened } = memoryWorkbench();
    await workbench.add([sourceFile("表.xlsx", "good", { write })]);
    opened[0]!.touch();
    await workbench.save(workbench.getState().open[0]!.id, "inPlace");
    expect(workbench.getState()).toMatchObject({ open: [{ unsaved: true }], saved: null });
    expect(workbench.getState().problem).toContain("保存副本");
  });

  test("of an .xls file makes the result sheets first and names the new workbook", async () => {
    const { workbench, downloads } = memoryWorkbench();
    await workbench.add([sourceFile("旧表.xls")]);
    const [tab] = workbench.getState().open;
    await workbench.save(tab!.id, "download");
    expect(tab!.session.getState().ownSheets.length).toBeGreaterThan(0);
    expect(downloads).toMatchObject([{ name: "旧表-自评结果.xlsx" }]);
  });
});

describe("the table of files", () => {
  test("is given as .csv and as .xlsx", async () => {
    const { workbench, downloads } = memoryWorkbench();
    await workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx", "bad")]);
    await workbench.exportTable("csv");
    await workbench.exportTable("xlsx");
    expect(downloads.map(({ name }) => name)).toEqual([
      "自评文件汇总-20240301.csv",
      "自评文件汇总-20240301.xlsx",
    ]);
    expect(text(downloads[0]?.bytes)).toContain("d/二.xlsx");
    expect(text(downloads[0]?.bytes)).toContain("文件已损坏");
    expect(JSON.parse(text(downloads[1]?.bytes))).toMatchObject({ kind: "resultSheet" });
  });
});

describe("a reload", () => {
  test("brings back rows, figures, tabs in their order, and what was changed", async () => {
    const kept = memoryKept();
    const before = memoryWorkbench({}, kept);
    await before.workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx")]);
    await before.workbench.add([sourceFile("三.xlsx")]);
    const [first, , third] = before.workbench.getState().files;
    await before.workbench.show(first!.id);
    before.opened[0]!.touch();
    before.opened[0]!.keep(new TextEncoder().encode("good changed"));
    await turn();

    const after = memoryWorkbench({}, kept);
    await shown(after.workbench, ({ open }) => open.length === 2);
    await turn();
    const { files, open, front, restored } = after.workbench.getState();
    expect({ front, restored }).toEqual({ front: first!.id, restored: true });
    expect(files.map(({ path, status }) => [path, status])).toEqual([
      ["d/一.xlsx", "done"],
      ["d/二.xlsx", "done"],
      ["三.xlsx", "done"],
    ]);
    expect(open.map(({ id, unsaved }) => [id, unsaved])).toEqual([
      [third!.id, true],
      [first!.id, false],
    ]);
    const restoredBook = after.opened.find(({ name }) => name === "三.xlsx");
    expect(text((await restoredBook!.save()).bytes)).toBe("good changed saved 0");
    await after.workbench.save(third!.id, "download");
    expect(after.workbench.getState().open[0]?.unsaved).toBe(false);
  });

  test("puts what is added while the store is still being read after what was kept", async () => {
    const kept = memoryKept();
    const before = memoryWorkbench({}, kept);
    await before.workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx")]);
    await turn();
    const after = memoryWorkbench({}, kept);
    await after.workbench.add([sourceFile("三.xlsx")]);
    const { files, front } = after.workbench.getState();
    expect(files.map(({ name }) => name)).toEqual(["一.xlsx", "二.xlsx", "三.xlsx"]);
    expect(front).toBe(files[2]!.id);
    await turn();
    expect(kept.table?.rows).toHaveLength(3);
  });

  test("does not open a workbook again that ended the page, until it is asked for", async () => {
    const kept = memoryKept();
    const before = memoryWorkbench({}, kept);
    await before.workbench.add([sourceFile("重.xlsx")]);
    before.opened[0]!.touch();
    before.opened[0]!.keep(new TextEncoder().encode("good changed"));
    await turn();
    // The page ends while the workbook is being opened.
    memoryWorkbench({ openWorkbook: () => new Promise(() => undefined) }, kept);
    await turn();
    const after = memoryWorkbench({}, kept);
    await turn();
    const { files, open } = after.workbench.getState();
    expect({ files: files.length, open }).toEqual({ files: 1, open: [] });
    await after.workbench.show(files[0]!.id);
    expect(after.workbench.getState().open).toMatchObject([{ unsaved: true }]);
    expect(text((await after.opened[0]!.save()).bytes)).toContain("good changed");
  });

  test("leaves what was under way as stopped, to be gone on with", async () => {
    const kept = memoryKept();
    const before = memoryWorkbench({ evaluateFile: () => new Promise(() => undefined) }, kept);
    void before.workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx")]);
    await turn();
    const after = memoryWorkbench({}, kept);
    const { files } = await shown(after.workbench, (state) => state.files.length === 2);
    expect(files.map(({ status }) => status)).toEqual(["stopped", "stopped"]);
    await after.workbench.resume();
    expect(after.workbench.getState().files).toMatchObject([
      { status: "done" },
      { status: "failed", problem: expect.stringContaining("重新拖入") },
    ]);
    await after.workbench.add([sourceFile("新.xlsx")]);
    expect(new Set(after.workbench.getState().files.map(({ id }) => id)).size).toBe(3);
  });

  test("brings nothing back after 清除", async () => {
    const kept = memoryKept();
    const before = memoryWorkbench({}, kept);
    await before.workbench.add([sourceFile("一.xlsx")]);
    await turn();
    await before.workbench.clear();
    expect(before.workbench.getState()).toMatchObject({ files: [], open: [], front: null });
    await turn();
    expect(kept.sources.size + kept.changes.size).toBe(0);
    expect(kept.table?.rows ?? []).toEqual([]);
  });

  test("closing a tab without saving forgets its changes", async () => {
    const { workbench, opened, kept } = memoryWorkbench();
    await workbench.add([sourceFile("一.xlsx")]);
    opened[0]!.touch();
    opened[0]!.keep(new Uint8Array(1));
    await turn();
    expect(kept.changes.size).toBe(1);
    workbench.close(workbench.getState().files[0]!.id);
    await turn();
    expect(kept.changes.size).toBe(0);
  });
});

describe("a store that does not work", () => {
  test("is told of once and stops nothing", async () => {
    const broken = () => Promise.reject(new Error("QuotaExceededError"));
    const kept = {
      ...memoryKept(),
      load: broken,
      saveTable: broken,
      saveSource: broken,
      saveChanged: broken,
      source: broken,
      clear: broken,
    };
    const { workbench } = memoryWorkbench({ kept });
    await turn();
    expect(workbench.getState().problem).toContain("不会保留");
    workbench.dismiss();
    await workbench.add([sourceFile("一.xlsx")]);
    await turn();
    expect(workbench.getState()).toMatchObject({ problem: null, open: [{ name: "一.xlsx" }] });
    await workbench.clear();
    expect(workbench.getState().problem).toContain("没有响应");
  });
});

describe("what is chosen for the look", () => {
  test("holds in every open workbook, and where none is open", async () => {
    const { workbench, services } = memoryWorkbench();
    let told = 0;
    workbench.subscribe(() => (told += 1));
    workbench.configure?.({ language: "en-US" });
    expect(told).toBe(1);
    expect(workbench.settings()).toEqual({ language: "en-US" });
    await workbench.add([sourceFile("一.xlsx")]);
    await workbench.add([sourceFile("二.xlsx")]);
    const [one, two] = workbench.getState().open;
    one!.session.configure({ theme: "dark", policyId: "cn-mof-2020" });
    expect(two!.session.getState().settings).toMatchObject({ theme: "dark", policyId: null });
    workbench.configure?.({ theme: "light" });
    expect(one!.session.getState().settings.theme).toBe("light");
    expect(services.preferences.load()).toMatchObject({ theme: "light", language: "en-US" });
  });
});
