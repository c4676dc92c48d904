import { targetNotQuantified } from "../../../../src/core/checks/catalog/targets/target-not-quantified";
import { words, unreadableQuantity } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(targetNotQuantified, {
  passes: [
    {
      name: "signs that could not be read",
      form: { indicators: [{ category: "quality", target: unreadableQuantity("？？") }] },
    },
    { name: "a number", form: { indicators: [{}] } },
    {
      name: "words under a benefit",
      form: { indicators: [{ category: "socialOutcome", target: words("有效提升") }] },
    },
  ],
  flags: [
    {
      name: "words under quantity",
      form: { indicators: [{ target: words("显著提升") }] },
      findings: [{ messageId: "words", cells: ["E13"], level: "warning" }],
    },
    {
      name: "words under timeliness",
      form: { indicators: [{ category: "timeliness", target: words("按计划推进") }] },
      findings: [{ messageId: "words", level: "note" }],
    },
    {
      name: "unread words without a digit",
      form: { indicators: [{ category: "quality", target: unreadableQuantity("严格执行制度") }] },
      findings: [{ messageId: "words", level: "note" }],
    },
    {
      name: "a scale for a target",
      form: { indicators: [{ category: "socialOutcome", target: words("优良中低差") }] },
      findings: [{ messageId: "scale" }],
    },
    {
      name: "a scale behind the word 定性",
      form: {
        indicators: [{ category: "socialOutcome", target: unreadableQuantity("定性优良中低差") }],
      },
      findings: [{ messageId: "scale" }],
    },
  ],
});
