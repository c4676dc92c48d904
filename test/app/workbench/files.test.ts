import { memoryWorkbench, shown, sourceFile } from "./support/memory-workbench";

const statuses = (state: { readonly files: readonly { readonly status: string }[] }) =>
  state.files.map(({ status }) => status);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("one file", () => {
  test("is opened, checked and in front, with its figures in the table", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("自评表.xlsx")]);
    const { files, open, front, opening, batch } = workbench.getState();
    expect(files).toMatchObject([
      { name: "自评表.xlsx", status: "done", problem: null, figures: { forms: 1, project: "甲" } },
    ]);
    expect(open).toMatchObject([{ id: files[0]?.id, unsaved: false, readOnlySource: false }]);
    expect(front).toBe(files[0]?.id);
    expect({ opening, batch }).toEqual({ opening: null, batch: null });
    expect(open[0]?.session.getState().stage.kind).toBe("checked");
  });

  test("that cannot be read is told of, by name, and leaves the rest usable", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("坏.xlsx", "bad")]);
    expect(workbench.getState()).toMatchObject({
      files: [{ status: "failed", problem: "文件已损坏。请重新索取。" }],
      open: [],
      front: null,
      problem: "“坏.xlsx”：文件已损坏。请重新索取。",
    });
    workbench.dismiss();
    await workbench.add([sourceFile("好.xlsx")]);
    expect(workbench.getState()).toMatchObject({ problem: null, open: [{ name: "好.xlsx" }] });
  });

  test("is opened no further once that is stopped, and can be opened again", async () => {
    const asked: string[] = [];
    const open = memoryWorkbench().services.openWorkbook;
    const { workbench } = memoryWorkbench({
      openWorkbook: (file, stop) => {
        asked.push(file.name);
        if (asked.length > 1) return open(file, stop);
        return new Promise((_resolve, reject) => {
          stop.addEventListener("abort", () => reject(new Error("ended")));
        });
      },
    });
    workbench.stopOpening("nothing is being opened");
    const work = workbench.add([sourceFile("大.xlsx")]);
    await until(() => asked.length === 1);
    const { opening } = workbench.getState();
    workbench.stopOpening(String(opening));
    await work;
    expect(workbench.getState()).toMatchObject({
      files: [{ status: "stopped", problem: null }],
      open: [],
      opening: null,
      problem: null,
    });
    await workbench.show(String(opening));
    expect(workbench.getState()).toMatchObject({ files: [{ status: "done" }], front: opening });
  });

  test("is not even asked for when that is stopped while its bytes are read", async () => {
    const { workbench, opened } = memoryWorkbench();
    let give: (bytes: Uint8Array) => void = () => undefined;
    const bytes = () => new Promise<Uint8Array>((resolve) => void (give = resolve));
    const work = workbench.add([sourceFile("远.xlsx", "good", { bytes })]);
    const { opening } = await shown(workbench, (state) => state.opening !== null);
    workbench.stopOpening(String(opening));
    give(new TextEncoder().encode("good"));
    await work;
    expect(workbench.getState().files).toMatchObject([{ status: "stopped" }]);
    expect(opened).toEqual([]);
  });

  test("that was moved since is told of", async () => {
    const { workbench } = memoryWorkbench();
    const gone = sourceFile("走.xlsx", "", { bytes: () => Promise.reject(new Error("NotFound")) });
    await workbench.add([gone]);
    expect(workbench.getState().problem).toContain("读不到这个文件");
  });

  test("of a size that no workbook has is not read", async () => {
    const { workbench, opened } = memoryWorkbench();
    await workbench.add([sourceFile("大.xlsx", "good", { size: 3e9 })]);
    expect(workbench.getState().problem).toMatch(/“大.xlsx”：文件有 2861 MB/);
    expect(opened).toEqual([]);
  });

  test("that is a lock file is refused with the name of its workbook", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("~$自评表.xlsx")]);
    expect(workbench.getState()).toMatchObject({ files: [] });
    expect(workbench.getState().problem).toContain("并改选 自评表.xlsx");
  });

  test("under another kind of name is tried all the same", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("自评表.dat")]);
    expect(workbench.getState().open).toHaveLength(1);
  });

  test("without a form has figures that say so", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("空.xlsx", "none")]);
    expect(workbench.getState().files).toMatchObject([{ status: "done", figures: { forms: 0 } }]);
  });
});

