import { budgetMissing } from "../../../../src/core/checks/catalog/funding/budget-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(budgetMissing, {
  passes: [
    { name: "the budget is given", form: {} },
    { name: "zero is a budget", form: { funding: [{ finalBudget: 0 }] } },
    { name: "the form has no such column", form: { funding: [{ finalBudget: NOT_THERE }] } },
  ],
  flags: [
    {
      name: "the budget of the total row is blank",
      form: { funding: [{ finalBudget: null }] },
      findings: [{ messageId: "blank", cells: ["E6"] }],
    },
    {
      name: "the spending is blank too: one finding",
      form: { funding: [{ finalBudget: null, actualExpenditure: null }] },
      findings: [{ messageId: "both", cells: ["E6", "F6"] }],
    },
    {
      name: "a part is blank along with it",
      form: {
        funding: [
          { finalBudget: null },
          { kind: "currentAppropriation", label: "财政拨款", finalBudget: null },
        ],
      },
      findings: [{ messageId: "blank", cells: ["E6", "E7"] }],
    },
  ],
});
