import { scoreNotOfStandard } from "../../../../src/core/checks/catalog/scores/score-not-of-standard";
import { NOT_THERE } from "../../../../src/core/model/read";
import { atLeast, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (standard: string, score: number | null, weight = 5) => ({
  range: { top: 1, left: 1, bottom: 40, right: 12 },
  indicators: [
    {
      name: "重点支出安排率",
      target: NOT_THERE,
      actual: NOT_THERE,
      weight,
      score,
      standard,
    },
  ],
});
const bands = "达到90%得5分，80%-90%得3分，80%以下不得分";

testCheck(scoreNotOfStandard, {
  passes: [
    { name: "one of the marks", form: row(bands, 3) },
    { name: "no score yet", form: row(bands, null) },
    { name: "whole steps down", form: row("每降低1个百分点扣0.5分，扣完为止", 3.5) },
    {
      name: "in proportion any score may be right",
      form: row("按完成比例得分，未完成按完成比例计分", 3.7),
    },
    { name: "a standard that states no plain rule", form: row("制度健全得2分，执行有效得3分", 4) },
    {
      name: "target and actual tell the score",
      form: {
        indicators: [
          {
            target: atLeast(90, "%"),
            actual: number(92, "%"),
            weight: 5,
            score: 4,
            standard: bands,
          },
        ],
      },
    },
  ],
  flags: [
    {
      name: "between two bands",
      form: row(bands, 4),
      findings: [{ messageId: "other", cells: ["H13", "J13"], says: "只能得 5、3、0 分" }],
    },
    {
      name: "half a step",
      form: row("每少一次扣2分", 13, 20),
      findings: [{ messageId: "other", says: "20、18、16…0" }],
    },
    {
      name: "half a time",
      form: row("每发现一次扣2分，扣完为止", 5.5, 8),
      findings: [{ messageId: "other", says: "8、6、4、2、0" }],
    },
    {
      name: "all or nothing",
      form: row("完成得5分，未完成不得分", 2),
      findings: [{ messageId: "other", says: "5、0" }],
    },
  ],
});
