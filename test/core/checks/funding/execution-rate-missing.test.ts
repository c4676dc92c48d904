import { executionRateMissing } from "../../../../src/core/checks/catalog/funding/execution-rate-missing";
import { testCheck } from "../../../support/test-check";

testCheck(executionRateMissing, {
  passes: [
    { name: "the rate is given", form: { funding: [{ executionRate: 1, score: 10 }] } },
    { name: "the form waits to be scored", form: { funding: [{ executionRate: null }] } },
    { name: "there is nothing to divide", form: { funding: [{ finalBudget: null, score: 10 }] } },
  ],
  flags: [
    {
      name: "a scored form without the rate",
      form: { funding: [{ actualExpenditure: 86.05, score: 8.61 }] },
      findings: [{ messageId: "blank", cells: ["H6"], says: "应为 86.05%" }],
    },
  ],
});
