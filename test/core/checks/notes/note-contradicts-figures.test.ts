import { noteContradictsFigures } from "../../../../src/core/checks/catalog/notes/note-contradicts-figures";
import { atLeast, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (actual: number) => ({ target: atLeast(50, "米"), actual: number(actual, "米") });

testCheck(noteContradictsFigures, {
  passes: [
    {
      name: "short and said so",
      form: { indicators: [{ ...row(25), score: 5, deviationNote: "因天气未完成" }] },
    },
    {
      name: "met, and the note denies anything unmet",
      form: { indicators: [{ ...row(50), score: 10, deviationNote: "不存在未完成情况" }] },
    },
    {
      name: "short, and both sides are told",
      form: {
        indicators: [
          { ...row(25), score: 5, deviationNote: "前期工作已完成，剩余路段因降雨推迟到次年" },
        ],
      },
    },
    {
      name: "short, and something else was done",
      form: { indicators: [{ ...row(25), score: 5, deviationNote: "已完成招标，施工时间偏紧" }] },
    },
    {
      name: "met and cut for another reason",
      form: { indicators: [{ ...row(50), score: 9, deviationNote: "资料未完成归档" }] },
    },
  ],
  flags: [
    {
      name: "met, and the note says unmet",
      form: { indicators: [{ ...row(50), score: 10, deviationNote: "因天气未完成" }] },
      findings: [{ messageId: "saysUnmet", cells: ["I13", "F13"] }],
    },
    {
      name: "short, and the note says done",
      form: { indicators: [{ ...row(25), score: 5, deviationNote: "已完成。" }] },
      findings: [{ messageId: "saysMet" }],
    },
    {
      name: "short, and the note says more than was asked",
      form: {
        indicators: [
          { ...row(25), score: 5, deviationNote: "各方积极配合，项目已超额完成年度目标任务。" },
        ],
      },
      findings: [{ messageId: "saysMet", cells: ["I13", "F13"], says: "超额完成" }],
    },
  ],
});
