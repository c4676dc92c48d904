import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Run } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/read/open-workbook";
import { departmentFile } from "../support/department-workbook";

/** The command as users start it, with its bundle, in a process of its own. */
const BIN = resolve(__dirname, "../../bin/selfeval.mjs");
jest.setTimeout(120_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "selfeval-next-year-"));
  const project = { name: "甲", budget: 200, spent: 100, actual: "30场" };
  writeFileSync(join(folder, "甲.xlsx"), departmentFile(project));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function selfeval(...words: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [BIN, ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout;
}

test("check prints one short section each, for people", () => {
  const printed = selfeval("check", "甲.xlsx");
  expect(printed).toContain("目标质量倒查（");
  expect(printed).toContain("结果应用建议（2 条）");
});

test("the JSON has every line, whichever checks were chosen", () => {
  const { workbooks } = JSON.parse(
    selfeval("check", "甲.xlsx", "--only", "SE501", "--format", "json"),
  ) as Run;
  const [book] = workbooks;
  expect(book?.findings).toEqual([]);
  const kinds = book?.targetReview?.lines.map(({ kind, sheet, cells }) => [kind, sheet, cells[0]]);
  expect(kinds).toContainEqual(["setLow", "甲", "E10"]);
  expect(kinds).toContainEqual(["weightConcentrated", "甲", "G10"]);
  expect(book?.resultApplication?.items.map(({ kind }) => kind)).toEqual([
    "lowExecution",
    "raiseTargets",
  ]);
});

test("score writes both sheets into the copy, and renews them there", async () => {
  selfeval("score", "甲.xlsx", "-o", "一次");
  const [first = ""] = sheetFiles("一次");
  selfeval("score", first, "-o", "两次");
  const [second = ""] = sheetFiles("两次");
  const bytes = new Uint8Array(readFileSync(second));
  const { workbook } = await openWorkbook(bytes, "甲.xlsx");
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  expect(visible.map(({ name }) => name)).toEqual([
    "甲",
    "自评检查结果",
    "得分汇总",
    "目标质量倒查",
    "结果应用建议",
  ]);
});

function sheetFiles(place: string): readonly string[] {
  return readdirSync(join(folder, place))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, place, name));
}
