import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { draftProfile } from "../../src/core/reading";
import { profileText } from "../../src/core/profiles";
import { contractProblems } from "../support/contract-validator";
import { headerWith, inventedDraft, inventedFile, inventedSheet } from "../support/invented-form";

/** The command as users start it, with its bundle, in processes of its own. */
const BIN = resolve(__dirname, "../../bin/selfeval.mjs");
jest.setTimeout(120_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "selfeval-profile-"));
  const drafted = draftProfile(inventedSheet(), inventedDraft);
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems));
  const { profile } = drafted;
  writeFileSync(join(folder, "profile.json"), profileText(profile));
  writeFileSync(
    join(folder, "other.json"),
    profileText({ ...profile, title: "另一个", fingerprint: profile.fingerprint }),
  );
  const columns = { ...profile.indicators.columns, actual: 7 };
  const wrong = { ...profile, indicators: { ...profile.indicators, columns } };
  writeFileSync(join(folder, "wrong.json"), JSON.stringify(wrong));
  writeFileSync(join(folder, "one.xlsx"), inventedFile());
  writeFileSync(join(folder, "two.xlsx"), inventedFile({ name: "上半年", above: [["内部"]] }));
  writeFileSync(join(folder, "gone.xlsx"), inventedFile({ header: headerWith(6, null) }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function selfeval(...words: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...words], { cwd: folder, encoding: "utf8" });
}

type Printed = {
  readonly forms: readonly {
    readonly taughtBy?: string;
    readonly projectName: { readonly value: string };
    readonly indicators: readonly { readonly proposedScore: number | null }[];
  }[];
};

function printed(...words: readonly string[]): readonly Printed[] {
  const { stdout } = selfeval("check", ...words, "--format", "ndjson");
  const books = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);
  expect(books.flatMap(contractProblems)).toEqual([]);
  return books;
}

describe("selfeval --profile", () => {
  test("reads what cannot be read without it, the same with threads as without", () => {
    expect(printed("one.xlsx", "two.xlsx").map(({ forms }) => forms)).toEqual([[], []]);
    for (const jobs of ["1", "2"]) {
      const books = printed("one.xlsx", "two.xlsx", "--profile", "profile.json", "--jobs", jobs);
      expect(books.flatMap(({ forms }) => forms.map(({ taughtBy }) => taughtBy))).toEqual([
        "某局打分单",
        "某局打分单",
      ]);
      expect(books[0]?.forms[0]?.indicators).toMatchObject([
        { proposedScore: 50 },
        { proposedScore: expect.any(Number) as number },
      ]);
    }
  });

  test("says in the report for people that the headers were pointed out", () => {
    expect(selfeval("check", "one.xlsx", "--profile", "profile.json").stdout).toContain(
      "按手动指定的表头读取 1 张（某局打分单）",
    );
  });

  test("may be given more than once; the first one counts", () => {
    const profiles = ["--profile", "other.json", "--profile", "profile.json"];
    expect(printed("one.xlsx", ...profiles)[0]?.forms[0]?.taughtBy).toBe("另一个");
  });

  test("writes scores by the headers pointed out", () => {
    const { status, stdout } = selfeval(
      "score",
      "one.xlsx",
      "--profile",
      "profile.json",
      "-o",
      "out",
    );
    expect(status).not.toBe(3);
    expect(stdout).toContain("按手动指定的表头读取 1 张");
  });

  test("a file in which a header is gone is read not at all, and the header is named", () => {
    const { stdout } = selfeval("check", "gone.xlsx", "--profile", "profile.json");
    expect(stdout).toContain("没有认出绩效自评表");
    expect(stdout).toContain("按“某局打分单”指定的表头没有读成：G5 的表头“打几分”不在了");
  });

  test.each([
    ["wrong.json", "indicators.columns.score：第 7 列（打几分）同时指定为“实际完成值”和“得分”"],
    ["none.json", "表头指定文件 none.json：找不到这个文件"],
    ["one.xlsx", "表头指定文件 one.xlsx 不能使用"],
  ])("%s is a usage error", (file, says) => {
    const { status, stdout, stderr } = selfeval("check", "one.xlsx", "--profile", file);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});
