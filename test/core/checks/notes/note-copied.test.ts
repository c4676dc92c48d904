import { noteCopied } from "../../../../src/core/checks/catalog/notes/note-copied";
import { read, type FormOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const text = "受国际形势影响，团组未能成行；下一年度提前申报计划。";
const rows = (...notes: string[]): FormOptions => ({
  indicators: notes.map((deviationNote) => ({ deviationNote })),
});
const other = (...notes: string[]): FormOptions => ({
  ...rows(...notes),
  sheet: "项目2",
  projectName: "企业服务经费",
});

testCheck(noteCopied, {
  passes: [
    {
      name: "reasons that differ",
      form: rows(text),
      otherForms: [other("企业报名人数不足，下一年度加大宣传。")],
    },
    { name: "short notes are alike soon", form: rows("招标节约"), otherForms: [other("招标节约")] },
    { name: "two rows held back by one cause", form: rows(text, text) },
    {
      name: "the department repeats a project's reason",
      form: rows(text),
      otherForms: [{ ...other(text), kind: "department" }],
    },
    {
      name: "one merged cell beside three rows",
      form: {
        indicators: [13, 14, 15].map(() => ({ deviationNote: read(text, "I13") })),
      },
    },
  ],
  flags: [
    {
      name: "another project's reason",
      form: rows(text),
      otherForms: [other(text.replace("团组", "人员团组"))],
      findings: [
        { messageId: "otherProject", cells: ["I13"], level: "warning", says: "招商引资专项经费" },
      ],
    },
    {
      name: "three rows of one reason",
      form: rows(text, text, text),
      findings: [{ messageId: "rows", cells: ["I13", "I14", "I15"], says: "3 项" }],
    },
  ],
});