describe("several files", () => {
  test("go into the table and are looked at one after another; a bad one does not end the run", async () => {
    const { workbench, evaluated, opened } = memoryWorkbench();
    const totals: unknown[] = [];
    workbench.subscribe(() => totals.push(workbench.getState().batch));
    await workbench.add([
      sourceFile("d/一.xlsx"),
      sourceFile("d/二.xlsx", "bad"),
      sourceFile("d/三.xlsx"),
    ]);
    expect(evaluated).toEqual(["一.xlsx", "二.xlsx", "三.xlsx"]);
    expect(statuses(workbench.getState())).toEqual(["done", "failed", "done"]);
    expect(workbench.getState()).toMatchObject({ front: null, batch: null, open: [] });
    expect(totals).toContainEqual({ done: 1, total: 3 });
    expect(opened).toEqual([]);
  });

  test("leave out lock files and what is no workbook, with a note", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add(
      ["d/一.xlsx", "d/~$一.xlsx", "d/说明.docx", "d/._二.xlsx", "d/二.XLS"].map((path) =>
        sourceFile(path),
      ),
    );
    const { files, problem } = workbench.getState();
    expect(files.map(({ name }) => name)).toEqual(["一.xlsx", "二.XLS"]);
    expect(problem).toBe(
      "有 1 个是工作簿打开时留下的临时文件（~$），没有加入。" +
        "有 2 个文件不是 Excel 工作簿，没有加入：说明.docx、._二.xlsx。",
    );
  });

  test("of which one is a workbook open that one", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/说明.docx")]);
    expect(workbench.getState()).toMatchObject({ open: [{ name: "一.xlsx" }] });
  });

  test("are stopped at the next one, and gone on with", async () => {
    const { workbench, evaluated } = memoryWorkbench();
    const files = Array.from({ length: 5 }, (_, index) => sourceFile(`d/${String(index)}.xlsx`));
    const run = workbench.add(files);
    await shown(workbench, ({ batch }) => batch?.done === 2);
    workbench.stop();
    await run;
    const stopped = statuses(workbench.getState()).filter((status) => status === "stopped");
    expect(stopped.length).toBeGreaterThan(0);
    expect(statuses(workbench.getState()).slice(0, 2)).toEqual(["done", "done"]);
    await workbench.resume();
    expect(new Set(statuses(workbench.getState()))).toEqual(new Set(["done"]));
    expect(evaluated).toHaveLength(5);
  });

  test("added during a run join it", async () => {
    const { workbench } = memoryWorkbench();
    const first = workbench.add([sourceFile("d/1.xlsx"), sourceFile("d/2.xlsx")]);
    await workbench.add([sourceFile("d/3.xlsx"), sourceFile("d/4.xlsx")]);
    await first;
    expect(statuses(workbench.getState())).toEqual(["done", "done", "done", "done"]);
  });

  test("by the hundred are looked at two at a time where there are two lanes, never more", async () => {
    let [busy, most] = [0, 0];
    const bench = memoryWorkbench({
      lanes: 2,
      evaluateFile: async () => {
        busy += 1;
        most = Math.max(most, busy);
        await new Promise((resolve) => setImmediate(resolve));
        busy -= 1;
        return { ...(await bench.services.loadSample().then(() => figures)) };
      },
    });
    const files = Array.from({ length: 500 }, (_, index) => sourceFile(`d/${String(index)}.xlsx`));
    await bench.workbench.add(files);
    expect(most).toBe(2);
    expect(statuses(bench.workbench.getState()).filter((one) => one === "done")).toHaveLength(500);
  });

  test("with the same name in two folders are two rows; the same file again is the same row", async () => {
    const { workbench, evaluated } = memoryWorkbench();
    const files = [sourceFile("一处/表.xlsx"), sourceFile("二处/表.xlsx")];
    await workbench.add(files);
    await workbench.add(files);
    expect(workbench.getState().files.map(({ path }) => path)).toEqual([
      "一处/表.xlsx",
      "二处/表.xlsx",
    ]);
    expect(evaluated).toHaveLength(4);
  });
});

