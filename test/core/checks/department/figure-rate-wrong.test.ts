import { figureRateWrong } from "../../../../src/core/checks/catalog/department/figure-rate-wrong";
import { figureSheet } from "../../../support/figure-sheet";
import { testCheck } from "../../../support/test-check";

const sheet = (...lines: readonly string[]) => ({
  部门基本情况: figureSheet(["序号 | 项目 | 本年数 | 单位 | 较上年增减 | 增减幅度", ...lines]),
});

testCheck(figureRateWrong, {
  passes: [
    {
      name: "the rate follows from the change",
      otherSheets: sheet("1 | 年末总资产 | 103.50 | 万元 | -22.37 | -17.77%"),
    },
    {
      name: "a fall without a sign",
      otherSheets: sheet("1 | 年末总负债 | 1.42 | 万元 | -1.89 | 57.1%"),
    },
    { name: "no rate", otherSheets: sheet("1 | 年初收支预算 | 2113.81 | 万元 | 263.42") },
    {
      name: "from nothing no rate can be worked out",
      otherSheets: sheet("1 | 年末总资产 | 5 | 万元 | 5 | 100%"),
    },
  ],
  flags: [
    {
      name: "another rate",
      otherSheets: sheet("1 | 年末总资产 | 103.50 | 万元 | -22.37 | -21.61%"),
      findings: [{ messageId: "wrong", cells: ["F2", "E2"], says: "减少 17.77%" }],
    },
    {
      name: "a whole amount that has only lost its zeros",
      otherSheets: sheet("1 | 年末总负债 | 3 | 万元 | -0.41 | -13.80%"),
      findings: [{ messageId: "wrong", says: "减少 12.02%" }],
    },
    {
      name: "a rise with a minus",
      otherSheets: sheet("1 | 年末总资产 | 125.87 | 万元 | 22.37 | -21.61%"),
      findings: [{ messageId: "wrong", says: "增加 21.61%" }],
    },
    {
      name: "nothing to hold it against",
      otherSheets: sheet("1 | 收支决算 | 25459.51 | 万元 | | 155.72%"),
      findings: [{ messageId: "unverifiable", cells: ["F2"], level: "note", says: "无法核对" }],
    },
  ],
});
