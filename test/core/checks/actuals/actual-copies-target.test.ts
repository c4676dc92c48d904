import { actualCopiesTarget } from "../../../../src/core/checks/catalog/actuals/actual-copies-target";
import { atLeast, equalTo } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(actualCopiesTarget, {
  passes: [
    { name: "a plain number", form: { indicators: [{}] } },
    {
      name: "the same number without the sign",
      form: { indicators: [{ target: equalTo(100, "%"), actual: equalTo(100, "%") }] },
    },
  ],
  flags: [
    {
      name: "the target word for word",
      form: { indicators: [{ target: atLeast(266, "米"), actual: atLeast(266, "米") }] },
      findings: [{ messageId: "copied", cells: ["F13", "E13"], level: "warning" }],
    },
    {
      name: "another bound",
      form: { indicators: [{ target: atLeast(266, "米"), actual: atLeast(270, "米") }] },
      findings: [{ messageId: "bound" }],
    },
  ],
});
