import { spawnSync, type SpawnSyncReturns } from "node:child_process";
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
import { join, resolve } from "node:path";
import { contractProblems, runProblems } from "../support/contract-validator";
import { sarifProblems } from "../support/sarif-validator";
import { createSession } from "../../src/app/session/create-session";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { department, departmentFile } from "../support/department-workbook";
import { memoryServices } from "../support/memory-session";
import { memoryWorkbook } from "../support/memory-workbook";
import { OVER_WEIGHT, overWeight, waiveOverWeight } from "../support/waive-over-weight";

/** The command as users start it, with its bundle, in processes of its own. */
const BIN = resolve(__dirname, "../../bin/selfeval.mjs");
jest.setTimeout(120_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "selfeval-cli-"));
  writeFileSync(join(folder, "clean.xlsx"), departmentFile({ name: "甲" }));
  writeFileSync(join(folder, "faulty.xlsx"), departmentFile({ name: "乙", actual: null }));
  writeFileSync(join(folder, "broken.xlsx"), "PK\u0003\u0004 no zip");
  writeFileSync(join(folder, "letter.xlsx"), "Dear Sir");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function selfeval(words: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...words], { cwd: folder, encoding: "utf8", input });
}

/** A workbook in which one finding was marked 不适用 by a session before. */
async function waivedFile(): Promise<Uint8Array> {
  const bytes = departmentFile(overWeight("甲"));
  const port = await openWorkbookPort(bytes, "甲.xlsx", { loadCalculator: null });
  const session = createSession({ ...memoryServices(memoryWorkbook(department())), port });
  await waiveOverWeight(session, "甲");
  return port.save();
}

