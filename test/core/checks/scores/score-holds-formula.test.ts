import { scoreHoldsFormula } from "../../../../src/core/checks/catalog/scores/score-holds-formula";
import { atLeast, number, computed } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const ROW = { target: atLeast(50, "米"), actual: number(50, "米") };

testCheck(scoreHoldsFormula, {
  passes: [{ name: "a typed score", form: { indicators: [{ ...ROW, score: 10 }] } }],
  flags: [
    {
      name: "a formula with the right result: a note",
      form: { indicators: [{ ...ROW, score: computed(10, "H13", "G13") }] },
      findings: [{ messageId: "holds", cells: ["H13"], level: "note" }],
    },
    {
      name: "a formula with another result",
      form: { indicators: [{ ...ROW, score: computed(8, "H13", "G13*0.8") }] },
      findings: [
        { messageId: "differs", cells: ["H13"], level: "error", says: "按办法应得 10 分" },
      ],
    },
  ],
});
