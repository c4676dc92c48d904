import { policyById } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/types";
import { scoreIndicator } from "../../../src/core/scoring/indicator";
import type { Quantity } from "../../../src/core/model/quantity";
import {
  amount,
  atLeast,
  indicator,
  number,
  placeholder,
  read,
  unreadableQuantity,
  unreadableRead,
} from "../../support/form-builder";
import { expectScoring, type ScoringCase } from "../../support/scoring-case";

const standard = policyById("cn-mof-2020") as Policy;

const missing: readonly ScoringCase[] = [
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
    row: { weight: read<number>(null, null), score: read<number>(null, null) },
    status: "met",
    score: null,
    says: "只比较完成情况",
  },
  {
    name: "a score column without a weight column",
    row: { weight: read<number>(null, null), score: 10 },
    status: "met",
    score: null,
    says: "没有分值列",
  },
  { name: "a detail row", row: { parentRow: 12 }, status: "met", score: null, says: "不单独计分" },
];

describe.each([["missing and odd", missing]] as const)("%s", (_, cases: readonly ScoringCase[]) => {
  test.each(cases)("$name", expectScoring);
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
