import { totalCostOffSpending } from "../../../../src/core/checks/catalog/actuals/total-cost-off-spending";
import {
  atMost,
  number,
  type FundingOptions,
  type IndicatorOptions,
} from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const cost = (options: IndicatorOptions, funding: FundingOptions = {}) => ({
  funding: [funding],
  indicators: [{ name: "项目总成本控制", category: "cost" as const, ...options }],
});
const limit = atMost(100, "万元");

testCheck(totalCostOffSpending, {
  passes: [
    {
      name: "spent as the money block says",
      form: cost({ target: limit, actual: number(100, "万元") }),
    },
    {
      name: "a bare number in the target's unit",
      form: cost({ target: limit, actual: number(100) }),
    },
    { name: "the same in yuan", form: cost({ target: limit, actual: number(1_000_000, "元") }) },
    {
      name: "the cost of one thing",
      form: cost({ name: "单位建设成本", target: limit, actual: number(3, "万元") }),
    },
    {
      name: "the money is not known",
      form: cost({ target: limit, actual: number(30, "万元") }, { actualExpenditure: null }),
    },
    {
      name: "within the budget of the beginning",
      form: cost(
        { target: limit, actual: number(80, "万元") },
        { finalBudget: 80, actualExpenditure: 80 },
      ),
    },
  ],
  flags: [
    {
      name: "another sum than was spent",
      form: cost({ target: limit, actual: number(90, "万元") }),
      findings: [
        { messageId: "actual", cells: ["F13", "F6"], level: "warning", says: "全年执行数 100万元" },
      ],
    },
    {
      name: "a bare number that was not spent",
      form: cost({ target: limit, actual: number(60) }),
      findings: [{ messageId: "actual", cells: ["F13"] }],
    },
    {
      name: "a ceiling above the budget",
      form: cost({ target: atMost(130, "万元"), actual: number(100, "万元") }),
      findings: [{ messageId: "target", cells: ["E13", "E6"], says: "130万元" }],
    },
  ],
});
