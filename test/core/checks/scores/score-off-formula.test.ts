import { scoreOffFormula } from "../../../../src/core/checks/catalog/scores/score-off-formula";
import { atLeast, computed, number, type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const ROW = { target: atLeast(100, "米"), actual: number(56.8, "米") };
const scored = (score: number) => ({ indicators: [{ ...ROW, score }] });

/** With a standard beside the note: the form reaches to its column. */
const byStandard = (row: IndicatorOptions) => ({
  range: { top: 1, left: 1, bottom: 40, right: 12 },
  indicators: [row],
});

testCheck(scoreOffFormula, {
  passes: [
    { name: "as computed", form: scored(5.68) },
    { name: "rounded to one decimal", form: scored(5.7) },
    { name: "full marks below target are another check", form: scored(10) },
    {
      name: "a formula is another check",
      form: { indicators: [{ ...ROW, score: computed(3, "H13", "G13*0.3") }] },
    },
  ],
  flags: [
    {
      name: "too high",
      form: scored(8),
      findings: [{ messageId: "tooHigh", cells: ["H13"], level: "error", says: "多 2.32 分" }],
    },
    { name: "too low", form: scored(5), findings: [{ messageId: "tooLow", level: "warning" }] },
    {
      name: "rounded to a whole mark",
      form: scored(6),
      findings: [{ messageId: "tooHigh", level: "warning" }],
    },
    {
      name: "too low with a reason given",
      form: { indicators: [{ ...ROW, score: 5, deviationNote: "验收又发现问题，另扣分" }] },
      findings: [{ messageId: "tooLow", level: "note" }],
    },
    {
      name: "the row's own standard gives other marks",
      form: byStandard({
        target: atLeast(97, "%"),
        actual: number(95, "%"),
        score: 9,
        standard: "每降低1个百分点扣1分，扣完为止",
      }),
      findings: [
        {
          messageId: "tooHigh",
          cells: ["H13", "F13", "E13", "J13"],
          says: "按本行评分标准应得 8 分",
        },
      ],
    },
  ],
});
