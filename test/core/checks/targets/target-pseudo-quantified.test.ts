import { targetPseudoQuantified } from "../../../../src/core/checks/catalog/targets/target-pseudo-quantified";
import { atLeast } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(targetPseudoQuantified, {
  passes: [
    {
      name: "a rate says of what it is",
      form: {
        indicators: [{ category: "socialOutcome", name: "政策知晓率", target: atLeast(95, "%") }],
      },
    },
    { name: "an output", form: { indicators: [{ name: "培训", target: atLeast(95, "%") }] } },
  ],
  flags: [
    {
      name: "harmony of 95%",
      form: {
        indicators: [{ category: "socialOutcome", name: "促进社会和谐", target: atLeast(95, "%") }],
      },
      findings: [{ messageId: "noMeaning", cells: ["E13"], level: "note" }],
    },
  ],
});