const figures = {
  forms: 1,
  project: null,
  department: null,
  fiscalYear: null,
  score: null,
  rating: null,
  errors: 0,
  warnings: 0,
  notes: 0,
  notChecked: 0,
};

describe("a file of the table", () => {
  test("is opened by showing it, once, and the table is shown by showing nothing", async () => {
    const { workbench, opened } = memoryWorkbench();
    await workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx")]);
    const [first, second] = workbench.getState().files;
    await Promise.all([workbench.show(first!.id), workbench.show(first!.id)]);
    expect(workbench.getState().front).toBe(first!.id);
    await workbench.show(second!.id);
    await workbench.show(null);
    await workbench.show(first!.id);
    expect(opened).toHaveLength(2);
    expect(workbench.getState().front).toBe(first!.id);
  });

  test("asked for last is in front, whichever opens first", async () => {
    const { workbench } = memoryWorkbench();
    await workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx")]);
    const [first, second] = workbench.getState().files;
    await Promise.all([workbench.show(first!.id), workbench.show(second!.id)]);
    expect(workbench.getState().front).toBe(second!.id);
    expect(workbench.getState().open).toHaveLength(2);
  });

  test("added again with unsaved changes keeps its tab; the new one gets a row of its own", async () => {
    const { workbench, opened } = memoryWorkbench();
    await workbench.add([sourceFile("表.xlsx")]);
    opened[0]!.touch();
    expect(workbench.getState().open).toMatchObject([{ unsaved: true }]);
    await workbench.add([sourceFile("表.xlsx")]);
    expect(workbench.getState().files).toHaveLength(2);
    expect(workbench.getState().open).toMatchObject([{ unsaved: true }, { unsaved: false }]);
    expect(opened[0]!.disposed).toBe(false);
  });

  test("added again without changes is read anew in the same row", async () => {
    const { workbench, opened } = memoryWorkbench();
    await workbench.add([sourceFile("表.xlsx")]);
    await workbench.add([sourceFile("表.xlsx")]);
    expect(workbench.getState().files).toHaveLength(1);
    expect(workbench.getState().open).toHaveLength(1);
    expect(opened.map(({ disposed }) => disposed)).toEqual([true, false]);
  });

  test("closed shows its neighbour; taken out it is gone", async () => {
    const { workbench, opened, kept } = memoryWorkbench();
    await workbench.add([sourceFile("一.xlsx")]);
    await workbench.add([sourceFile("二.xlsx")]);
    const [first, second] = workbench.getState().files;
    workbench.close(second!.id);
    expect(workbench.getState()).toMatchObject({ front: first!.id, files: { length: 2 } });
    workbench.remove(first!.id);
    expect(workbench.getState()).toMatchObject({
      front: null,
      open: [],
      files: [{ id: second!.id }],
    });
    expect(opened.map(({ disposed }) => disposed)).toEqual([true, true]);
    await Promise.resolve();
    expect([...kept.sources.keys()]).toEqual([second!.id]);
  });

  test("taken out while it is being opened does not come back", async () => {
    const { workbench, opened } = memoryWorkbench();
    await workbench.add([sourceFile("d/一.xlsx"), sourceFile("d/二.xlsx")]);
    const [first] = workbench.getState().files;
    const work = workbench.show(first!.id);
    workbench.remove(first!.id);
    await work;
    expect(workbench.getState()).toMatchObject({ open: [], front: null, opening: null });
    expect(opened.every(({ disposed }) => disposed)).toBe(true);
  });
});
