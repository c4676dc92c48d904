import { targetMissing } from "../../../../src/core/checks/catalog/targets/target-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(targetMissing, {
  passes: [
    { name: "the target is given", form: { indicators: [{}] } },
    { name: "the form has no target column", form: { indicators: [{ target: NOT_THERE }] } },
    {
      name: "a row that its detail rows measure",
      form: { indicators: [{ target: null }, { parentRow: 13 }] },
    },
  ],
  flags: [
    {
      name: "the target is blank",
      form: { indicators: [{ target: null }] },
      findings: [{ messageId: "blank", cells: ["E13"], level: "error" }],
    },
    {
      name: "a row under a merged score",
      form: { indicators: [{}, { target: null, scoreSharedWithRow: 13 }] },
      findings: [{ messageId: "blank", cells: ["E14"], level: "warning" }],
    },
  ],
});
