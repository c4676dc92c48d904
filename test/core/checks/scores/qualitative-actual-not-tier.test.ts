import { qualitativeActualNotTier } from "../../../../src/core/checks/catalog/scores/qualitative-actual-not-tier";
import { unreadableRead, words } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const FREE = { target: words("有效提升"), actual: words("群众反响较好") };

testCheck(qualitativeActualNotTier, {
  passes: [
    {
      name: "a tier",
      form: { indicators: [{ target: words("提升"), actual: words("达成", "achieved") }] },
    },
    { name: "numbers", form: { indicators: [{}] } },
    {
      name: "a weight that cannot be read, so that no score can be proposed",
      form: {
        indicators: [
          { ...FREE, actual: FREE.target, weight: unreadableRead("G13", "十来", "看不懂") },
        ],
      },
    },
  ],
  flags: [
    {
      name: "two free texts: one note",
      form: { indicators: [FREE, FREE] },
      findings: [{ messageId: "freeText", cells: ["F13", "F14"], level: "note", says: "2 项" }],
    },
  ],
});
