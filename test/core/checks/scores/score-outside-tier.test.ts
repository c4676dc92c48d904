import { scoreOutsideTier } from "../../../../src/core/checks/catalog/scores/score-outside-tier";
import { atLeast, words } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const PARTLY = {
  category: "socialOutcome",
  target: words("有效提升"),
  actual: words("部分达成年度指标并具有一定效果", "partlyAchieved"),
} as const;

testCheck(scoreOutsideTier, {
  passes: [
    { name: "inside the tier", form: { indicators: [{ ...PARTLY, score: 7 }] } },
    {
      name: "a word against a number proves no tier",
      form: { indicators: [{ ...PARTLY, target: atLeast(4, "场"), score: 2 }] },
    },
    {
      name: "more than the weight is another check",
      form: { indicators: [{ ...PARTLY, score: 12 }] },
    },
    { name: "no score", form: { indicators: [PARTLY] } },
    {
      name: "free words have no tier",
      form: { indicators: [{ ...PARTLY, actual: words("较好"), score: 9 }] },
    },
  ],
  flags: [
    {
      name: "partly achieved with 9 of 10",
      form: { indicators: [{ ...PARTLY, score: 9 }] },
      findings: [{ messageId: "outside", cells: ["H13", "F13"], says: "9 分" }],
    },
  ],
});
