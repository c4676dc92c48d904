import { totalMissing } from "../../../../src/core/checks/catalog/totals/total-missing";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const SCORED = {
  funding: [{ score: 10 }],
  indicators: [
    { weight: 50, score: 50 },
    { weight: 40, score: 40 },
  ],
};

const TEXT = { row: 13, column: 8, text: "50", error: null, formula: null, numberFormat: "@" };

testCheck(totalMissing, {
  passes: [
    { name: "the total is typed", form: { ...SCORED, total: { score: 100 } } },
    { name: "the form waits to be scored", form: { indicators: [{}] } },
    { name: "a score is missing", form: { funding: [{ score: 10 }], indicators: [{}] } },
    { name: "the form has no total row", form: { ...SCORED, total: { row: null } } },
  ],
  flags: [
    {
      name: "all scores and no total",
      form: SCORED,
      findings: [{ messageId: "blank", cells: ["H40"], says: "100 分" }],
    },
    {
      name: "a score stored as text, which a sum passes over",
      form: {
        ...SCORED,
        indicators: [
          { weight: 50, score: read(50, "H13", { source: { ...TEXT, value: "50" } }) },
          { weight: 40, score: 40 },
        ],
      },
      findings: [{ messageId: "blank", cells: ["H40"] }],
    },
  ],
});
