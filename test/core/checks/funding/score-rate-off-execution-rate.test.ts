import { scoreRateOffExecutionRate } from "../../../../src/core/checks/catalog/funding/score-rate-off-execution-rate";
import { atLeast, number, type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const paid = (actualExpenditure: number, score: number, more: IndicatorOptions = {}) => ({
  funding: [{ finalBudget: 100, actualExpenditure }],
  indicators: [{ weight: 90, score, ...more }],
});
const short = { target: atLeast(50, "个"), actual: number(30) };

testCheck(scoreRateOffExecutionRate, {
  passes: [
    { name: "all done and all spent", form: paid(100, 90) },
    { name: "five per cent above", form: paid(95, 90) },
    { name: "a little was not done", form: paid(100, 80, short) },
    { name: "low marks with nothing short are another check's business", form: paid(100, 20) },
    { name: "no budget", form: { ...paid(10, 90), funding: [{ finalBudget: 0 }] } },
    { name: "a merged score leaves the rate open", form: paid(90, 90, { scoreSharedWithRow: 12 }) },
  ],
  flags: [
    {
      name: "all done with three quarters of the money",
      form: paid(75, 90),
      findings: [
        {
          messageId: "outrun",
          cells: ["H6", "F6"],
          level: "warning",
          says: "得分率 100%，而执行率只有 75%",
        },
      ],
    },
    {
      name: "the money left over is explained",
      form: paid(75, 90, { deviationNote: "招标节约资金。" }),
      findings: [{ messageId: "outrun", level: "note" }],
    },
    {
      name: "a tenth left over is worth a remark only",
      form: paid(90, 90),
      findings: [{ messageId: "outrun", level: "note" }],
    },
    {
      name: "all spent and half done",
      form: paid(100, 50, short),
      findings: [{ messageId: "behind", level: "warning", says: "55.56%" }],
    },
    {
      name: "a third unspent, and as little done",
      form: paid(60, 55, short),
      findings: [{ messageId: "unspent", level: "note", says: "40% 的预算" }],
    },
  ],
});
