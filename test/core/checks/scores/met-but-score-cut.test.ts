import { metButScoreCut } from "../../../../src/core/checks/catalog/scores/met-but-score-cut";
import { atLeast, computed, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const ROW = { target: atLeast(50, "米"), actual: number(50, "米") };

testCheck(metButScoreCut, {
  passes: [
    { name: "met with full marks", form: { indicators: [{ ...ROW, score: 10 }] } },
    {
      name: "met and cut with a reason",
      form: { indicators: [{ ...ROW, score: 9, deviationNote: "资料不全" }] },
    },
    {
      name: "a formula that gives less is another check",
      form: { indicators: [{ ...ROW, score: computed(7, "H13", "G13*0.7") }] },
    },
    { name: "short", form: { indicators: [{ ...ROW, actual: number(10, "米"), score: 2 }] } },
    {
      name: "marks weighted once more are another check",
      form: { indicators: [{ ...ROW, weight: 25, score: 6.25 }] },
    },
  ],
  flags: [
    {
      name: "met and cut without a word",
      form: { indicators: [{ ...ROW, score: 9 }] },
      findings: [{ messageId: "cut", cells: ["H13", "I13"], level: "warning" }],
    },
    {
      name: "the row's own standard gives full marks",
      form: {
        range: { top: 1, left: 1, bottom: 40, right: 12 },
        indicators: [
          {
            target: atLeast(90, "%"),
            actual: number(95, "%"),
            score: 7,
            standard: "达到90%得10分，80%-90%得6分，80%以下不得分",
          },
        ],
      },
      findings: [{ messageId: "cut", cells: ["H13", "I13", "J13"] }],
    },
  ],
});
