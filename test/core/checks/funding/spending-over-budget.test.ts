import { spendingOverBudget } from "../../../../src/core/checks/catalog/funding/spending-over-budget";
import { testCheck } from "../../../support/test-check";

testCheck(spendingOverBudget, {
  passes: [
    { name: "all spent", form: {} },
    { name: "zero budget is another check", form: { funding: [{ finalBudget: 0 }] } },
  ],
  flags: [
    {
      name: "more spent than budgeted",
      form: { funding: [{ finalBudget: 329.77, actualExpenditure: 338.31 }] },
      findings: [{ messageId: "over", cells: ["F6", "E6", "H6"], says: "102.59%" }],
    },
  ],
});
