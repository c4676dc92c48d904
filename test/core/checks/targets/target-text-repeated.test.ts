import { targetTextRepeated } from "../../../../src/core/checks/catalog/targets/target-text-repeated";
import type { Quantity } from "../../../../src/core/model/quantity";
import { atLeast, by, words } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const rows = (targets: readonly Quantity[]) => ({
  indicators: targets.map((target, index) => ({ name: `指标${String(index)}名`, target })),
});
const full = atLeast(100, "%");
const clear = words("效果明显");

testCheck(targetTextRepeated, {
  passes: [
    { name: "targets that differ", form: rows([full, atLeast(50, "个"), clear, by("2023-12-31")]) },
    { name: "five of a kind are few", form: rows([full, full, full, full, full]) },
    { name: "two phrases", form: rows([clear, clear, words("显著提升")]) },
    { name: "twice the same phrase", form: rows([clear, clear]) },
    {
      name: "half of the rows",
      form: rows([full, full, full, full, atLeast(1, "个"), atLeast(2, "个"), atLeast(3, "个")]),
    },
  ],
  flags: [
    {
      name: "one target everywhere",
      form: rows([full, full, full, full, full, atLeast(5, "个")]),
      findings: [
        { messageId: "everywhere", cells: ["E13", "E14"], level: "warning", says: "有 5 项" },
      ],
    },
    {
      name: "one phrase for all that is not counted",
      form: rows([atLeast(5, "个"), clear, clear, clear]),
      findings: [{ messageId: "words", cells: ["E14", "E15", "E16"], level: "note" }],
    },
  ],
});
