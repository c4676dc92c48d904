import { fiscalYearMissing } from "../../../../src/core/checks/catalog/structure/fiscal-year-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(fiscalYearMissing, {
  passes: [
    { name: "the year is given", form: {} },
    { name: "the form has no year cell", form: { fiscalYear: NOT_THERE } },
  ],
  flags: [
    {
      name: "the year between the brackets is blank",
      form: {
        fiscalYear: { cell: "A2", text: "（    年度）", value: null, problem: null, source: null },
      },
      findings: [{ messageId: "blank", cells: ["A2"] }],
    },
  ],
});
