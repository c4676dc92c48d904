import { shortWithFullScore } from "../../../../src/core/checks/catalog/scores/short-with-full-score";
import {
  atLeast,
  atMost,
  number,
  read,
  type IndicatorOptions,
} from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (target: ReturnType<typeof atLeast>, actual: number, unit = "米") => ({
  target,
  actual: number(actual, unit),
  score: 10,
});

/** With a standard beside the note: the form reaches to its column. */
const byStandard = (row: IndicatorOptions) => ({
  range: { top: 1, left: 1, bottom: 40, right: 12 },
  indicators: [row],
});

testCheck(shortWithFullScore, {
  passes: [
    { name: "met", form: { indicators: [row(atLeast(50, "米"), 50)] } },
    {
      name: "short and marked down",
      form: { indicators: [{ ...row(atLeast(50, "米"), 25), score: 5 }] },
    },
    { name: "a ceiling is another check", form: { indicators: [row(atMost(50, "米"), 60)] } },
    {
      name: "an impossible rate is another check",
      form: { indicators: [{ ...row(atLeast(290, "%"), 95, "%"), name: "满意度" }] },
    },
    {
      name: "a bare damage rate may be a ceiling",
      form: { indicators: [{ ...row(number(0.9, "%"), 0.1, "%"), name: "森林火灾受害率" }] },
    },
  ],
  flags: [
    {
      name: "130 of 200 with full marks",
      form: { indicators: [row(atLeast(200, "米"), 130)] },
      findings: [{ messageId: "computed", cells: ["H13", "F13", "E13"], says: "应得 6.5 分" }],
    },
    {
      name: "a doubtful reading makes it a question",
      form: {
        indicators: [
          {
            ...row(atLeast(200, "米"), 130),
            actual: read(number(130, "米"), "F13", { problem: "约数" }),
          },
        ],
      },
      findings: [{ messageId: "computed", level: "warning" }],
    },
    {
      name: "a negative target that has no formula",
      form: { indicators: [row(atLeast(-5, "%"), -9, "%")] },
      findings: [{ messageId: "full" }],
    },
    {
      name: "the row's own standard says how many marks come off",
      form: byStandard({
        ...row(atLeast(97, "%"), 95, "%"),
        standard: "每降低1个百分点扣1分，扣完为止",
      }),
      findings: [
        {
          messageId: "computed",
          cells: ["H13", "F13", "E13", "J13"],
          says: "按本行评分标准应得 8 分",
        },
      ],
    },
    {
      name: "a standard that a person has to read",
      form: byStandard({ ...row(atLeast(97, "%"), 95, "%"), standard: "未达标酌情扣分" }),
      findings: [{ messageId: "full", says: "请按本行评分标准重新计分" }],
    },
  ],
});
