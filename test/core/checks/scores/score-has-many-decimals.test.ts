import { scoreHasManyDecimals } from "../../../../src/core/checks/catalog/scores/score-has-many-decimals";
import { computed } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(scoreHasManyDecimals, {
  passes: [
    { name: "two decimals", form: { indicators: [{ score: 8.62 }] } },
    { name: "binary noise is none", form: { indicators: [{ score: 0.1 + 0.2 }] } },
    { name: "a formula", form: { indicators: [{ score: computed(8.618, "H13", "G13*0.8618") }] } },
  ],
  flags: [
    {
      name: "six decimals",
      form: { indicators: [{ score: 8.618304 }] },
      findings: [{ messageId: "decimals", cells: ["H13"], says: "8.62" }],
    },
    {
      name: "budget execution and the total",
      form: {
        funding: [{ score: 8.618304 }],
        indicators: [{ score: 90 }],
        total: { score: 98.618304 },
      },
      findings: [
        { messageId: "decimals", cells: ["I6"], says: "年度资金总额" },
        { messageId: "decimals", cells: ["H40"], says: "98.62" },
      ],
    },
    {
      name: "rounding every row would leave the total behind",
      form: {
        funding: [{ score: 10 }],
        indicators: [3.333, 3.333, 3.333, 3.333].map((score) => ({ score })),
        total: { score: 23.33 },
      },
      findings: [13, 14, 15, 16].map((row) => ({ messageId: "decimals", cells: [`H${row}`] })),
    },
  ],
});
