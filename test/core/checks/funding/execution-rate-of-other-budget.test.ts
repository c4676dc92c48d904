import { executionRateOfOtherBudget } from "../../../../src/core/checks/catalog/funding/execution-rate-of-other-budget";
import { testCheck } from "../../../support/test-check";

testCheck(executionRateOfOtherBudget, {
  passes: [
    {
      name: "the rate is of the final budget",
      form: { funding: [{ originalBudget: 50, actualExpenditure: 40, executionRate: 0.4 }] },
    },
    { name: "both budgets are the same", form: { funding: [{ executionRate: 1 }] } },
    {
      name: "the rate is of neither",
      form: { funding: [{ originalBudget: 50, actualExpenditure: 40, executionRate: 0.7 }] },
    },
  ],
  flags: [
    {
      name: "the rate is of the original budget",
      form: { funding: [{ originalBudget: 50, actualExpenditure: 40, executionRate: 0.8 }] },
      findings: [{ messageId: "otherBudget", cells: ["H6"], says: "应为 40%" }],
    },
  ],
});