describe("selfeval check", () => {
  test("prints for people without colours into a pipe, and exits with 0 when nothing is an error", () => {
    const { status, stdout, stderr } = selfeval(["check", "clean.xlsx"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^clean\.xlsx\n/);
    expect(stdout).not.toContain("\u001B");
  });

  test("exits with 1 on findings at or above the level asked for, and only then", () => {
    expect(selfeval(["check", "faulty.xlsx"]).status).toBe(1);
    expect(selfeval(["check", "clean.xlsx", "--max-level", "note"]).status).toBe(1);
    expect(selfeval(["check", "faulty.xlsx", "--skip", "SE501,SE520"]).status).toBe(0);
  });

  test("prints one Run as JSON; a file that is none is a notification, the others are done", () => {
    const { status, stdout, stderr } = selfeval([
      "check",
      "faulty.xlsx",
      "broken.xlsx",
      "none.xlsx",
      "clean.xlsx",
      "--format",
      "json",
    ]);
    expect(status).toBe(3);
    const run = JSON.parse(stdout) as {
      workbooks: { file: string }[];
      notifications: { file: string }[];
    };
    expect(runProblems(run)).toEqual([]);
    expect(run.workbooks.map(({ file }) => file)).toEqual(["faulty.xlsx", "clean.xlsx"]);
    expect(run.notifications.map(({ file }) => file)).toEqual(["broken.xlsx", "none.xlsx"]);
    expect(stderr).toContain("selfeval: none.xlsx：找不到这个文件");
  });

  test("prints a workbook a line in the order of the list, the same with threads as without", () => {
    const list = "clean.xlsx\nletter.xlsx\nfaulty.xlsx\n";
    const words = ["check", "--files-from", "-", "--format", "ndjson", "--jobs"];
    const threads = selfeval([...words, "3"], list);
    expect(threads.stdout).toBe(selfeval([...words, "1"], list).stdout);
    expect(threads.status).toBe(3);
    const lines = threads.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string });
    expect(lines.map(({ file }) => file)).toEqual(["clean.xlsx", "letter.xlsx", "faulty.xlsx"]);
    expect(lines.flatMap(contractProblems)).toEqual([]);
  });

  test("prints findings as CSV", () => {
    const { stdout } = selfeval(["check", "faulty.xlsx", "--format", "csv"]);
    expect(stdout.startsWith("\uFEFF文件,工作表,单元格,")).toBe(true);
    expect(stdout).toContain("faulty.xlsx,乙,F10,错误,SE501,");
  });

  test("prints one valid SARIF log, the same with threads as without; a file that is none is a notification", () => {
    const words = [
      "check",
      "faulty.xlsx",
      "broken.xlsx",
      "clean.xlsx",
      "--format",
      "sarif",
      "--jobs",
    ];
    const { status, stdout } = selfeval([...words, "3"]);
    expect(status).toBe(3);
    expect(stdout).toBe(selfeval([...words, "1"]).stdout);
    const log = JSON.parse(stdout) as { runs: { artifacts: unknown[]; invocations: unknown[] }[] };
    expect(sarifProblems(log)).toEqual([]);
    expect(log.runs[0]?.artifacts).toHaveLength(3);
    expect(log.runs[0]?.invocations).toMatchObject([{ executionSuccessful: false }]);
  });

  test("prints one page for people, and the same exit status as for any format", () => {
    const { status, stdout } = selfeval(["check", "faulty.xlsx", "clean.xlsx", "--format", "html"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/i);
    expect(stdout).toContain('<a href="#workbook-2">clean.xlsx</a>');
  });

  test("in the quick preset finds only what blocks a submission", () => {
    const levels = (preset: string) => {
      const words = ["check", "faulty.xlsx", "--format", "json", "--preset", preset];
      const run = JSON.parse(selfeval(words).stdout) as {
        workbooks: { findings: { check: string; level: string }[] }[];
      };
      return run.workbooks[0]?.findings ?? [];
    };
    const quick = levels("quick");
    expect(quick.length).toBeGreaterThan(0);
    expect(quick.length).toBeLessThan(levels("full").length);
    expect(quick.some(({ check }) => check === "SE501")).toBe(true);
  });

  test("holds findings against what is marked 不适用 in the file; --ignore-waivers does not", async () => {
    writeFileSync(join(folder, "waived.xlsx"), await waivedFile());
    const marked = selfeval(["check", "waived.xlsx"]);
    expect(marked.stdout).toContain("另有 1 项已标为不适用");
    expect(marked.stdout).toContain("理由：财政局已书面同意（2024-03-01，只这一处）");
    const ignoring = selfeval(["check", "waived.xlsx", "--ignore-waivers", "--format", "json"]);
    const run = JSON.parse(ignoring.stdout) as { workbooks: [{ waived: unknown[] }] };
    expect(run.workbooks[0].waived).toEqual([]);
    expect(ignoring.stdout).toContain(OVER_WEIGHT);
    const scored = selfeval(["score", "waived.xlsx", "-o", "waived-copy"]);
    expect(scored.stdout).toContain("另有 1 项已标为不适用");
    const [copy = ""] = readdirSync(join(folder, "waived-copy"));
    const again = selfeval(["check", join("waived-copy", copy)]);
    expect(again.stdout).toContain("另有 1 项已标为不适用");
  });

  test("ends a run of several files with an overview", () => {
    const { stdout } = selfeval(["check", "clean.xlsx", "letter.xlsx", "faulty.xlsx"]);
    const tail = stdout.slice(stdout.indexOf("共 3 个文件，其中 1 个没有完成。"));
    expect(tail.trimEnd().split("\n")).toHaveLength(4);
    expect(tail).toMatch(/\n {2}clean\.xlsx +1 +0 /);
  });

  test("names the lock file of an open workbook as what it is", () => {
    writeFileSync(join(folder, "~$clean.xlsx"), "user");
    const { status, stderr } = selfeval(["check", "~$clean.xlsx"]);
    expect(status).toBe(3);
    expect(stderr).toContain("“clean.xlsx”打开时留下的临时文件");
  });

  test("names a list or a policy that is not there without the system's codes", () => {
    for (const words of [
      ["--files-from", "none.txt"],
      ["clean.xlsx", "--policy", "none.json"],
    ]) {
      const { status, stderr } = selfeval(["check", ...words]);
      expect(status).toBe(2);
      expect(stderr).toContain("找不到这个文件");
      expect(stderr).not.toContain("ENOENT");
    }
  });

  test("takes the policy and the year asked for", () => {
    const words = [
      "check",
      "clean.xlsx",
      "--format",
      "json",
      "--policy",
      "hubei-20-40-40",
      "--year",
      "2022",
    ];
    const { stdout } = selfeval(words);
    expect(stdout).toContain('"policy":{"id":"hubei-20-40-40"');
    expect(stdout).toContain("SE106");
  });
});

