import type { Indicator } from "../../../src/core/model/form";
import type { Quantity } from "../../../src/core/model/quantity";
import { policyById } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/types";
import { scoreIndicator } from "../../../src/core/scoring/indicator";
import type { IndicatorStatus } from "../../../src/core/scoring/types";
import {
  amount,
  atLeast,
  atMost,
  between,
  by,
  date,
  equalTo,
  greaterThan,
  indicator,
  lessThan,
  number,
  placeholder,
  read,
  unreadableQuantity,
  unreadableRead,
  words,
  type IndicatorOptions,
} from "../../support/form-builder";
import { withPolicy, type PolicyChange } from "../../support/policy-builder";

const standard = policyById("cn-mof-2020") as Policy;

type Row = {
  readonly name: string;
  readonly row: IndicatorOptions;
  readonly status: IndicatorStatus;
  readonly score: number | null;
  readonly rate?: number | null;
  readonly range?: readonly [number, number] | null;
  readonly policy?: PolicyChange;
  /** What the last step says. */
  readonly says?: string;
};

function check({ row, status, score, rate, range, policy, says }: Row): void {
  const given: Indicator = indicator(row);
  const scored = scoreIndicator(given, withPolicy(standard, policy ?? {}));
  expect([scored.status, scored.proposedScore]).toEqual([status, score]);
  if (rate !== undefined && rate !== null) expect(scored.achievementRate).toBeCloseTo(rate, 10);
  if (rate === null) expect(scored.achievementRate).toBeNull();
  if (range !== undefined) expect(scored.proposedRange).toEqual(range);
  if (says !== undefined) expect(scored.steps.at(-1)?.rule).toContain(says);
  expect(scored.steps.length).toBeGreaterThan(0);
  expect(JSON.stringify(scored.steps)).not.toMatch(/undefined|NaN|\[object/);
}

const forward: readonly Row[] = [
  {
    name: "met exactly",
    row: { target: atLeast(50, "个"), actual: number(50) },
    status: "met",
    score: 10,
    rate: 1,
  },
  {
    name: "more than the target",
    row: { target: atLeast(50, "个"), actual: number(60, "个") },
    status: "met",
    score: 10,
    rate: 1.2,
  },
  {
    name: "an actual copied with its operator counts as its number",
    row: { target: atLeast(266, "米"), actual: atLeast(266, "米") },
    status: "met",
    score: 10,
  },
  {
    name: "130 of 200",
    row: { target: atLeast(200), actual: number(130) },
    status: "short",
    score: 6.5,
    rate: 0.65,
  },
  {
    name: "a third is rounded half up",
    row: { target: atLeast(3), actual: number(2), weight: 5 },
    status: "short",
    score: 3.33,
  },
  {
    name: "half a cent rounds up: 1.005 is 1.01",
    row: { target: atLeast(1000), actual: number(201), weight: 5 },
    status: "short",
    score: 1.01,
  },
  {
    name: "4604 of 4754 people, weight 5",
    row: { target: atLeast(4754, "人"), actual: number(4604, "人"), weight: 5 },
    status: "short",
    score: 4.84,
  },
  {
    name: "a bare 100 under 100 %",
    row: { target: atLeast(100, "%"), actual: number(100) },
    status: "met",
    score: 10,
  },
  {
    name: "a bare 0.95 under 95 % is not guessed at",
    row: { target: atLeast(95, "%"), actual: number(0.95) },
    status: "notComparable",
    score: null,
    says: "百分数",
  },
  {
    name: "money in another unit",
    row: { target: atLeast(1, "亿元"), actual: number(12_000, "万元") },
    status: "met",
    score: 10,
    rate: 1.2,
  },
  {
    name: "a bare 90 under 90 万元 takes its unit",
    row: { target: atLeast(90, "万元"), actual: number(90) },
    status: "met",
    score: 10,
  },
  {
    name: "a bare 900000 under 90 万元 may count 元 and is not guessed at",
    row: { target: atLeast(90, "万元"), actual: number(900_000) },
    status: "notComparable",
    score: null,
    says: "请补上单位",
  },
  {
    name: "units that do not compare",
    row: { target: atLeast(10, "万元"), actual: number(12, "米") },
    status: "notComparable",
    score: null,
  },
  {
    name: "strictly more: equal is not more, yet the ratio is whole",
    row: { target: greaterThan(95, "%"), actual: number(95, "%") },
    status: "short",
    score: 10,
    says: "正好等于",
  },
  {
    name: "≥ 0 is always met",
    row: { target: atLeast(0, "个"), actual: number(0, "个") },
    status: "met",
    score: 10,
    rate: null,
  },
  {
    name: "> 0 and nothing done",
    row: { target: greaterThan(0, "个"), actual: number(0, "个") },
    status: "short",
    score: 0,
  },
  {
    name: "a negative target that is met",
    row: { target: atLeast(-5, "%"), actual: number(-3, "%") },
    status: "met",
    score: 10,
    rate: null,
  },
  {
    name: "a negative target that is missed has no ratio",
    row: { target: atLeast(-5, "%"), actual: number(-8, "%") },
    status: "short",
    score: null,
    says: "负数",
  },
  {
    name: "a negative actual never costs more than the weight",
    row: { target: atLeast(5, "%"), actual: number(-2, "%") },
    status: "short",
    score: 0,
  },
  {
    name: "below the pass mark",
    row: { target: atLeast(100), actual: number(59) },
    policy: { "quantitative.passMark": 0.6 },
    status: "short",
    score: 0,
  },
  {
    name: "on the pass mark",
    row: { target: atLeast(100), actual: number(60) },
    policy: { "quantitative.passMark": 0.6 },
    status: "short",
    score: 6,
  },
  {
    name: "yes or no",
    row: { target: atLeast(100), actual: number(99) },
    policy: { "quantitative.forward": "binary" },
    status: "short",
    score: 0,
  },
];

const bare: readonly Row[] = [
  {
    name: "10 meetings planned, 11 held",
    row: { target: number(10, "场"), actual: number(11, "场") },
    status: "met",
    score: 10,
  },
  {
    name: "a bare 31 with 42 done",
    row: { target: number(31), actual: number(42) },
    status: "exceeded",
    score: 10,
  },
  {
    name: "a bare target that is missed",
    row: { target: number(1100, "万元"), actual: number(1093, "万元"), weight: 6 },
    status: "short",
    score: 5.96,
  },
  {
    name: "0 and 0",
    row: { target: number(0, "起"), actual: number(0, "起") },
    status: "met",
    score: 10,
  },
  {
    name: "none allowed, one happened",
    row: { target: number(0, "起"), actual: number(1, "起") },
    status: "short",
    score: 0,
  },
  {
    name: "cost without an operator: spending less keeps the ceiling",
    row: { category: "cost", target: number(30, "万元"), actual: number(28, "万元") },
    status: "met",
    score: 10,
  },
  {
    name: "cost without an operator: spending more breaks the ceiling",
    row: { category: "cost", target: number(30, "万元"), actual: number(33, "万元") },
    status: "short",
    score: 9,
  },
  {
    name: "a price per head without an operator is a ceiling or a standard",
    row: {
      category: "economicCost",
      target: number(530, "元/人·月"),
      actual: number(500, "元/人·月"),
    },
    status: "notComparable",
    score: null,
    says: "请在指标值前补上",
  },
  {
    name: "a price per head that is equal is beyond doubt",
    row: {
      category: "economicCost",
      target: number(530, "元/人·月"),
      actual: number(530, "元/人·月"),
    },
    status: "met",
    score: 10,
  },
  {
    name: "a rate of complaints without an operator is no floor",
    row: { name: "投诉率", target: number(5, "%"), actual: number(3, "%") },
    status: "notComparable",
    score: null,
    says: "越低越好",
  },
  {
    name: "a rate of complaints settled is a floor after all",
    row: { name: "投诉办结率", target: number(90, "%"), actual: number(100, "%") },
    status: "met",
    score: 10,
  },
];

const equal: readonly Row[] = [
  {
    name: "equal",
    row: { target: equalTo(100, "%"), actual: number(100) },
    status: "met",
    score: 10,
  },
  {
    name: "forwardLike: more is full",
    row: { target: equalTo(10), actual: number(12) },
    status: "met",
    score: 10,
  },
  {
    name: "forwardLike: less is in proportion",
    row: { target: equalTo(10), actual: number(8) },
    status: "short",
    score: 8,
  },
  {
    name: "strict: more is nothing",
    row: { target: equalTo(10), actual: number(12) },
    policy: { "quantitative.equal": "strict" },
    status: "short",
    score: 0,
  },
  {
    name: "symmetric: more costs like less",
    row: { target: equalTo(10), actual: number(12) },
    policy: { "quantitative.equal": "symmetric" },
    status: "short",
    score: 8,
  },
  {
    name: "symmetric: far off is nothing, never less",
    row: { target: equalTo(10), actual: number(40) },
    policy: { "quantitative.equal": "symmetric", "quantitative.overAchievement": [] },
    status: "short",
    score: 0,
  },
];

const reverse: readonly Row[] = [
  { name: "kept", row: { target: atMost(10), actual: number(10) }, status: "met", score: 10 },
  {
    name: "far below a ceiling is not exceeded",
    row: { target: atMost(10), actual: number(2) },
    status: "met",
    score: 10,
    rate: 0.2,
  },
  {
    name: "R1: T=10, A=12 → 8.00",
    row: { target: atMost(10), actual: number(12) },
    status: "short",
    score: 8,
    rate: 1.2,
  },
  {
    name: "R2: T=10, A=12 → 8.33",
    row: { target: atMost(10), actual: number(12) },
    policy: { "quantitative.reverse": "ratio" },
    status: "short",
    score: 8.33,
  },
  {
    name: "R3: T=10, A=12 → 0",
    row: { target: atMost(10), actual: number(12) },
    policy: { "quantitative.reverse": "allOrNothing" },
    status: "short",
    score: 0,
  },
  {
    name: "R1 at twice the ceiling → 0",
    row: { target: atMost(10), actual: number(20) },
    status: "short",
    score: 0,
  },
  {
    name: "R1 beyond twice the ceiling never goes below 0",
    row: { target: atMost(10), actual: number(35) },
    status: "short",
    score: 0,
  },
  {
    name: "R2 at twice the ceiling → half",
    row: { target: atMost(10), actual: number(20) },
    policy: { "quantitative.reverse": "ratio" },
    status: "short",
    score: 5,
  },
  {
    name: "5830 where 5300 a household were allowed",
    row: { target: atMost(5300, "元/户"), actual: number(5830, "元/户") },
    status: "short",
    score: 9,
  },
  {
    name: "a ceiling of 0 that is kept",
    row: { target: atMost(0, "起"), actual: number(0, "起") },
    status: "met",
    score: 10,
  },
  {
    name: "a ceiling of 0 that is broken",
    row: { target: atMost(0, "起"), actual: number(1, "起") },
    status: "short",
    score: 0,
  },
  {
    name: "strictly less: equal is not less, but nothing is over",
    row: { target: lessThan(5, "天"), actual: number(5, "天") },
    status: "short",
    score: 10,
  },
  {
    name: "strictly less under all or nothing",
    row: { target: lessThan(5, "天"), actual: number(5, "天") },
    policy: { "quantitative.reverse": "allOrNothing" },
    status: "short",
    score: 0,
  },
  {
    name: "cost written with ≥ is a defect, not a floor to score",
    row: { category: "cost", target: atLeast(17.4, "万元"), actual: number(18, "万元") },
    status: "met",
    score: null,
    says: "运算符",
  },
];

const ranges: readonly Row[] = [
  {
    name: "inside",
    row: { target: between(80, 90, "%"), actual: number(85, "%") },
    status: "met",
    score: 10,
    rate: null,
  },
  {
    name: "on the bound",
    row: { target: between(80, 90, "%"), actual: number(90) },
    status: "met",
    score: 10,
  },
  {
    name: "below the floor as a floor",
    row: { target: between(80, 90, "%"), actual: number(40, "%") },
    status: "short",
    score: 5,
  },
  {
    name: "above the ceiling as a ceiling",
    row: { target: between(80, 90, "%"), actual: number(99, "%") },
    status: "short",
    score: 9,
  },
  {
    name: "an actual that is a range is no figure",
    row: { target: atLeast(80, "%"), actual: between(80, 90, "%") },
    status: "notComparable",
    score: null,
  },
];

const dates: readonly Row[] = [
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

const qualitative: readonly Row[] = [
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

const over: readonly Row[] = [
  {
    name: "just below 1.3",
    row: { target: number(5, "亿元"), actual: number(6.47, "亿元") },
    status: "met",
    score: 10,
  },
  {
    name: "at 1.3: explained, nothing taken",
    row: { target: atLeast(100), actual: number(130) },
    status: "exceeded",
    score: 10,
    says: "请在偏差原因栏说明原因",
  },
  {
    name: "a policy that deducts two marks",
    row: { target: atLeast(100), actual: number(130) },
    policy: {
      "quantitative.overAchievement": [{ ratioFrom: 1.3, action: "deduct", deductScore: 2 }],
    },
    status: "exceeded",
    score: 8,
    says: "扣 2 分",
  },
  {
    name: "a policy that deducts a share, the higher band first",
    row: { target: atLeast(100), actual: number(250) },
    policy: {
      "quantitative.overAchievement": [
        { ratioFrom: 1.3, action: "explain" },
        { ratioFrom: 2, action: "deduct", deductShare: 0.15 },
      ],
    },
    status: "exceeded",
    score: 8.5,
  },
  {
    name: "a deduction never goes below zero",
    row: { target: atLeast(100), actual: number(130), weight: 1 },
    policy: {
      "quantitative.overAchievement": [{ ratioFrom: 1.3, action: "deduct", deductScore: 2 }],
    },
    status: "exceeded",
    score: 0,
  },
];

const satisfaction: readonly Row[] = [
  {
    name: "by ratio",
    row: { dimension: "satisfaction", target: atLeast(90, "%"), actual: number(81, "%") },
    status: "short",
    score: 9,
  },
  {
    name: "by interval: 85 % earns eight tenths",
    row: { dimension: "satisfaction", target: atLeast(90, "%"), actual: number(85) },
    policy: { "satisfaction.method": "interval" },
    status: "short",
    score: 8,
  },
  {
    name: "by interval: 90 % earns all",
    row: {
      dimension: "outcome",
      category: "beneficiarySatisfaction",
      target: atLeast(90, "%"),
      actual: number(90, "%"),
    },
    policy: { "satisfaction.method": "interval" },
    status: "met",
    score: 10,
  },
  {
    name: "by interval: 59 % earns nothing",
    row: { dimension: "satisfaction", target: atLeast(90, "%"), actual: number(59, "%") },
    policy: { "satisfaction.method": "interval" },
    status: "short",
    score: 0,
  },
];

const missing: readonly Row[] = [
  {
    name: "no actual",
    row: { actual: null },
    status: "missing",
    score: null,
    says: "完成值（F13）",
  },
  {
    name: "no target",
    row: { target: null },
    status: "missing",
    score: null,
    says: "指标值（E13）",
  },
  {
    name: "a dash is no value",
    row: { actual: read<Quantity>(null, "F13", { text: "—", problem: "不是数量" }) },
    status: "missing",
    score: null,
  },
  {
    name: "template text is no value",
    row: { target: placeholder("请填写") },
    status: "missing",
    score: null,
  },
  {
    name: "text nobody can read",
    row: { actual: unreadableQuantity("2OO", "含有字母") },
    status: "notComparable",
    score: null,
    says: "含有字母",
  },
  {
    name: "a cell with an error",
    row: { actual: unreadableRead("F13", "#DIV/0!", "单元格是错误值 #DIV/0!") },
    status: "notComparable",
    score: null,
    says: "#DIV/0!",
  },
  {
    name: "no weight",
    row: { weight: null },
    status: "met",
    score: null,
    says: "分值（G13）没有填写",
  },
  {
    name: "a weight in words",
    row: { weight: unreadableRead("G13", "十", "不是数字") },
    status: "met",
    score: null,
    says: "十",
  },
  {
    name: "a negative weight",
    row: { weight: -5 },
    status: "met",
    score: null,
    says: "不能小于 0",
  },
  {
    name: "no weight column",
    row: { weight: read<number>(null, null) },
    status: "met",
    score: null,
    says: "没有分值列",
  },
  { name: "a detail row", row: { parentRow: 12 }, status: "met", score: null, says: "不单独计分" },
];

const notApplicable: readonly Row[] = [
  {
    name: "asks by default",
    row: { actual: words("不适用") },
    status: "notComparable",
    score: null,
    range: [0, 10],
  },
  {
    name: "full marks",
    row: { actual: words("不适用") },
    policy: { notApplicable: "fullMarks" },
    status: "notComparable",
    score: 10,
  },
  {
    name: "zero",
    row: { target: words("本年不涉及"), actual: null },
    policy: { notApplicable: "zero" },
    status: "notComparable",
    score: 0,
  },
  {
    name: "left out",
    row: { actual: words("N/A") },
    policy: { notApplicable: "rescale" },
    status: "notComparable",
    score: null,
    says: "折算",
  },
];

const ownStandard: readonly Row[] = [
  {
    name: "a rule of the form's own is not overridden by the formula",
    row: { target: number(9, "个"), actual: number(7, "个"), standard: "少检查一个扣1分" },
    status: "short",
    score: null,
    says: "少检查一个扣1分",
  },
  {
    name: "once met, the form's own rule has nothing to take",
    row: { target: number(9, "个"), actual: number(9, "个"), standard: "少检查一个扣1分" },
    status: "met",
    score: 10,
  },
  {
    name: "a mere source is no rule",
    row: { target: number(10, "个"), actual: number(7, "个"), standard: "依据采购合同" },
    status: "short",
    score: 7,
  },
];

describe.each([
  ["forward", forward],
  ["no operator", bare],
  ["equal", equal],
  ["reverse", reverse],
  ["range", ranges],
  ["dates", dates],
  ["words", qualitative],
  ["over-achievement", over],
  ["satisfaction", satisfaction],
  ["missing and odd", missing],
  ["not applicable", notApplicable],
  ["a standard of the form's own", ownStandard],
] as const)("%s", (_, rows: readonly Row[]) => {
  test.each(rows)("$name", check);
});

test("a step names its rule, its clause and the cells that went in", () => {
  const scored = scoreIndicator(
    indicator({ target: atLeast(200, "个"), actual: number(130), weight: 10 }),
    standard,
  );
  expect(scored.steps).toEqual([
    {
      rule: "完成值未达到指标值，按完成比例计分：完成值 ÷ 指标值（65%）× 分值",
      clause: standard.quantitative.forward.clause,
      inputs: [
        { name: "指标值", cell: "E13", value: "≥200个" },
        { name: "完成值", cell: "F13", value: "130" },
        { name: "分值", cell: "G13", value: 10 },
      ],
      result: 6.5,
    },
  ]);
});

test("a doubtful reading is said before the score that rests on it", () => {
  const doubtful = read(amount("equals", 95, "%"), "F13", { problem: "0.95 按 95% 读取" });
  const scored = scoreIndicator(
    indicator({ target: atLeast(95, "%"), actual: doubtful }),
    standard,
  );
  expect(scored.proposedScore).toBe(10);
  expect(scored.steps[0]?.rule).toContain("0.95 按 95% 读取");
});
