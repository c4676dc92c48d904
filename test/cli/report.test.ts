import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { docxParts, tippedTexts } from "../support/docx-parts";
import { departmentFile } from "../support/department-workbook";

const BIN = resolve(__dirname, "../../bin/selfeval.mjs");
jest.setTimeout(120_000);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "selfeval-report-"));
  writeFileSync(join(folder, "clean.xlsx"), departmentFile({ name: "甲" }));
  writeFileSync(join(folder, "faulty.xlsx"), departmentFile({ name: "乙", actual: null }));
  writeFileSync(join(folder, "letter.xlsx"), "Dear Sir");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function selfeval(...words: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...words], { cwd: folder, encoding: "utf8" });
}

describe("selfeval report", () => {
  test("drafts beside the workbook, says what is left to write, and changes nothing else", () => {
    const source = readFileSync(join(folder, "clean.xlsx"));
    const { status, stdout, stderr } = selfeval("report", "clean.xlsx");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("报告初稿已写入 clean-自评报告.docx");
    expect(stdout).toMatch(/还有 \d+ 处标着〔待填〕/);
    const written = new Uint8Array(readFileSync(join(folder, "clean-自评报告.docx")));
    expect(docxParts(written)["word/document.xml"]).toContain("一、项目基本情况");
    expect(tippedTexts(written).length).toBeGreaterThan(10);
    expect(readFileSync(join(folder, "clean.xlsx")).equals(source)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      "clean-自评报告.docx",
      "clean.xlsx",
      "faulty.xlsx",
      "letter.xlsx",
    ]);
  });

  test("never replaces a draft that somebody may have worked on", () => {
    writeFileSync(join(folder, "clean-自评报告.docx"), "edited");
    expect(selfeval("report", "clean.xlsx").stdout).toContain("clean-自评报告(2).docx");
    expect(readFileSync(join(folder, "clean-自评报告.docx"), "utf8")).toBe("edited");
  });

  test("writes HTML where the file's name or the format says so", () => {
    expect(selfeval("report", "clean.xlsx", "-o", join("out", "r.html")).status).toBe(0);
    const page = readFileSync(join(folder, "out", "r.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("绩效自评得分为");
    expect(selfeval("report", "clean.xlsx", "--format", "html").stdout).toContain(
      "clean-自评报告.html",
    );
  });

  test("exits with 1 while errors are open, and says so", () => {
    const { status, stdout } = selfeval("report", "faulty.xlsx");
    expect(status).toBe(1);
    expect(stdout).toMatch(/检查还有 \d+ 项错误，改正后请重新起草/);
  });

  test.each([
    [["report"], "没有给出文件"],
    [["report", "clean.xlsx", "faulty.xlsx"], "一次只能写一个工作簿"],
    [["report", "clean.xlsx", "-o", "r.pdf"], "要以 .docx 结尾"],
    [["report", "clean.xlsx", "-o", "r.docx", "--format", "html"], "要以 .html 结尾"],
    [["report", "clean.xlsx", "--format", "json"], "--format 没有“json”"],
    [["report", "clean.xlsx", "--jobs", "2"], "report 没有选项 --jobs"],
    [["report", "clean.xlsx", "--year", "23"], "四位年度"],
  ])("%j is a usage error that writes nothing", (words, says) => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = selfeval(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ["none.xlsx", "none.xlsx：找不到这个文件"],
    ["letter.xlsx", "letter.xlsx：这是文本文件"],
  ])("a file that cannot be read ends with 3: %s", (file, says) => {
    const { status, stdout, stderr } = selfeval("report", file);
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(says);
  });

  test("a place that cannot be written leaves no part of a file behind", () => {
    mkdirSync(join(folder, "r.docx"));
    const { status, stderr } = selfeval("report", "clean.xlsx", "-o", "r.docx");
    expect(status).toBe(3);
    expect(stderr).toContain("未能写入 r.docx");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(readdirSync(join(folder, "r.docx"))).toEqual([]);
  });
});