describe("selfeval score", () => {
  test("writes a copy, leaves the source, and says where the copy lies", () => {
    const source = readFileSync(join(folder, "clean.xlsx"));
    const { status, stdout } = selfeval(["score", "clean.xlsx", "-o", "out"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`评分副本：${join("out", "clean-评分.xlsx")}`);
    expect(readdirSync(join(folder, "out"))).toEqual(["clean-评分.xlsx"]);
    expect(readFileSync(join(folder, "clean.xlsx"))).toEqual(source);
    const checked = selfeval(["check", join("out", "clean-评分.xlsx"), "--format", "json"]).stdout;
    const run = JSON.parse(checked) as {
      workbooks: { summary: { scores: { score: number }[] } }[];
    };
    expect(run.workbooks[0]?.summary.scores[0]?.score).toBe(100);
  });

  test("writes nothing for a file that cannot be read", () => {
    const { status } = selfeval(["score", "broken.xlsx", "-o", "none"]);
    expect(status).toBe(3);
    expect(readdirSync(folder)).not.toContain("none");
  });

  test("in place keeps a backup", () => {
    mkdirSync(join(folder, "place"));
    const file = join(folder, "place", "a.xlsx");
    const source = departmentFile({ name: "甲" });
    writeFileSync(file, source);
    expect(selfeval(["score", file, "--in-place"]).status).toBe(0);
    expect(readdirSync(join(folder, "place"))).toEqual(["a.xlsx", "a.xlsx.bak"]);
    expect(new Uint8Array(readFileSync(`${file}.bak`))).toEqual(source);
    expect(selfeval(["score", file, "--in-place"]).stdout).toContain("无需改动");
  });
});

describe("selfeval otherwise", () => {
  test.each([
    [["chek"], "是不是 check"],
    [["check", "clean.xlsx", "--policy", "cn-mof-2002"], "是不是 cn-mof-2020"],
    [["check", "clean.xlsx", "--policy", "none.json"], "评价办法文件 none.json：找不到"],
    [["policies", "show", "cn-mof-2002"], "是不是 cn-mof-2020"],
    [["policies", "show", "none.json"], "评价办法文件 none.json：找不到"],
    [["checks", "show", "SE10l"], "没有检查“SE10l”"],
  ])("%j is a usage error", (words, says) => {
    const { status, stdout, stderr } = selfeval(words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(stderr).toContain("用法：selfeval");
  });

  test("a policy file with a wrong value names the path and what is allowed", () => {
    const policy = {
      extends: "cn-mof-2020",
      id: "ours",
      title: "本市",
      arithmetic: { decimals: { value: "two", clause: null } },
    };
    writeFileSync(join(folder, "ours.json"), JSON.stringify(policy));
    const { status, stderr } = selfeval(["check", "clean.xlsx", "--policy", "ours.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("arithmetic.decimals");
  });

  test("a policy file may change a check's level or leave it out, and names a check there is not", () => {
    const base = { extends: "cn-mof-2020", id: "ours", title: "本市" };
    const write = (checks: object) =>
      writeFileSync(join(folder, "checks.json"), JSON.stringify({ ...base, checks }));
    const words = ["check", "faulty.xlsx", "--policy", "checks.json"];
    write({ SE501: { level: "note" }, SE520: { enabled: false } });
    const { status, stdout } = selfeval(words);
    expect(status).toBe(0);
    expect(stdout).not.toContain("SE520");
    const page = selfeval(["policies", "show", "checks.json"]);
    expect([page.status, page.stdout]).toEqual([0, expect.stringContaining("SE501")]);
    write({ SE999: { level: "note" } });
    const wrong = selfeval(words);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("checks.SE999：没有编号为“SE999”的检查");
  });

  test("lists and explains policies and checks", () => {
    expect(selfeval(["policies"]).stdout).toContain("cn-mof-2020");
    expect(selfeval(["policies", "show", "guangxi-130"]).stdout).toContain("依据：");
    expect(selfeval(["checks"]).stdout).toContain("SE101");
    expect(selfeval(["checks", "show", "SE101"]).stdout).toContain("怎么改：");
  });

  test("starts through a link, as npx does", () => {
    const link = join(folder, "selfeval");
    symlinkSync(BIN, link);
    const { status, stdout } = spawnSync(process.execPath, [link, "--version"], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});
