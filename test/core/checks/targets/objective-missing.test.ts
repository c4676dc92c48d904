import { objectiveMissing } from "../../../../src/core/checks/catalog/targets/objective-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(objectiveMissing, {
  passes: [
    { name: "both are given", form: {} },
    {
      name: "the form has no objective",
      form: { objective: { expected: NOT_THERE, achieved: NOT_THERE } },
    },
  ],
  flags: [
    {
      name: "the objective is blank",
      form: { objective: { expected: null } },
      findings: [{ messageId: "expected", cells: ["B11"] }],
    },
    {
      name: "the result is blank",
      form: { objective: { achieved: null } },
      findings: [{ messageId: "achieved", cells: ["G11"] }],
    },
    {
      name: "both are blank: one finding",
      form: { objective: { expected: null, achieved: null } },
      findings: [{ messageId: "both", cells: ["B11", "G11"] }],
    },
  ],
});
