import { budgetZeroWithSpending } from "../../../../src/core/checks/catalog/funding/budget-zero-with-spending";
import { testCheck } from "../../../support/test-check";

testCheck(budgetZeroWithSpending, {
  passes: [
    {
      name: "nothing budgeted, nothing spent",
      form: { funding: [{ finalBudget: 0, actualExpenditure: 0 }] },
    },
    { name: "a budget", form: {} },
  ],
  flags: [
    {
      name: "nothing budgeted and 5 spent",
      form: { funding: [{ finalBudget: 0, actualExpenditure: 5 }] },
      findings: [{ messageId: "zero", cells: ["E6", "F6"] }],
    },
  ],
});
