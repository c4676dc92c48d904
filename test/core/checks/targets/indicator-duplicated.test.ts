import { indicatorDuplicated } from "../../../../src/core/checks/catalog/targets/indicator-duplicated";
import { atLeast } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const outcome = { dimension: "outcome", category: "socialOutcome" } as const;

testCheck(indicatorDuplicated, {
  passes: [
    { name: "two names", form: { indicators: [{}, { name: "服务企业数" }] } },
    {
      name: "one rate of two works, by their targets",
      form: {
        indicators: [
          { name: "验收合格率", target: atLeast(95, "%") },
          { name: "验收合格率", target: atLeast(100, "%") },
        ],
      },
    },
    { name: "details below a row", form: { indicators: [{}, { parentRow: 13 }] } },
    { name: "two blank names", form: { indicators: [{ name: null }, { name: null }] } },
  ],
  flags: [
    {
      name: "the same name and target twice",
      form: { indicators: [{ name: "指标1：走访企业数" }, { name: "指标2：走访企业数" }] },
      findings: [{ messageId: "again", cells: ["D14", "D13"], level: "warning", says: "第 13 行" }],
    },
    {
      name: "an output counted again as a benefit",
      form: { indicators: [{}, { ...outcome, target: atLeast(60, "个") }] },
      findings: [{ messageId: "again", cells: ["D14"] }],
    },
  ],
});
