import { weightsEqualSlices } from "../../../../src/core/checks/catalog/weights/weights-equal-slices";
import { type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const rows = (weights: readonly number[], more: IndicatorOptions = {}): IndicatorOptions[] =>
  weights.map((weight) => ({ weight, ...more }));
const outcome = { dimension: "outcome", category: "socialOutcome" } as const;
const served = { dimension: "satisfaction", category: "beneficiarySatisfaction" } as const;

testCheck(weightsEqualSlices, {
  passes: [
    {
      name: "tens that make fifty, thirty and ten",
      form: {
        indicators: [
          ...rows([10, 10, 10, 10, 10]),
          ...rows([10, 10, 10], outcome),
          ...rows([10], served),
        ],
      },
    },
    { name: "weights that differ", form: { indicators: rows([20, 15, 15, 40]) } },
    { name: "three rows are few", form: { indicators: rows([30, 30, 30]) } },
    {
      name: "a part of a form",
      form: { indicators: rows([22.5, 22.5, 22.5, 22.5]), total: { row: null } },
    },
  ],
  flags: [
    {
      name: "ninety marks cut into four",
      form: { indicators: [...rows([22.5, 22.5]), ...rows([22.5, 22.5], outcome)] },
      findings: [{ messageId: "all", cells: ["G13", "G14"], level: "note", says: "22.5 分" }],
    },
    {
      name: "fifty marks cut into three",
      form: { indicators: [...rows([16.67, 16.67, 16.66]), ...rows([30], outcome)] },
      findings: [{ messageId: "divided", cells: ["G13", "G14", "G15"], says: "3 项" }],
    },
  ],
});
