import { ceilingScoredAsFloor } from "../../../../src/core/checks/catalog/scores/ceiling-scored-as-floor";
import { atMost, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(ceilingScoredAsFloor, {
  passes: [
    {
      name: "under the ceiling",
      form: { indicators: [{ target: atMost(30, "万元"), actual: number(29, "万元"), score: 10 }] },
    },
    {
      name: "over it and marked down",
      form: { indicators: [{ target: atMost(30, "万元"), actual: number(33, "万元"), score: 9 }] },
    },
  ],
  flags: [
    {
      name: "over the ceiling with full marks",
      form: { indicators: [{ target: atMost(5300, "元"), actual: number(5830, "元"), score: 10 }] },
      findings: [{ messageId: "full", cells: ["H13", "F13", "E13"], says: "请按反向指标计分" }],
    },
    {
      name: "the row's own standard says how many marks come off",
      form: {
        range: { top: 1, left: 1, bottom: 40, right: 12 },
        indicators: [
          {
            target: atMost(10, "天"),
            actual: number(12, "天"),
            score: 10,
            standard: "每超过1天扣0.5分",
          },
        ],
      },
      findings: [
        { messageId: "full", cells: ["H13", "F13", "E13", "J13"], says: "请按本行评分标准计分" },
      ],
    },
  ],
});
