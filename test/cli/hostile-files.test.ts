import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Run } from "../../src/core";
import { departmentFile } from "../support/department-workbook";
import { hostileFiles } from "../support/hostile-files";

const BIN = resolve(__dirname, "../../bin/selfeval.mjs");
const MOST_MEBIBYTES = 300;
jest.setTimeout(300_000);

/** Files that can only be refused. */
const refused = hostileFiles().filter(({ expected }) => !expected.includes("read"));

/** Writes the peak of the process's memory, in KiB, when it ends; /proc tells it without the parent's share. */
const PROBE = `
const { readFileSync, writeFileSync } = require("node:fs");
process.on("exit", () => {
  const peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
  writeFileSync(process.env.PEAK_FILE, peak ? peak[1] : "0");
});`;

describe("a folder of damaged and dangerous files with one sound workbook", () => {
  let folder = "";
  let run: Run;
  let status: number | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "selfeval-hostile-"));
    mkdirSync(join(folder, "in"));
    refused.forEach(({ bytes }, index) =>
      writeFileSync(join(folder, "in", `坏-${String(index).padStart(3, "0")}.xlsx`), bytes()),
    );
    writeFileSync(join(folder, "in", "好.xlsx"), departmentFile({ name: "甲" }));
    writeFileSync(join(folder, "probe.cjs"), PROBE);
    const result = spawnSync(
      process.execPath,
      [
        "--require",
        join(folder, "probe.cjs"),
        BIN,
        "score",
        "in",
        "-o",
        "out",
        "--jobs",
        "1",
        "--format",
        "json",
      ],
      {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1e9,
        env: { ...process.env, PEAK_FILE: join(folder, "peak.txt") },
      },
    );
    status = result.status;
    run = JSON.parse(result.stdout) as Run;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has at least 60 of them", () => {
    expect(refused.length).toBeGreaterThanOrEqual(60);
  });

  it("ends with exit status 3 and does the sound one", () => {
    expect(status).toBe(3);
    expect(run.workbooks.map(({ file, forms }) => [file, forms.length])).toEqual([
      ["in/好.xlsx", 1],
    ]);
  });

  it("names each file with what is wrong and what to do", () => {
    expect(run.notifications.map(({ file }) => file)).toEqual(
      refused.map((_, index) => `in/坏-${String(index).padStart(3, "0")}.xlsx`),
    );
    for (const { message, level } of run.notifications) {
      expect(level).toBe("error");
      expect(message).toMatch(/[\u4e00-\u9fff].*[请。]/);
      expect(message).not.toMatch(/本工具出错|undefined/);
    }
  });

  it("leaves nothing behind but the copy of the sound one", () => {
    expect(readdirSync(join(folder, "out"))).toEqual(["好-评分.xlsx"]);
    expect(readdirSync(join(folder, "in"))).toHaveLength(refused.length + 1);
  });

  it("stays under 300 MB", () => {
    const peak = Number(readFileSync(join(folder, "peak.txt"), "utf8")) / 1024;
    expect(peak).toBeLessThan(MOST_MEBIBYTES);
  });
});
