import { spendingFarFromBudget } from "../../../../src/core/checks/catalog/department/spending-far-from-budget";
import { figureSheet } from "../../../support/figure-sheet";
import { testCheck } from "../../../support/test-check";

const header = "项目 | 2023年 | 单位 | 较上年增减";
const sheet = (...lines: readonly string[]) => ({ 部门基本情况: figureSheet([header, ...lines]) });
const budget = "年初收支预算 | 2113.81 | 万元 | 263.42";

testCheck(spendingFarFromBudget, {
  passes: [
    { name: "near the budget", otherSheets: sheet(budget, "收支决算 | 2100 | 万元") },
    {
      name: "the adjusted budget is there",
      otherSheets: sheet(budget, "调整后预算 | 25481.51 | 万元", "收支决算 | 25459.51 | 万元"),
    },
    {
      name: "the department's form states it",
      form: { kind: "department", sheet: "部门", funding: [{ finalBudget: 25481.51 }] },
      otherSheets: sheet(budget, "收支决算 | 25459.51 | 万元"),
    },
    {
      name: "in another unit nothing is compared",
      otherSheets: sheet(budget, "收支决算 | 25 | 亿元"),
    },
    { name: "no such sheet" },
  ],
  flags: [
    {
      name: "twelve times the budget",
      otherSheets: sheet(budget, "收支决算 | 25459.51 | 万元"),
      findings: [{ messageId: "far", cells: ["B3", "B2"], level: "warning", says: "12.04 倍" }],
    },
    {
      name: "a third of the budget",
      otherSheets: sheet(budget, "收支决算 | 700 | 万元"),
      findings: [{ messageId: "far", says: "0.33 倍" }],
    },
    {
      name: "the policy sets the limit",
      otherSheets: sheet(budget, "收支决算 | 2150 | 万元"),
      policy: { checks: { SE754: { limit: 1.01 } } },
      findings: [{ messageId: "far", says: "1.02 倍" }],
    },
  ],
});
