import { indicatorWeightInvalid } from "../../../../src/core/checks/catalog/weights/indicator-weight-invalid";
import { unreadableRead } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(indicatorWeightInvalid, {
  passes: [
    { name: "a weight of 10", form: { indicators: [{ weight: 10 }] } },
    { name: "a blank weight is another check", form: { indicators: [{ weight: null }] } },
  ],
  flags: [
    {
      name: "a negative weight",
      form: { indicators: [{ weight: -5 }] },
      findings: [{ messageId: "negative", level: "error" }],
    },
    {
      name: "a weight of zero",
      form: { indicators: [{ weight: 0 }] },
      findings: [{ messageId: "zero", level: "warning" }],
    },
    {
      name: "a word for a weight",
      form: { indicators: [{ weight: unreadableRead("G13", "十", "不是数字") }] },
      findings: [{ messageId: "unreadable", cells: ["G13"] }],
    },
  ],
});
