import { overAchievementUnexplained } from "../../../../src/core/checks/catalog/scores/over-achievement-unexplained";
import { defaultPolicy } from "../../../../src/core/policy/policies";
import { atLeast, atMost, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (actual: number) => ({ target: atLeast(100, "米"), actual: number(actual, "米") });
const blocking = {
  quantitative: {
    ...defaultPolicy.quantitative,
    overAchievement: {
      value: [{ ratioFrom: 1.3, action: "explainBlocking" as const }],
      clause: null,
    },
  },
};

testCheck(overAchievementUnexplained, {
  passes: [
    { name: "just met", form: { indicators: [row(100)] } },
    { name: "explained", form: { indicators: [{ ...row(300), deviationNote: "临时加印" }] } },
    {
      name: "a saving far under a ceiling",
      form: { indicators: [{ target: atMost(100, "米"), actual: number(10, "米") }] },
    },
  ],
  flags: [
    {
      name: "three times the target",
      form: { indicators: [row(300)] },
      findings: [
        { messageId: "unexplained", cells: ["F13", "E13", "I13"], level: "warning", says: "300%" },
      ],
    },
    {
      name: "a policy that blocks",
      form: { indicators: [row(140)] },
      policy: blocking,
      findings: [{ messageId: "unexplained", level: "error" }],
    },
  ],
});
