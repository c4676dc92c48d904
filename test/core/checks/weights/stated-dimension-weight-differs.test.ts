import { statedDimensionWeightDiffers } from "../../../../src/core/checks/catalog/weights/stated-dimension-weight-differs";
import { testCheck } from "../../../support/test-check";

const stated = (value: number) => ({
  statedDimensionWeights: [
    { dimension: "output" as const, cell: "B13", text: `产出指标（${String(value)}分）`, value },
  ],
});
const TWO_NAMES = {
  statedDimensionWeights: [
    { dimension: "other" as const, cell: "B13", text: "履职（50分）", value: 50 },
    { dimension: "other" as const, cell: "B14", text: "管理（40分）", value: 40 },
  ],
  indicators: [
    { dimension: "other" as const, dimensionText: "履职（50分）", weight: 50 },
    { dimension: "other" as const, dimensionText: "管理（40分）", weight: 40 },
  ],
};

testCheck(statedDimensionWeightDiffers, {
  passes: [
    {
      name: "50 stated and 50 below",
      form: { ...stated(50), indicators: [{ weight: 30 }, { weight: 20 }] },
    },
    {
      name: "a blank weight is another check",
      form: { ...stated(50), indicators: [{ weight: null }] },
    },
    { name: "two level-1 names that count as one dimension", form: TWO_NAMES },
    { name: "nothing stated", form: { indicators: [{}] } },
  ],
  flags: [
    {
      name: "70 stated and 50 below",
      form: { ...stated(70), indicators: [{ weight: 30 }, { weight: 20 }] },
      findings: [{ messageId: "differs", cells: ["B13", "G13", "G14"], level: "error" }],
    },
    {
      name: "a form of which a part is missing",
      form: { ...stated(90), indicators: [{ weight: 30 }], total: { row: null } },
      findings: [{ messageId: "differs", level: "warning" }],
    },
  ],
});
