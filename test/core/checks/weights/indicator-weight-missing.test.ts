import { indicatorWeightMissing } from "../../../../src/core/checks/catalog/weights/indicator-weight-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(indicatorWeightMissing, {
  passes: [
    { name: "every weight is given", form: { indicators: [{}, {}] } },
    {
      name: "a detail row carries none",
      form: { indicators: [{}, { weight: null, parentRow: 13 }] },
    },
    { name: "the form has no weight column", form: { indicators: [{ weight: NOT_THERE }] } },
  ],
  flags: [
    {
      name: "one weight is blank",
      form: { indicators: [{}, { weight: null }] },
      findings: [{ messageId: "blank", cells: ["G14"] }],
    },
    {
      name: "the whole column is blank: one finding",
      form: { indicators: [{ weight: null }, { weight: null }] },
      findings: [{ messageId: "allBlank", cells: ["G13", "G14"] }],
    },
  ],
});
