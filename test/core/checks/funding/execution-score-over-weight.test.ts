import { executionScoreOverWeight } from "../../../../src/core/checks/catalog/funding/execution-score-over-weight";
import { testCheck } from "../../../support/test-check";

testCheck(executionScoreOverWeight, {
  passes: [
    { name: "full marks", form: { funding: [{ score: 10 }] } },
    { name: "no score", form: {} },
  ],
  flags: [
    {
      name: "more than full marks",
      form: { funding: [{ score: 10.26 }] },
      findings: [{ messageId: "over", cells: ["I6", "G6"], says: "10.26" }],
    },
  ],
});
