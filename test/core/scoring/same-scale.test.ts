import {
  atLeast,
  atMost,
  between,
  equalTo,
  greaterThan,
  lessThan,
  number,
} from "../../support/form-builder";
import { expectScoring, type ScoringCase } from "../../support/scoring-case";

/** Actuals that only state a bound. */
const bounds: readonly ScoringCase[] = [
  {
    name: "less than what was asked at least is not met",
    row: { target: atLeast(90, "%"), actual: lessThan(90, "%") },
    status: "notComparable",
    score: null,
    says: "只写了界限",
  },
  {
    name: "at most what was asked at least leaves it open",
    row: { target: atLeast(50, "人"), actual: atMost(50, "人") },
    status: "notComparable",
    score: null,
  },
  {
    name: "more than a ceiling leaves it open",
    row: { target: atMost(5, "起"), actual: greaterThan(3, "起") },
    status: "notComparable",
    score: null,
  },
  {
    name: "a bound beside a range leaves it open",
    row: { target: between(80, 90, "%"), actual: atLeast(85, "%") },
    status: "notComparable",
    score: null,
  },
  {
    name: "a bare target is a floor for a bound too",
    row: { target: number(50, "人"), actual: lessThan(50, "人") },
    status: "notComparable",
    score: null,
  },
  {
    name: "a bound on the target's side counts as its number",
    row: { target: atLeast(90, "%"), actual: greaterThan(92, "%") },
    status: "met",
    score: 10,
  },
  {
    name: "a ceiling kept as a ceiling counts as its number",
    row: { target: atMost(24, "小时"), actual: atMost(24, "小时") },
    status: "met",
    score: 10,
  },
  {
    name: "a strict floor repeated word for word is kept",
    row: { target: greaterThan(92, "%"), actual: greaterThan(92, "%") },
    status: "met",
    score: 10,
  },
  {
    name: "a strict ceiling repeated word for word is kept",
    row: { target: lessThan(3, "%"), actual: lessThan(3, "%") },
    status: "met",
    score: 10,
  },
  {
    name: "the very number of a strict floor is not above it",
    row: { target: greaterThan(92, "%"), actual: number(92, "%") },
    status: "short",
    score: 10,
  },
];

/** Numbers of which one or both have no unit. */
const percents: readonly ScoringCase[] = [
  {
    name: "all of fifty persons is not one hundred persons",
    row: { name: "培训人数", target: number(50), actual: number(100, "%") },
    status: "notComparable",
    score: null,
    says: "没有写单位",
  },
  {
    name: "all of five hundred is not one hundred of them",
    row: { name: "合格率", target: number(500), actual: number(100, "%") },
    status: "notComparable",
    score: null,
  },
  {
    name: "a bare 90 of a rate is 90 %",
    row: { name: "合格率", target: atLeast(90), actual: number(95, "%") },
    status: "met",
    score: 10,
  },
  {
    name: "a bare 100 is all of it by any name",
    row: { name: "项目建设", target: number(100), actual: number(98, "%") },
    status: "short",
    score: 9.8,
  },
  {
    name: "a few of something beside 100 % are no percentage",
    row: { name: "设备购置", target: number(100, "%"), actual: number(5) },
    status: "notComparable",
    score: null,
    says: "百分号",
  },
  {
    name: "0.96 beside a bare 95 of a rate may be 96 %",
    row: { name: "群众知晓率", target: atLeast(95), actual: number(0.96) },
    status: "notComparable",
    score: null,
    says: "统一写成百分数",
  },
  {
    name: "96 beside a bare 0.95 of a rate may be as much",
    row: { name: "群众知晓率", target: atLeast(0.95), actual: number(96) },
    status: "notComparable",
    score: null,
  },
  {
    name: "half a kilometre of a hundred is what it says",
    row: { name: "修路里程", target: atLeast(100), actual: number(0.5) },
    status: "short",
    score: 0.05,
  },
];

/** None of a thing is none by any counter. */
const none: readonly ScoringCase[] = [
  {
    name: "no times where no cases were asked",
    row: { name: "事故", target: equalTo(0, "起"), actual: number(0, "次") },
    status: "met",
    score: 10,
  },
  {
    name: "no households where persons were asked",
    row: { target: atLeast(5, "人"), actual: number(0, "户") },
    status: "short",
    score: 0,
  },
  {
    name: "none is no share of anything",
    row: { target: atMost(10, "万元"), actual: number(0, "%") },
    status: "notComparable",
    score: null,
  },
];

/** A number without a unit, a thousand times off. */
const farApart: readonly ScoringCase[] = [
  {
    name: "50000 under 5 亩 may count in another unit",
    row: { target: atLeast(5, "亩"), actual: number(50_000) },
    status: "notComparable",
    score: null,
    says: "没有写单位",
  },
  {
    name: "480 under five million yuan may count 万元",
    row: { target: atMost(5_000_000, "元"), actual: number(480) },
    status: "notComparable",
    score: null,
  },
  {
    name: "4800000 元 under a bare 500 is not ten thousand times as much",
    row: { target: number(500), actual: number(4_800_000, "元") },
    status: "notComparable",
    score: null,
  },
  {
    name: "a hundred times as many is many",
    row: { target: atLeast(5, "人"), actual: number(500) },
    status: "exceeded",
    score: 10,
  },
  {
    name: "no bare number at all is none",
    row: { target: atLeast(5000, "人"), actual: number(0) },
    status: "short",
    score: 0,
  },
];

describe.each([
  ["an actual that states a bound", bounds],
  ["a percentage beside a bare number", percents],
  ["none", none],
  ["a bare number far from the other", farApart],
] as const)("%s", (_, cases: readonly ScoringCase[]) => {
  test.each(cases)("$name", expectScoring);
});
