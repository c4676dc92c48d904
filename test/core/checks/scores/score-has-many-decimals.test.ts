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
  ],
});
