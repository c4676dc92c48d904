import { noteWithoutRemedy } from "../../../../src/core/checks/catalog/notes/note-without-remedy";
import { atLeast, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const SHORT = { target: atLeast(50, "米"), actual: number(25, "米") };

testCheck(noteWithoutRemedy, {
  passes: [
    {
      name: "a cause and a remedy",
      form: { indicators: [{ ...SHORT, deviationNote: "出访取消；下一年度改为线上" }] },
    },
    {
      name: "met",
      form: { indicators: [{ ...SHORT, actual: number(50, "米"), deviationNote: "工程变更" }] },
    },
  ],
  flags: [
    {
      name: "a cause alone",
      form: { indicators: [{ ...SHORT, deviationNote: "2批次团组未成行" }] },
      findings: [{ messageId: "noRemedy", cells: ["I13"], level: "note" }],
    },
  ],
});
