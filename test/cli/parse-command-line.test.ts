import { parseCommandLine } from "../../src/cli/parse-command-line";

function parse(line: string): ReturnType<typeof parseCommandLine> {
  return parseCommandLine(line.split(" ").filter((word) => word !== ""));
}

const DEFAULTS = {
  files: ["a.xlsx"],
  filesFrom: null,
  format: "human",
  policy: null,
  profiles: [],
  year: null,
  preset: "full",
  only: [],
  skip: [],
  ignoreWaivers: false,
  maxLevel: "error",
  jobs: null,
  output: null,
  inPlace: false,
};

describe("a command line that is right", () => {
  test.each([
    { line: "check a.xlsx", command: { kind: "check", ...DEFAULTS } },
    {
      line: "check a.xlsx b.xlsx --format json",
      command: { kind: "check", ...DEFAULTS, files: ["a.xlsx", "b.xlsx"], format: "json" },
    },
    {
      line: "check --format=ndjson --year 2023 --policy cn-mof-2020 --jobs 3 --max-level note a.xlsx",
      command: {
        kind: "check",
        ...DEFAULTS,
        format: "ndjson",
        year: 2023,
        policy: "cn-mof-2020",
        jobs: 3,
        maxLevel: "note",
      },
    },
    {
      line: "check a.xlsx --only SE101,se301 --only SE501 --skip score-missing",
      command: { kind: "check", ...DEFAULTS, only: ["SE101", "SE301", "SE501"], skip: ["SE520"] },
    },
    {
      line: "check a.xlsx --format sarif --preset quick",
      command: { kind: "check", ...DEFAULTS, format: "sarif", preset: "quick" },
    },
    {
      line: "score a.xlsx --format html --preset full",
      command: { kind: "score", ...DEFAULTS, format: "html" },
    },
    {
      line: "check a.xlsx --profile b.json --profile=c.json",
      command: { kind: "check", ...DEFAULTS, profiles: ["b.json", "c.json"] },
    },
    {
      line: "report a.xlsx -o r.htm --year 2023",
      command: {
        kind: "report",
        file: "a.xlsx",
        format: "html",
        output: "r.htm",
        policy: null,
        profiles: [],
        year: 2023,
        ignoreWaivers: false,
        maxLevel: "error",
      },
    },
    {
      line: "check --files-from -",
      command: { kind: "check", ...DEFAULTS, files: [], filesFrom: "-" },
    },
    { line: "check -- -a.xlsx", command: { kind: "check", ...DEFAULTS, files: ["-a.xlsx"] } },
    { line: "score a.xlsx -o out", command: { kind: "score", ...DEFAULTS, output: "out" } },
    { line: "score a.xlsx --in-place", command: { kind: "score", ...DEFAULTS, inPlace: true } },
    {
      line: "score a.xlsx --max-level note",
      command: { kind: "score", ...DEFAULTS, maxLevel: "note" },
    },
    { line: "policies", command: { kind: "policies", show: null } },
    { line: "policies show cn-mof-2020", command: { kind: "policies", show: "cn-mof-2020" } },
    { line: "checks show SE101", command: { kind: "checks", show: "SE101" } },
    { line: "--help", command: { kind: "help", topic: null } },
    { line: "check --help", command: { kind: "help", topic: "check" } },
    { line: "help score", command: { kind: "help", topic: "score" } },
    { line: "--version", command: { kind: "version" } },
    { line: "check -v", command: { kind: "version" } },
  ])("selfeval $line", ({ line, command }) => {
    expect(parse(line)).toEqual(command);
  });
});

describe("a command line that is wrong", () => {
  test.each([
    { line: "", says: "没有给出命令" },
    { line: "chek a.xlsx", says: "是不是 check" },
    { line: "a.xlsx", says: "没有命令“a.xlsx”" },
    { line: "--format json check a.xlsx", says: "命令要写在选项 --format 的前面" },
    { line: "check", says: "没有给出文件" },
    { line: "check a.xlsx --formt json", says: "是不是 --format" },
    { line: "check a.xlsx --zzzzzz", says: "没有选项 --zzzzzz。" },
    { line: "check a.xlsx -x", says: "没有选项 -x" },
    { line: "check a.xlsx --in-place", says: "check 没有选项 --in-place" },
    { line: "check a.xlsx --format", says: "选项 --format 后面要跟一个值" },
    { line: "check a.xlsx --policy --year 2023", says: "选项 --policy 后面要跟一个值" },
    { line: "check a.xlsx --policy=", says: "选项 --policy 后面要跟一个值" },
    { line: "score a.xlsx --in-place=yes", says: "后面不能跟值" },
    { line: "check a.xlsx --year 2023 --year 2024", says: "只能给一次" },
    { line: "check a.xlsx --format jsn", says: "是不是 json" },
    { line: "check a.xlsx --preset fast", says: "可用 full、quick" },
    { line: "check a.xlsx --preset quick --only SE101", says: "不能同时使用" },
    { line: "check a.xlsx --year 23", says: "四位年度" },
    { line: "check a.xlsx --jobs 0", says: "1 到 999 的整数" },
    { line: "check a.xlsx --jobs two", says: "1 到 999 的整数" },
    { line: "check a.xlsx --max-level fatal", says: "可用 error、warning、note" },
    { line: "check a.xlsx --only SE1011", says: "没有检查“SE1011”；是不是 SE101" },
    { line: "check a.xlsx --skip ,", says: "--skip 后面要写检查编号" },
    { line: "score a.xlsx --in-place -o out", says: "不能同时使用" },
    { line: "report", says: "没有给出文件" },
    { line: "report a.xlsx b.xlsx", says: "一次只能写一个工作簿" },
    { line: "report a.xlsx -o r.xlsx", says: "要以 .docx 结尾" },
    { line: "policies list", says: "show 编号" },
    { line: "checks show", says: "show 后面要写编号" },
    { line: "checks show SE101 SE102", says: "只能写一个编号" },
  ])("selfeval $line", ({ line, says }) => {
    const error = parse(line);
    expect(error).toMatchObject({ kind: "usageError", usage: expect.stringContaining("selfeval") });
    expect(error).toHaveProperty("message", expect.stringContaining(says));
  });
});
