import { executionScoreWrong } from "../../../../src/core/checks/catalog/funding/execution-score-wrong";
import { testCheck } from "../../../support/test-check";

testCheck(executionScoreWrong, {
  passes: [
    {
      name: "the score is rate times weight",
      form: { funding: [{ actualExpenditure: 86.18, score: 8.62 }] },
    },
    {
      name: "the score is rounded to one decimal",
      form: { funding: [{ actualExpenditure: 86.18, score: 8.6 }] },
    },
    { name: "over the weight is another check", form: { funding: [{ score: 11 }] } },
    { name: "no budget, nothing to compare", form: { funding: [{ finalBudget: null, score: 9 }] } },
  ],
  flags: [
    {
      name: "86% scored as 9",
      form: { funding: [{ actualExpenditure: 86, score: 9 }] },
      findings: [{ messageId: "wrong", cells: ["I6"], says: "应得 8.6 分" }],
    },
  ],
});
