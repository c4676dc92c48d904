import {
  gatherDrop,
  gatherHandles,
  gatherList,
  isWorkbookName,
  sourceOfHandle,
} from "../../../src/ui/workbench/source-files";
import type { EntryLike, FileHandleLike } from "../../../src/ui/workbench/file-system-types";

function file(name: string, relativePath = ""): File {
  const one = new File(["内容"], name);
  Object.defineProperty(one, "webkitRelativePath", { value: relativePath });
  return one;
}

function handle(name: string, over: Partial<FileHandleLike> = {}): FileHandleLike {
  return {
    kind: "file",
    name,
    getFile: () => Promise.resolve(file(name)),
    createWritable: () => Promise.reject(new Error("not asked for")),
    ...over,
  };
}

type Tree = { readonly [name: string]: Tree | "file" | "unreadable" };

/** A dropped folder whose reader gives its entries in batches, as Chromium does after 100. */
function entry(fullPath: string, below: Tree | "file" | "unreadable", batch = 2): EntryLike {
  const name = fullPath.slice(fullPath.lastIndexOf("/") + 1);
  if (typeof below === "string")
    return {
      isDirectory: false,
      name,
      fullPath,
      file: (found, failed) =>
        below === "file" ? found(file(name)) : failed(new DOMException("gone", "NotFoundError")),
    };
  const rest = Object.entries(below).map(([key, one]) => entry(`${fullPath}/${key}`, one, batch));
  return {
    isDirectory: true,
    name,
    fullPath,
    createReader: () => ({ readEntries: (found) => found(rest.splice(0, batch)) }),
  };
}

type Item = {
  readonly entry?: EntryLike | null;
  readonly file?: File;
  readonly handle?: () => Promise<unknown>;
};

function transfer(...items: readonly Item[]): DataTransfer {
  const list = items.map((item) => ({
    kind: "file",
    getAsFile: () => item.file ?? null,
    webkitGetAsEntry: () => item.entry ?? null,
    ...(item.handle ? { getAsFileSystemHandle: item.handle } : {}),
  }));
  return { items: [{ kind: "string" }, ...list] } as unknown as DataTransfer;
}

describe("what of a folder is a workbook", () => {
  test.each([
    ["自评表.xlsx", true],
    ["自评表.XLSM", true],
    ["旧表.xls", true],
    ["金山表.et", true],
    ["~$自评表.xlsx", false],
    [".~自评表.xlsx", false],
    ["._自评表.xlsx", false],
    ["说明.docx", false],
    ["xlsx", false],
  ])("%s: %s", (name, expected) => {
    expect(isWorkbookName(name)).toBe(expected);
  });
});

describe("files of an input", () => {
  test("chosen one by one are all given on, whatever they are", () => {
    const { files, skipped } = gatherList([file("甲.xlsx"), file("说明.pdf")]);
    expect(files.map(({ path }) => path)).toEqual(["甲.xlsx", "说明.pdf"]);
    expect(skipped).toBe(0);
  });

  test("of a folder keep their way, and what is no workbook is counted", () => {
    const { files, skipped } = gatherList([
      file("甲.xlsx", "2023/一处/甲.xlsx"),
      file("说明.pdf", "2023/说明.pdf"),
      file("~$甲.xlsx", "2023/一处/~$甲.xlsx"),
    ]);
    expect(files.map(({ name, path }) => [name, path])).toEqual([["甲.xlsx", "2023/一处/甲.xlsx"]]);
    expect(skipped).toBe(2);
  });

  test("cannot be written back and give their bytes when asked", async () => {
    const [source] = gatherList([file("甲.xlsx")]).files;
    expect(source?.write).toBeUndefined();
    expect(await source?.bytes()).toEqual(new TextEncoder().encode("内容"));
    expect(source?.size).toBe(6);
  });
});

describe("files by handles", () => {
  test("are written back into the very file", async () => {
    const written: unknown[] = [];
    const close = jest.fn(() => Promise.resolve());
    const source = await sourceOfHandle(
      handle("甲.xlsx", {
        requestPermission: () => Promise.resolve("granted"),
        createWritable: () =>
          Promise.resolve({
            write: (bytes: Uint8Array) => Promise.resolve(void written.push(bytes)),
            close,
          }),
      }),
    );
    await source.write?.(new Uint8Array([1, 2]));
    expect(written).toEqual([new Uint8Array([1, 2])]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: "the user does not allow it", requestPermission: () => Promise.resolve("denied") },
    { name: "another program holds it", requestPermission: () => Promise.resolve("granted") },
  ])("stay as they are where $name, and what to do is said", async ({ requestPermission }) => {
    const source = await sourceOfHandle(handle("甲.xlsx", { requestPermission }));
    await expect(source.write?.(new Uint8Array())).rejects.toMatchObject({
      code: "accessDenied",
      message: expect.stringContaining("没有写进原文件“甲.xlsx”"),
    });
  });

  test("that cannot be read are named", async () => {
    const gone = handle("乙.xlsx", { getFile: () => Promise.reject(new Error("gone")) });
    const { files, unreadable } = await gatherHandles([handle("甲.xlsx"), gone]);
    expect(files.map(({ name }) => name)).toEqual(["甲.xlsx"]);
    expect(unreadable).toEqual(["乙.xlsx"]);
  });
});

describe("what is dropped", () => {
  test("is a folder with all that is below it, in the order of names, batch by batch", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`表${String(index + 1)}.xlsx`, "file" as const]),
    );
    const tree: Tree = { 二处: { "乙.xlsx": "file" }, 一处: many, "说明.txt": "file" };
    const dropped = transfer({ entry: entry("/2023", tree, 100) });
    const { files, skipped } = await gatherDrop(dropped);
    expect(files).toHaveLength(251);
    expect(skipped).toBe(1);
    expect(files.slice(0, 3).map(({ path }) => path)).toEqual([
      "2023/二处/乙.xlsx",
      "2023/一处/表1.xlsx",
      "2023/一处/表2.xlsx",
    ]);
  });

  test("is a file by its handle where there is one", async () => {
    const one = file("甲.xlsx");
    const dropped = transfer({
      file: one,
      entry: entry("/甲.xlsx", "file"),
      handle: () => Promise.resolve(handle("甲.xlsx")),
    });
    const { files } = await gatherDrop(dropped);
    expect(files[0]?.write).toBeDefined();
  });

  test("is a plain file where the handle is refused", async () => {
    const dropped = transfer({
      file: file("甲.xlsx"),
      entry: entry("/甲.xlsx", "file"),
      handle: () => Promise.reject(new DOMException("no", "NotAllowedError")),
    });
    const { files } = await gatherDrop(dropped);
    expect(files.map(({ name, write }) => [name, write])).toEqual([["甲.xlsx", undefined]]);
  });

  test("is given on by itself, though it is no workbook, so that opening it says what it is", async () => {
    const { files, skipped } = await gatherDrop(transfer({ file: file("说明.pdf") }));
    expect(files.map(({ name }) => name)).toEqual(["说明.pdf"]);
    expect(skipped).toBe(0);
  });

  test("is told where it cannot be read", async () => {
    const dropped = transfer({
      entry: entry("/2023", { "甲.xlsx": "unreadable", "乙.xls": "file" }),
    });
    const { files, unreadable } = await gatherDrop(dropped);
    expect(files.map(({ path }) => path)).toEqual(["2023/乙.xls"]);
    expect(unreadable).toEqual(["2023/甲.xlsx"]);
  });

  test("is nothing where the transfer holds no file", async () => {
    expect(await gatherDrop(transfer())).toEqual({ files: [], skipped: 0, unreadable: [] });
  });
});
