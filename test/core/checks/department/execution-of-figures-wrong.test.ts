import { executionOfFiguresWrong } from "../../../../src/core/checks/catalog/department/execution-of-figures-wrong";
import { figureSheet } from "../../../support/figure-sheet";
import { testCheck } from "../../../support/test-check";

const sheet = (rate: string) => ({
  收支预决算: figureSheet([
    "收支预决算表（单位：万元）",
    "科目 | 年初预算数 | 调整后预算数 | 决算数 | 执行率",
    "上年 | 900 | 1000 | 950 | 95%",
    `本年 | 1000 | 1200 | 1080 | ${rate}`,
  ]),
});

testCheck(executionOfFiguresWrong, {
  passes: [
    { name: "against the adjusted budget", otherSheets: sheet("90%") },
    { name: "not stated", otherSheets: sheet("") },
    { name: "no such sheet" },
  ],
  flags: [
    {
      name: "against the original budget",
      otherSheets: sheet("108%"),
      findings: [{ messageId: "wrong", cells: ["E4"], level: "error", says: "应为 90%" }],
    },
  ],
});
