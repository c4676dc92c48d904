import { originalBudgetMissing } from "../../../../src/core/checks/catalog/funding/original-budget-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(originalBudgetMissing, {
  passes: [
    { name: "the original budget is given", form: {} },
    { name: "the form has no such column", form: { funding: [{ originalBudget: NOT_THERE }] } },
  ],
  flags: [
    {
      name: "the original budget is blank",
      form: { funding: [{ originalBudget: null }] },
      findings: [{ messageId: "blank", cells: ["D6"], level: "note" }],
    },
  ],
});
