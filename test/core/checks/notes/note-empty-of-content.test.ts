import { noteEmptyOfContent } from "../../../../src/core/checks/catalog/notes/note-empty-of-content";
import { testCheck } from "../../../support/test-check";

testCheck(noteEmptyOfContent, {
  passes: [
    { name: "a reason", form: { indicators: [{ deviationNote: "因场地检修，2场活动改到次年" }] } },
    { name: "a blank note is another check", form: { indicators: [{}] } },
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
  ],
});
