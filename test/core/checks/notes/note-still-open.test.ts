import { noteStillOpen } from "../../../../src/core/checks/catalog/notes/note-still-open";
import { testCheck } from "../../../support/test-check";

testCheck(noteStillOpen, {
  passes: [
    {
      name: "a completed reason",
      form: { indicators: [{ deviationNote: "因场地检修，2场活动改到次年" }] },
    },
    {
      name: "words that merely speak of filling in",
      form: { indicators: [{ deviationNote: "台账待填报部门确认" }] },
    },
    { name: "a blank note is another check", form: { indicators: [{}] } },
  ],
  flags: [
    {
      name: "the skeleton as it was written",
      form: {
        indicators: [{ deviationNote: "原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。" }],
      },
      findings: [{ messageId: "open", cells: ["I13"], level: "error", says: "〔待填：原因〕" }],
    },
    {
      name: "one mark left",
      form: { indicators: [{ deviationNote: "原因：企业临时改期。改进措施：【待补充】" }] },
      findings: [{ messageId: "open", says: "【待补充】" }],
    },
    {
      name: "beside the money",
      form: {
        funding: [{ deviationNote: "原因：〔待填：原因〕" }],
        range: { top: 1, left: 1, bottom: 40, right: 10 },
      },
      findings: [{ messageId: "open", cells: ["J6"], says: "年度资金总额" }],
    },
  ],
});
