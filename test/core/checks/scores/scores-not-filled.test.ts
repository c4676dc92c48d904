import { scoresNotFilled } from "../../../../src/core/checks/catalog/scores/scores-not-filled";
import { NOT_THERE } from "../../../../src/core/model/read";
import { computed } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(scoresNotFilled, {
  passes: [
    { name: "one score is typed", form: { indicators: [{ score: 10 }, {}] } },
    {
      name: "the form has no score column",
      form: { funding: [], indicators: [{ score: NOT_THERE }] },
    },
  ],
  flags: [
    {
      name: "nothing is scored: one note",
      form: { indicators: [{}, {}] },
      findings: [{ messageId: "open", cells: ["I6", "H13", "H14"], level: "note" }],
    },
    {
      name: "a formula does not count as typed",
      form: { indicators: [{ score: computed(10, "H13", "G13") }, {}] },
      findings: [{ messageId: "open", cells: ["I6", "H14"] }],
    },
    {
      name: "a form whose indicators are not filled in yet",
      form: { indicators: [] },
      findings: [{ messageId: "open", cells: ["I6"] }],
    },
    {
      name: "a form with neither targets nor actuals: a person scores",
      form: { funding: [], indicators: [{ target: NOT_THERE, actual: NOT_THERE }] },
      findings: [{ messageId: "byHand", cells: ["H13"] }],
    },
  ],
});
