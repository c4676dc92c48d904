import {
  atLeast,
  atMost,
  equalTo,
  number,
  type IndicatorOptions,
} from "../../../support/form-builder";
import { expectScoring, type ScoringCase } from "../../../support/scoring-case";
import { NOT_THERE } from "../../../../src/core/model/read";

const rate = (target: number, actual: number, standard: string): IndicatorOptions => ({
  name: "预算支付率",
  target: atLeast(target, "%"),
  actual: number(actual, "%"),
  weight: 5,
  standard,
});
const bands = "达到90%得5分，80%-90%得3分，80%以下不得分";
const points = "每降低1个百分点扣1分，扣完为止";
const noTarget = (actual: number, standard = bands): IndicatorOptions => ({
  ...rate(0, actual, standard),
  target: NOT_THERE,
});

const steps: readonly ScoringCase[] = [
  {
    name: "whole steps come off",
    row: rate(97, 95, points),
    status: "short",
    score: 3,
    says: "每 1个百分点扣 1 分",
  },
  { name: "never below zero", row: rate(97, 60, points), status: "short", score: 0 },
  {
    name: "a part of a step is for a person, between its two ends",
    row: rate(97, 95.5, points),
    status: "short",
    score: null,
    range: [3, 4],
    says: "1.5 个“1个百分点”",
  },
  {
    name: "unless the text says that a part counts whole",
    row: rate(97, 95.5, `${points}，不足一个百分点按一个百分点计`),
    status: "short",
    score: 3,
  },
  {
    name: "one percent of a target of 100 % is one point",
    row: rate(100, 98, "每降低1%扣1分"),
    status: "short",
    score: 3,
  },
  {
    name: "of another target it may be either",
    row: rate(95, 93, "每降低1%扣1分"),
    status: "short",
    score: null,
    says: "可以是 1 个百分点",
  },
  {
    name: "pieces are counted",
    row: {
      target: atLeast(9, "次"),
      actual: number(7, "次"),
      weight: 10,
      standard: "每少一次扣2分",
    },
    status: "short",
    score: 6,
  },
  {
    name: "in another unit they are not",
    row: { target: atLeast(9, "次"), actual: number(7, "次"), standard: "每少1天扣2分" },
    status: "short",
    score: null,
    says: "单位却是“次”",
  },
  {
    name: "a ceiling loses marks for what is above it",
    row: {
      target: atMost(10, "天"),
      actual: number(12, "天"),
      weight: 5,
      standard: "每超过1天扣0.5分",
    },
    status: "short",
    score: 4,
  },
  {
    name: "against the target's direction nothing is guessed",
    row: { target: atMost(10, "天"), actual: number(12, "天"), standard: "每减少1天扣0.5分" },
    status: "short",
    score: null,
    says: "方向",
  },
  {
    name: "steps count from the figure that the standard names",
    row: { ...noTarget(93, "达到95%得5分，每降低1个百分点扣1分") },
    status: "notComparable",
    score: 3,
  },
];

const inBands: readonly ScoringCase[] = [
  { name: "the highest", row: noTarget(92), status: "notComparable", score: 5 },
  { name: "its own edge", row: noTarget(90), status: "notComparable", score: 5 },
  { name: "the middle", row: noTarget(85), status: "notComparable", score: 3 },
  {
    name: "an edge of two bands that neither claims",
    row: noTarget(80),
    status: "notComparable",
    score: null,
    says: "80 正好在两段的分界上",
  },
  {
    name: "an edge that only one band can hold",
    row: noTarget(80, "达到90%得5分，80%-90%得3分，低于80%不得分"),
    status: "notComparable",
    score: 3,
  },
  { name: "the lowest", row: noTarget(12), status: "notComparable", score: 0 },
  {
    name: "a gap",
    row: noTarget(70, "达到90%得5分，80%-90%得3分"),
    status: "notComparable",
    score: null,
    says: "不在评分标准写出的任何一段里",
  },
  {
    name: "marks above the weight",
    row: { ...noTarget(92), weight: 4 },
    status: "notComparable",
    score: null,
    says: "超过分值 4 分",
  },
  {
    name: "a target that is met, though the bands give less",
    row: rate(80, 85, bands),
    status: "met",
    score: null,
    range: [3, 5],
    says: "却只得 3 分",
  },
  {
    name: "the share done of a count",
    row: {
      target: atLeast(20, "个"),
      actual: number(17, "个"),
      weight: 5,
      standard: "完成率达到90%得5分，80%-90%得3分，80%以下不得分",
    },
    status: "short",
    score: 3,
  },
  {
    name: "a percentage of nobody knows what",
    row: { target: atLeast(20, "个"), actual: number(17, "个"), weight: 5, standard: bands },
    status: "short",
    score: null,
    says: "完成值本身还是完成率",
  },
];

const whole: readonly ScoringCase[] = [
  {
    name: "met",
    row: {
      target: equalTo(1, "项"),
      actual: number(1, "项"),
      standard: "完成得10分，未完成不得分",
    },
    status: "met",
    score: 10,
  },
  {
    name: "missed",
    row: {
      target: atLeast(3, "项"),
      actual: number(2, "项"),
      standard: "完成得10分，未完成不得分",
    },
    status: "short",
    score: 0,
  },
  {
    name: "in proportion",
    row: {
      target: atLeast(3, "项"),
      actual: number(2, "项"),
      standard: "达到目标值得满分，未达到按完成比例得分",
    },
    status: "short",
    score: 6.67,
  },
  {
    name: "in proportion means nothing under a ceiling",
    row: {
      target: atMost(3, "项"),
      actual: number(4, "项"),
      standard: "达标得满分，否则按比例得分",
    },
    status: "short",
    score: null,
    says: "怎样算不明确",
  },
  {
    name: "marks off each time, which no form counts",
    row: {
      target: equalTo(0, "起"),
      actual: number(2, "起"),
      standard: "每发现一起违规扣1分，扣完为止",
    },
    status: "short",
    score: null,
    says: "看不出发生了几次",
  },
];

describe.each([
  ["by steps", steps],
  ["in bands", inBands],
  ["whole or nothing", whole],
] as const)("a row's own standard, %s:", (_, cases: readonly ScoringCase[]) => {
  test.each(cases)("$name", expectScoring);
});
