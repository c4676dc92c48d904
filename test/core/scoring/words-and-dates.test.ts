import { atMost, by, date, number, words } from "../../support/form-builder";
import { expectScoring, type ScoringCase } from "../../support/scoring-case";

const dates: readonly ScoringCase[] = [
  {
    name: "before the deadline",
    row: { target: by("2023-12-31"), actual: date("2023-11-20") },
    status: "met",
    score: 10,
  },
  {
    name: "on the last day",
    row: { target: by("2023-12-31"), actual: date("2023-12-31") },
    status: "met",
    score: 10,
  },
  {
    name: "a month late: the policy does not say how much",
    row: { target: by("2018-10-31"), actual: date("2018-11-30") },
    status: "short",
    score: null,
    range: [0, 10],
    says: "晚于规定时间",
  },
  {
    name: "late, and the policy says 0",
    row: { target: by("2018-10-31"), actual: date("2018-11-30") },
    policy: { "quantitative.late": "zero" },
    status: "short",
    score: 0,
  },
  {
    name: "late, and the policy keeps 70 %",
    row: { target: by("2018-10-31"), actual: date("2018-11-30") },
    policy: { "quantitative.late": "share", "quantitative.lateShare": 0.7 },
    status: "short",
    score: 7,
  },
  {
    name: "inside a year",
    row: { target: date("2020-01-01", "2020-12-31"), actual: date("2020-01-01", "2020-12-31") },
    status: "met",
    score: 10,
  },
  {
    name: "no year anywhere",
    row: { target: by(null), actual: date(null) },
    status: "notComparable",
    score: null,
  },
  {
    name: "words beside a date",
    row: { target: by("2023-12-31"), actual: words("按时完成") },
    status: "notComparable",
    score: null,
  },
  {
    name: "a tier beside a date leaves its range",
    row: { target: by("2023-12-31"), actual: words("达成预期指标", "achieved") },
    status: "notComparable",
    score: null,
    range: [8, 10],
  },
];

const qualitative: readonly ScoringCase[] = [
  {
    name: "achieved: the top of [0.8w, w]",
    row: { target: words("有效提升"), actual: words("达成预期指标", "achieved") },
    status: "notComparable",
    score: 10,
    range: [8, 10],
  },
  {
    name: "partly achieved: [0.6w, 0.8w), no number",
    row: { target: words("有效提升"), actual: words("部分达成", "partlyAchieved") },
    status: "notComparable",
    score: null,
    range: [6, 8],
    says: "不含 8 分",
  },
  {
    name: "not achieved: [0, 0.6w)",
    row: { target: words("有效提升"), actual: words("未达成", "notAchieved") },
    status: "notComparable",
    score: null,
    range: [0, 6],
  },
  {
    name: "bounds are rounded to two decimals",
    row: {
      target: words("有效提升"),
      actual: words("部分达成", "partlyAchieved"),
      weight: 6.67,
    },
    status: "notComparable",
    score: null,
    range: [4, 5.34],
  },
  {
    name: "the middle where the policy says so",
    row: { target: words("有效提升"), actual: words("部分达成", "partlyAchieved") },
    policy: {
      "qualitative.tiers": [
        { tier: "achieved", from: 0.8, to: 1, proposal: "middle" },
        { tier: "partlyAchieved", from: 0.6, to: 0.8, proposal: "middle" },
        { tier: "notAchieved", from: 0, to: 0.6, proposal: "middle" },
      ],
    },
    status: "notComparable",
    score: 7,
    range: [6, 8],
  },
  {
    name: "words that repeat the target count as achieved",
    row: { target: words("显著提升"), actual: words("显著 提升。") },
    status: "notComparable",
    score: 10,
    range: [8, 10],
    says: "请核实",
  },
  {
    name: "words that repeat the target where the policy asks",
    row: { target: words("显著提升"), actual: words("显著提升") },
    policy: { "qualitative.repeatsTarget": "ask" },
    status: "notComparable",
    score: null,
    range: [8, 10],
  },
  {
    name: "free text never gets a guess",
    row: { target: words("改善条件"), actual: words("明显改善") },
    status: "notComparable",
    score: null,
    range: null,
    says: "请选定",
  },
  {
    name: "a word for a figure",
    row: { target: atMost(30, "万元"), actual: words("完成") },
    status: "notComparable",
    score: null,
    says: "无法比较",
  },
  {
    name: "a figure for a word",
    row: { target: words("控制在预算中"), actual: number(100, "%") },
    status: "notComparable",
    score: null,
  },
];

describe.each([
  ["dates", dates],
  ["words", qualitative],
] as const)("%s", (_, cases: readonly ScoringCase[]) => {
  test.each(cases)("$name", expectScoring);
});
