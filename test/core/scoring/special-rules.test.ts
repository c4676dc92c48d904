import { atLeast, number, words } from "../../support/form-builder";
import { expectScoring, type ScoringCase } from "../../support/scoring-case";

const over: readonly ScoringCase[] = [
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

const satisfaction: readonly ScoringCase[] = [
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

const notApplicable: readonly ScoringCase[] = [
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

const ownStandard: readonly ScoringCase[] = [
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
  ["over-achievement", over],
  ["satisfaction", satisfaction],
  ["not applicable", notApplicable],
  ["a standard of the form's own", ownStandard],
] as const)("%s", (_, cases: readonly ScoringCase[]) => {
  test.each(cases)("$name", expectScoring);
});
