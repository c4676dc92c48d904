import { noteEmptyOfContent } from "../../../../src/core/checks/catalog/notes/note-empty-of-content";
import { testCheck } from "../../../support/test-check";

testCheck(noteEmptyOfContent, {
  passes: [
    { name: "a reason", form: { indicators: [{ deviationNote: "因场地检修，2场活动改到次年" }] } },
    { name: "a blank note is another check", form: { indicators: [{}] } },
    {
      name: "the epidemic, and what it did here",
      form: { indicators: [{ deviationNote: "受疫情影响，3批次团组取消；下一步改为线上洽谈" }] },
    },
    {
      name: "more than the actual",
      form: { indicators: [{ deviationNote: "50，其中2家为年末新增" }] },
    },
    { name: "无", form: { indicators: [{ deviationNote: "无" }] } },
  ],
  flags: [
    {
      name: "the epidemic, and marks were cut",
      form: { indicators: [{ score: 5, deviationNote: "受疫情影响。" }] },
      findings: [{ messageId: "empty", cells: ["I13"], level: "warning" }],
    },
    {
      name: "已完成 where nothing is due",
      form: { indicators: [{ score: 10, deviationNote: "已完成" }] },
      findings: [{ messageId: "empty", level: "note" }],
    },
    {
      name: "an empty cause with an empty remedy",
      form: {
        indicators: [
          { score: 5, deviationNote: "原因：受新冠疫情影响；下一步将进一步加强项目管理工作。" },
        ],
      },
      findings: [{ messageId: "empty", cells: ["I13"], level: "warning" }],
    },
    {
      name: "the indicator's name over again",
      form: { indicators: [{ score: 5, deviationNote: "走访企业数。" }] },
      findings: [{ messageId: "repeats", cells: ["I13"], says: "重复指标名称" }],
    },
    {
      name: "what was achieved over again",
      form: { indicators: [{ score: 5, deviationNote: "已完成年度任务" }] },
      findings: [{ messageId: "repeats", says: "总体目标完成情况" }],
    },
  ],
});
