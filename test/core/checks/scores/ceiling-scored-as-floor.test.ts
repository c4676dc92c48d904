import { ceilingScoredAsFloor } from "../../../../src/core/checks/catalog/scores/ceiling-scored-as-floor";
import { atMost, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(ceilingScoredAsFloor, {
  passes: [
    {
      name: "under the ceiling",
      form: { indicators: [{ target: atMost(30, "万元"), actual: number(29, "万元"), score: 10 }] },
    },
    {
      name: "over it and marked down",
      form: { indicators: [{ target: atMost(30, "万元"), actual: number(33, "万元"), score: 9 }] },
    },
  ],
  flags: [
    {
      name: "over the ceiling with full marks",
      form: { indicators: [{ target: atMost(5300, "元"), actual: number(5830, "元"), score: 10 }] },
      findings: [{ messageId: "full", cells: ["H13", "F13", "E13"] }],
    },
  ],
});
