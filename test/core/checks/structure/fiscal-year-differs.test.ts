import { fiscalYearDiffers } from "../../../../src/core/checks/catalog/structure/fiscal-year-differs";
import { testCheck } from "../../../support/test-check";

testCheck(fiscalYearDiffers, {
  passes: [
    { name: "the year is the expected one", form: { fiscalYear: 2023 } },
    { name: "no year is expected", form: { fiscalYear: 2022 }, fiscalYear: null },
    { name: "the form states none", form: { fiscalYear: null } },
  ],
  flags: [
    {
      name: "two of three forms state 2023 and one 2022",
      form: { fiscalYear: 2022 },
      otherForms: [{}, {}],
      findings: [
        {
          messageId: "otherYear",
          cells: ["A2"],
          level: "error",
          says: "2022 年，而本次自评年度为 2023 年",
        },
      ],
    },
    {
      name: "another year was asked for",
      form: { fiscalYear: 2022 },
      findings: [{ messageId: "otherYear", level: "error" }],
    },
    {
      name: "one form against one: a question",
      form: { fiscalYear: 2022 },
      otherForms: [{}],
      findings: [{ messageId: "otherYear", level: "warning" }],
    },
  ],
});
