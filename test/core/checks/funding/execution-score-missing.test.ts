import { executionScoreMissing } from "../../../../src/core/checks/catalog/funding/execution-score-missing";
import { testCheck } from "../../../support/test-check";

testCheck(executionScoreMissing, {
  passes: [
    { name: "the form waits to be scored", form: { indicators: [{}] } },
    {
      name: "the row carries no weight",
      form: { funding: [{ weight: null }], indicators: [{ score: 10 }] },
    },
    { name: "the score is given", form: { funding: [{ score: 10 }], indicators: [{ score: 10 }] } },
  ],
  flags: [
    {
      name: "the indicators are scored and the money is not",
      form: { indicators: [{ score: 10 }] },
      findings: [{ messageId: "computed", cells: ["I6"], says: "10 分" }],
    },
    {
      name: "nothing can be computed",
      form: { funding: [{ finalBudget: null }], indicators: [{ score: 10 }] },
      findings: [{ messageId: "open", level: "warning", says: "未能按办法计算" }],
    },
  ],
});
