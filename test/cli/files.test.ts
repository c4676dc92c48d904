import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expandFiles } from "../../src/cli/expand-files";
import { readFileList, splitFileList } from "../../src/cli/file-list";
import { isOwnOutput, planTargets } from "../../src/cli/plan-targets";
import { backUp, isSameFile, saveFile } from "../../src/cli/save-file";
import { saveScored } from "../../src/cli/save-scored";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "selfeval-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text = "x"): string {
  const full = join(folder, path);
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const at = (...names: readonly string[]): readonly string[] =>
  names.map((name) => join(folder, name));

describe("which files are meant", () => {
  test("a folder is every workbook under it, without lock files and our own copies", async () => {
    const names = [
      "b.xlsx",
      "a.xls",
      "子/c.XLSM",
      "子/d.et",
      "~$b.xlsx",
      ".~c.xlsx",
      "b-评分.xlsx",
      "b-评分(2).xlsx",
      "说明.txt",
    ];
    for (const name of names) put(name);
    const { files, notifications } = await expandFiles([folder]);
    expect(files).toEqual(at("a.xls", "b.xlsx", "子/c.XLSM", "子/d.et"));
    expect(notifications).toEqual([]);
  });

  test("a pattern is what it matches", async () => {
    for (const name of ["b.xlsx", "a.xlsx", "c.txt", "子/d.xlsx"]) put(name);
    const { files } = await expandFiles([join(folder, "*.xlsx"), join(folder, "**/d.*")]);
    expect(files).toEqual(at("a.xlsx", "b.xlsx", "子/d.xlsx"));
  });

  test("a name with brackets that exists is that file", async () => {
    const path = put("自评[1].xlsx");
    expect((await expandFiles([path])).files).toEqual([path]);
  });

  test("the order given stays, and a file given twice comes once", async () => {
    for (const name of ["a.xlsx", "b.xlsx"]) put(name);
    const given = at("b.xlsx", "a.xlsx", "b.xlsx");
    expect((await expandFiles([...given, folder])).files).toEqual(at("b.xlsx", "a.xlsx"));
  });

  test("a file that is not there stays on the list, so that it is reported", async () => {
    expect((await expandFiles(["没有.xlsx"])).files).toEqual(["没有.xlsx"]);
  });

  test("an empty folder and a pattern without a match are errors", async () => {
    const { files, notifications } = await expandFiles([folder, join(folder, "*.xlsx")]);
    expect(files).toEqual([]);
    expect(notifications.map(({ code }) => code)).toEqual(["nothingFound", "nothingFound"]);
  });

  test("a folder with nothing but our copies says so", async () => {
    put("b-评分.xlsx");
    const { files, notifications } = await expandFiles([folder]);
    expect(files).toEqual([]);
    expect(notifications[0]?.message).toContain("评分副本（-评分）1 个");
  });

  test.each([
    ["lines", "a.xlsx\nb.xlsx\n", ["a.xlsx", "b.xlsx"]],
    ["lines of Windows with a byte order mark", "\uFEFFa.xlsx\r\nb.xlsx", ["a.xlsx", "b.xlsx"]],
    [
      "lines with the quotes that Windows copies along",
      '"D:\\自评 表\\a.xlsx"\r\n\'b.xlsx\'\nc"d.xlsx\n',
      ["D:\\自评 表\\a.xlsx", "b.xlsx", 'c"d.xlsx'],
    ],
    ["NUL, which allows line feeds in names", "a\n1.xlsx\0b.xlsx\0", ["a\n1.xlsx", "b.xlsx"]],
    ["nothing", "", []],
  ])("a list is separated by %s", (_, text, files) => {
    expect(splitFileList(text)).toEqual(files);
  });

  test("a list that cannot be read says so", async () => {
    expect(await readFileList(put("list.txt", "a.xlsx\n"))).toEqual({
      ok: true,
      files: ["a.xlsx"],
    });
    expect(await readFileList(join(folder, "none.txt"))).toMatchObject({ ok: false });
  });
});

describe("where the copies go", () => {
  test.each([
    { name: "beside the source", files: ["x/a.xlsx"], output: null, targets: ["x/a-评分.xlsx"] },
    {
      name: "into the folder given",
      files: ["x/a.xlsx"],
      output: "out",
      targets: ["out/a-评分.xlsx"],
    },
    {
      name: "an old format becomes a new one",
      files: ["a.xls", "b.et"],
      output: null,
      targets: ["a-评分.xlsx", "b-评分.xlsx"],
    },
    { name: "macros stay macros", files: ["a.xlsm"], output: null, targets: ["a-评分.xlsm"] },
    {
      name: "two of one name get two copies",
      files: ["x/a.xlsx", "y/a.xlsx", "x/A.xls"],
      output: "out",
      targets: ["out/a-评分.xlsx", "out/a-评分(2).xlsx", "out/A-评分(3).xlsx"],
    },
    {
      name: "no copy replaces a file of the list",
      files: ["a.xlsx", "a-评分.xlsx"],
      output: null,
      targets: ["a-评分(2).xlsx", "a-评分-评分.xlsx"],
    },
  ])("$name", ({ files, output, targets }) => {
    expect(planTargets(files, output).map(({ target }) => target)).toEqual(targets);
  });

  test("our own copies are known again", () => {
    expect(["a-评分.xlsx", "a-评分(2).xlsm", "a.xlsx", "评分.xlsx"].map(isOwnOutput)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("saving", () => {
  const bytes = new TextEncoder().encode("new");

  test("makes the folder and leaves nothing but the file", async () => {
    const target = join(folder, "out", "a.xlsx");
    expect(await saveFile(target, bytes)).toBeNull();
    expect(readFileSync(target, "utf8")).toBe("new");
    expect(readdirSync(join(folder, "out"))).toEqual(["a.xlsx"]);
  });

  test("that fails says why and leaves nothing", async () => {
    put("out", "a file, no folder");
    expect(await saveFile(join(folder, "out", "a.xlsx"), bytes)).toContain("不是文件夹");
    mkdirSync(join(folder, "taken.xlsx"));
    expect(await saveFile(join(folder, "taken.xlsx"), bytes)).toContain("同名的文件夹");
    expect(readdirSync(folder).sort()).toEqual(["out", "taken.xlsx"]);
  });

  test("a backup never replaces an earlier one", async () => {
    const file = put("a.xlsx", "first");
    expect(await backUp(file)).toEqual({ ok: true, path: `${file}.bak` });
    writeFileSync(file, "second");
    expect(await backUp(file)).toEqual({ ok: true, path: `${file}.bak2` });
    expect(readFileSync(`${file}.bak`, "utf8")).toBe("first");
  });

  test("in place keeps a backup, and touches nothing when nothing changed", async () => {
    const file = put("a.xlsx", "old");
    const source = readFileSync(file);
    expect(await saveScored({ file, target: null }, source, source)).toMatchObject({
      place: { unchanged: true },
    });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    await saveScored({ file, target: null }, source, bytes);
    expect([readFileSync(file, "utf8"), readFileSync(`${file}.bak`, "utf8")]).toEqual([
      "new",
      "old",
    ]);
  });

  test("a copy never goes over its source through a link", async () => {
    const file = put("a.xlsx", "old");
    const link = join(folder, "a-评分.xlsx");
    symlinkSync(file, link);
    expect(await isSameFile(file, link)).toBe(true);
    expect(await saveScored({ file, target: link }, readFileSync(file), bytes)).toMatchObject({
      ok: false,
    });
    expect(readFileSync(file, "utf8")).toBe("old");
  });
});
