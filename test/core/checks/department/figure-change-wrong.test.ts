import { figureChangeWrong } from "../../../../src/core/checks/catalog/department/figure-change-wrong";
import { figureSheet } from "../../../support/figure-sheet";
import { testCheck } from "../../../support/test-check";

const sheet = (...lines: readonly string[]) => ({
  部门基本情况: figureSheet(["项目 | 2023年 | 2022年 | 较上年增减 | 增减幅度", ...lines]),
});

testCheck(figureChangeWrong, {
  passes: [
    { name: "it adds up", otherSheets: sheet("年末总资产 | 103.50 | 125.87 | -22.37 | -17.77%") },
    { name: "a fall without a sign", otherSheets: sheet("年末总负债 | 1.42 | 3.31 | 1.89") },
    { name: "rounded figures", otherSheets: sheet("年末总资产 | 10.3 | 8.2 | 2.14") },
    { name: "no last year", otherSheets: sheet("年末总资产 | 103.50 | | -20") },
    { name: "no such sheet" },
  ],
  flags: [
    {
      name: "another amount",
      otherSheets: sheet("编制人数 | 21 | 21 | 0", "年末总资产 | 103.50 | 125.87 | -12.37"),
      findings: [
        { messageId: "wrong", cells: ["D3", "B3", "C3"], level: "error", says: "应减少 22.37" },
      ],
    },
    {
      name: "people are counted, not rounded",
      otherSheets: sheet("年末实有人数 | 22 | 21 | 0"),
      findings: [{ messageId: "wrong", says: "应增加 1" }],
    },
    {
      name: "a rise with a minus",
      otherSheets: sheet("年末总资产 | 125.87 | 103.50 | -22.37"),
      findings: [{ messageId: "wrong", says: "应增加 22.37" }],
    },
  ],
});
