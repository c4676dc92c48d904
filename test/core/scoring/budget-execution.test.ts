import { policyById } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/types";
import { scoredFundingRow, scoreFunding } from "../../../src/core/scoring/budget-execution";
import { form, read, unreadableRead, type FundingOptions } from "../../support/form-builder";
import { withPolicy, type PolicyChange } from "../../support/policy-builder";

const standard = policyById("cn-mof-2020") as Policy;

type Row = {
  readonly name: string;
  readonly row: FundingOptions;
  readonly rate: number | null;
  readonly score: number | null;
  readonly policy?: PolicyChange;
  readonly says?: string;
};

const NO_CELL = read<number>(null, null);

const rows: readonly Row[] = [
  { name: "all spent", row: {}, rate: 1, score: 10 },
  {
    name: "215457.6 of 250000 → 8.62",
    row: { finalBudget: 250_000, actualExpenditure: 215_457.6 },
    rate: 0.8618304,
    score: 8.62,
  },
  {
    name: "9034 of 20000 → 4.52",
    row: { finalBudget: 20_000, actualExpenditure: 9034 },
    rate: 0.4517,
    score: 4.52,
  },
  {
    name: "27.8 of 29 with a weight of 9 → 8.63",
    row: { finalBudget: 29, actualExpenditure: 27.8, weight: 9 },
    rate: 27.8 / 29,
    score: 8.63,
  },
  {
    name: "more spent than budgeted earns no more than the weight",
    row: { finalBudget: 329.77, actualExpenditure: 338.31 },
    rate: 338.31 / 329.77,
    score: 10,
    says: "超过 100%",
  },
  {
    name: "spending in 元 beside a budget in 万元",
    row: { finalBudget: 120, actualExpenditure: 1_180_000 },
    rate: null,
    score: null,
    says: "元与万元",
  },
  {
    name: "a budget in 元 beside spending in 万元",
    row: { finalBudget: 1_200_000, actualExpenditure: 118 },
    rate: null,
    score: null,
    says: "元与万元",
  },
  {
    name: "hardly anything spent",
    row: { finalBudget: 100, actualExpenditure: 0.02 },
    rate: 0.0002,
    score: 0,
  },
  {
    name: "nothing spent",
    row: { actualExpenditure: 0 },
    rate: 0,
    score: 0,
  },
  {
    name: "the original budget where the policy says so",
    row: { originalBudget: 50, finalBudget: 100, actualExpenditure: 40 },
    policy: { "execution.denominator": "originalBudget" },
    rate: 0.8,
    score: 8,
  },
  {
    name: "the only budget the form has",
    row: { originalBudget: 50, finalBudget: NO_CELL, actualExpenditure: 40 },
    rate: 0.8,
    score: 8,
  },
  {
    name: "a blank budget",
    row: { finalBudget: null },
    rate: null,
    score: null,
    says: "全年预算数（E6）没有填写",
  },
  {
    name: "a blank expenditure",
    row: { actualExpenditure: null },
    rate: null,
    score: null,
    says: "全年执行数（F6）没有填写",
  },
  {
    name: "an amount in words",
    row: { actualExpenditure: unreadableRead("F6", "约十万", "不是数字") },
    rate: null,
    score: null,
    says: "约十万",
  },
  {
    name: "a negative amount",
    row: { actualExpenditure: -3 },
    rate: null,
    score: null,
    says: "不能小于 0",
  },
  {
    name: "no budget and nothing spent",
    row: { finalBudget: 0, actualExpenditure: 0 },
    rate: null,
    score: null,
    says: "项目取消还是漏填",
  },
  {
    name: "no budget and nothing spent, and the policy says 0",
    row: { finalBudget: 0, actualExpenditure: 0 },
    policy: { "execution.zeroBudget": "zero" },
    rate: null,
    score: 0,
  },
  {
    name: "no budget but money spent is never 0 marks by itself",
    row: { finalBudget: 0, actualExpenditure: 5 },
    policy: { "execution.zeroBudget": "zero" },
    rate: null,
    score: null,
    says: "请核对预算数",
  },
  {
    name: "interval: 79 % earns half",
    row: { actualExpenditure: 79 },
    policy: { "execution.method": "interval" },
    rate: 0.79,
    score: 5,
  },
  {
    name: "interval: 80 % earns seven tenths",
    row: { actualExpenditure: 80 },
    policy: { "execution.method": "interval" },
    rate: 0.8,
    score: 7,
  },
  {
    name: "interval: 59.9 % earns nothing",
    row: { actualExpenditure: 59.9 },
    policy: { "execution.method": "interval" },
    rate: 0.599,
    score: 0,
  },
  {
    name: "interval: finished below budget or unfinished, the sheet does not say",
    row: { actualExpenditure: 80 },
    policy: { "execution.method": "interval", "execution.savings": "ask" },
    rate: 0.8,
    score: null,
    says: "请确认项目是否完成",
  },
  {
    name: "savings that cost nothing",
    row: { actualExpenditure: 80 },
    policy: { "execution.savings": "fullMarks" },
    rate: 0.8,
    score: 10,
  },
  {
    name: "by hand",
    row: { actualExpenditure: 86 },
    policy: { "execution.method": "manual" },
    rate: 0.86,
    score: null,
    says: "人工评分",
  },
  {
    name: "a blank weight",
    row: { weight: null, score: null },
    rate: 1,
    score: null,
    says: "分值（G6）没有填写",
  },
  {
    name: "a score cell without a weight column takes the policy's weight",
    row: { weight: NO_CELL, score: 20 },
    policy: { "weights.budgetExecution": 20 },
    rate: 1,
    score: 20,
  },
];

test.each(rows)("$name", ({ row, rate, score, policy, says }) => {
  const [scored] = scoreFunding(form({ funding: [row] }), withPolicy(standard, policy ?? {}));
  if (rate === null) expect(scored?.proposedExecutionRate).toBeNull();
  else expect(scored?.proposedExecutionRate).toBeCloseTo(rate, 12);
  expect(scored?.proposedScore).toBe(score);
  if (says !== undefined) expect(scored?.steps.at(-1)?.rule).toContain(says);
  expect(JSON.stringify(scored?.steps)).not.toMatch(/undefined|NaN|\[object/);
});

test("only the total row is scored, the parts have their rates", () => {
  const dash = read<number>(null, "G7", { text: "—" });
  const part = { kind: "currentAppropriation", label: "当年财政拨款", weight: dash } as const;
  const scored = scoreFunding(form({ funding: [{}, { ...part, score: dash }] }), standard);
  expect(scored.map(({ proposedScore }) => proposedScore)).toEqual([10, null]);
  expect(scored.map(({ proposedExecutionRate }) => proposedExecutionRate)).toEqual([1, 1]);
});

test("a form that scores no execution has no scored row", () => {
  const dash = read<number>(null, "G6", { text: "—" });
  expect(scoredFundingRow(form({ funding: [{ weight: NO_CELL, score: NO_CELL }] }))).toBeNull();
  expect(scoredFundingRow(form({ funding: [{ weight: dash, score: dash }] }))).toBeNull();
  expect(scoredFundingRow(form({ funding: [] }))).toBeNull();
});

test("the derivation shows the rate before the marks", () => {
  const row = { finalBudget: 250_000, actualExpenditure: 215_457.6 };
  const [scored] = scoreFunding(form({ funding: [row] }), standard);
  expect(scored?.steps.map(({ result }) => result)).toEqual(["86.18%", 8.62]);
  expect(scored?.steps[0]?.inputs.map(({ cell }) => cell)).toEqual(["F6", "E6"]);
});
