import { targetRateImpossible } from "../../../../src/core/checks/catalog/targets/target-rate-impossible";
import { atLeast, number, read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(targetRateImpossible, {
  passes: [
    {
      name: "90% satisfaction",
      form: {
        indicators: [{ name: "群众满意度", target: atLeast(90, "%"), actual: number(95, "%") }],
      },
    },
    {
      name: "growth may pass 100%",
      form: { indicators: [{ name: "就业率增长", target: atLeast(120, "%") }] },
    },
    {
      name: "a doubtful reading is not judged",
      form: {
        indicators: [
          { name: "满意度", target: read(number(290, "%"), "E13", { problem: "不确定" }) },
        ],
      },
    },
  ],
  flags: [
    {
      name: "290% satisfaction",
      form: {
        indicators: [{ name: "群众满意度", target: number(290, "%"), actual: number(95, "%") }],
      },
      findings: [{ messageId: "impossible", cells: ["E13"], says: "290%" }],
    },
  ],
});
