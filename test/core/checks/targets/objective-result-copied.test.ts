import { objectiveResultCopied } from "../../../../src/core/checks/catalog/targets/objective-result-copied";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(objectiveResultCopied, {
  passes: [
    { name: "two different texts", form: {} },
    { name: "both blank", form: { objective: { expected: null, achieved: null } } },
    {
      name: "one merged cell",
      form: { objective: { expected: read("完成任务", "B11"), achieved: read("完成任务", "B11") } },
    },
  ],
  flags: [
    {
      name: "the same but for punctuation",
      form: { objective: { expected: "完成改造任务。", achieved: "完成改造任务" } },
      findings: [{ messageId: "copied", cells: ["G11", "B11"] }],
    },
  ],
});
