import { noteMissing } from "../../../../src/core/checks/catalog/notes/note-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { atLeast, number, words } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const MET = { target: atLeast(50, "米"), actual: number(50, "米") };
const SHORT = { target: atLeast(50, "米"), actual: number(25, "米") };

testCheck(noteMissing, {
  passes: [
    { name: "met with full marks", form: { indicators: [{ ...MET, score: 10 }] } },
    {
      name: "short and explained",
      form: { indicators: [{ ...SHORT, score: 5, deviationNote: "因出访取消，明年改为线上" }] },
    },
    { name: "met and cut is another check", form: { indicators: [{ ...MET, score: 9 }] } },
    {
      name: "the form has no note column",
      form: { indicators: [{ ...SHORT, deviationNote: NOT_THERE }] },
    },
    {
      name: "a blank actual is another check",
      form: { indicators: [{ ...SHORT, actual: null, score: 0 }] },
    },
  ],
  flags: [
    {
      name: "short and not yet scored",
      form: { indicators: [SHORT] },
      findings: [{ messageId: "short", cells: ["I13"], level: "error" }],
    },
    {
      name: "无 is no reason",
      form: { indicators: [{ ...SHORT, deviationNote: "无" }] },
      findings: [{ messageId: "short", cells: ["I13"] }],
    },
    {
      name: "a dash is no reason",
      form: { indicators: [{ ...SHORT, deviationNote: "——" }] },
      findings: [{ messageId: "short" }],
    },
    {
      name: "words cut without a reason",
      form: { indicators: [{ target: words("提升"), actual: words("较好"), score: 7 }] },
      findings: [{ messageId: "cut", cells: ["I13", "H13"], says: "得 7 分" }],
    },
  ],
});
