import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { departmentFile } from "../support/department-workbook";
import { buildDocx, paragraphXml } from "../support/docx-builder";
import { scoredProject } from "../support/report-workbook";

const BIN = resolve(__dirname, "../../bin/selfeval.mjs");
jest.setTimeout(120_000);

const TITLE = "某局2023年度部门整体支出绩效自评报告";
const RIGHT = "招商推介专项经费自评得分100分。";
const WRONG = "招商推介专项经费自评得分98分。";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "selfeval-verify-"));
  writeFileSync(join(folder, "book.xlsx"), departmentFile(scoredProject("招商推介专项经费", 100)));
  writeFileSync(join(folder, "right.txt"), `${TITLE}\n${RIGHT}\n`);
  writeFileSync(join(folder, "wrong.docx"), buildDocx(paragraphXml(TITLE) + paragraphXml(WRONG)));
  writeFileSync(join(folder, "broken.docx"), "PK\u0003\u0004 no zip");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(...words: readonly string[]): SpawnSyncReturns<string> {
  const all = [BIN, "report", ...words];
  return spawnSync(process.execPath, all, { cwd: folder, encoding: "utf8" });
}

describe("selfeval report --verify", () => {
  test("confirms a report that agrees, and exits with 0", () => {
    const { status, stdout, stderr } = verify("--verify", "right.txt", "book.xlsx");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("不一致 0，请核实 0，无法核对 0，已核对一致 1。");
    expect(stdout).toContain("已核对一致：“招商推介专项经费”得分 100 分。");
  });

  test("shows both sides of what does not agree, and exits with 1", () => {
    const { status, stdout } = verify("--verify", "wrong.docx", "book.xlsx");
    expect(status).toBe(1);
    expect(stdout).toContain("报告写“招商推介专项经费”得分 98 分，表中是 100。");
    expect(stdout).toContain("报告：“招商推介专项经费自评得分98分”");
    expect(stdout).toContain("表格：招商推介专项经费!H13 招商推介专项经费 · 总分 100");
    expect(stdout).not.toContain("\u001B");
  });

  test("prints JSON with places and cells, and writes no file", () => {
    const before = readdirSync(folder);
    const { stdout } = verify("--verify", "wrong.docx", "book.xlsx", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "selfeval-report/1",
      tool: { name: "selfeval" },
      report: "wrong.docx",
      workbook: "book.xlsx",
      fiscalYear: 2023,
      counts: { fail: 1, review: 0, open: 0, pass: 0 },
      results: [
        {
          rule: "RC16",
          title: "项目的得分、预算和执行率",
          kind: "fail",
          level: "error",
          places: [{ paragraph: 2, start: 0, end: 15 }],
          cells: [{ sheet: "招商推介专项经费", cell: "H13", text: "100" }],
        },
      ],
      notifications: [],
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ["a damaged report", ["--verify", "broken.docx", "book.xlsx"], "broken.docx：文件不完整"],
    [
      "a report that is not there",
      ["--verify", "none.docx", "book.xlsx"],
      "none.docx：找不到这个文件",
    ],
    ["a workbook that is none", ["--verify", "right.txt", "right.txt"], "right.txt：这是文本文件"],
    [
      "a workbook in the place of the report",
      ["--verify", "book.xlsx", "book.xlsx"],
      "book.xlsx：这是 Excel 工作簿",
    ],
  ])("exits with 3 and clear words on %s", (_, words, says) => {
    const { status, stdout, stderr } = verify(...words);
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(says);
  });

  test("tells in JSON too which file could not be read", () => {
    const { status, stdout } = verify("--verify", "broken.docx", "book.xlsx", "--format", "json");
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      results: [],
      notifications: [{ level: "error", code: "truncated", file: "broken.docx" }],
    });
  });

  test.each([
    ["no workbook", ["--verify", "right.txt"], "没有给出工作簿"],
    [
      "two workbooks",
      ["--verify", "right.txt", "book.xlsx", "book.xlsx"],
      "一次只能核对一个工作簿",
    ],
    [
      "a file to write",
      ["--verify", "right.txt", "book.xlsx", "-o", "x.docx"],
      "不能与 -o 同时使用",
    ],
    [
      "a format of drafting",
      ["--verify", "right.txt", "book.xlsx", "--format", "docx"],
      "可用 human、json",
    ],
    ["no report", ["--verify"], "要跟一个值"],
  ])("exits with 2 on %s", (_, words, says) => {
    const { status, stderr } = verify(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });

  test("exits by the level asked for", () => {
    writeFileSync(join(folder, "year.txt"), `${TITLE}\n2021年计划举办讲座。\n`);
    expect(verify("--verify", "year.txt", "book.xlsx").status).toBe(0);
    expect(verify("--verify", "year.txt", "book.xlsx", "--max-level", "warning").status).toBe(1);
  });
});
