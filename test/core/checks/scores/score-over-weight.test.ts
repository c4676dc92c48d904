import { scoreOverWeight } from "../../../../src/core/checks/catalog/scores/score-over-weight";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(scoreOverWeight, {
  passes: [
    { name: "full marks", form: { indicators: [{ score: 10 }] } },
    {
      name: "a merged score over two weights",
      form: { indicators: [{ score: 20 }, { score: read(20, "H13"), scoreSharedWithRow: 13 }] },
    },
  ],
  flags: [
    {
      name: "12 of 10",
      form: { indicators: [{ score: 12 }] },
      findings: [{ messageId: "over", cells: ["H13", "G13"] }],
    },
  ],
});
