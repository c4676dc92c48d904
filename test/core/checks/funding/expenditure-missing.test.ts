import { expenditureMissing } from "../../../../src/core/checks/catalog/funding/expenditure-missing";
import { testCheck } from "../../../support/test-check";

testCheck(expenditureMissing, {
  passes: [
    { name: "nothing spent is zero, not blank", form: { funding: [{ actualExpenditure: 0 }] } },
    {
      name: "both blank is one finding of another check",
      form: { funding: [{ finalBudget: null, actualExpenditure: null }] },
    },
  ],
  flags: [
    {
      name: "the spending of the total row is blank",
      form: { funding: [{ actualExpenditure: null }] },
      findings: [{ messageId: "blank", cells: ["F6"] }],
    },
    {
      name: "a part is blank along with it",
      form: {
        funding: [
          { actualExpenditure: null },
          { kind: "otherFunds", label: "其他资金", actualExpenditure: null },
        ],
      },
      findings: [{ messageId: "blank", cells: ["F6", "F7"] }],
    },
  ],
});
