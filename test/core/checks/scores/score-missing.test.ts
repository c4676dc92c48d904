import { scoreMissing } from "../../../../src/core/checks/catalog/scores/score-missing";
import { atLeast, number, words } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const METRES = { target: atLeast(50, "米"), actual: number(60, "米") };

testCheck(scoreMissing, {
  passes: [
    { name: "the form waits to be scored", form: { indicators: [{}, {}] } },
    {
      name: "a merged score cell",
      form: { indicators: [{ score: 20 }, { scoreSharedWithRow: 13 }] },
    },
  ],
  flags: [
    {
      name: "one score is blank",
      form: { indicators: [{ score: 10 }, METRES] },
      findings: [{ messageId: "computed", cells: ["H14"], says: "10 分" }],
    },
    {
      name: "the actual is blank too: that is the error",
      form: { indicators: [{ score: 10 }, { actual: null }] },
      findings: [{ messageId: "open", level: "warning", says: "没有填写" }],
    },
    {
      name: "a blank one that nobody can compute",
      form: { indicators: [{ score: 10 }, { target: words("提升"), actual: words("很好") }] },
      findings: [{ messageId: "open", level: "warning", says: "未能按办法计算" }],
    },
    {
      name: "the row's own standard gives the marks",
      form: {
        range: { top: 1, left: 1, bottom: 40, right: 12 },
        indicators: [
          { score: 10 },
          { ...METRES, actual: number(48, "米"), standard: "每少1米扣1分，扣完为止" },
        ],
      },
      findings: [
        { messageId: "computed", cells: ["H14", "J14"], says: "按本行评分标准计算为 8 分" },
      ],
    },
  ],
});
