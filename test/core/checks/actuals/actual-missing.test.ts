import { actualMissing } from "../../../../src/core/checks/catalog/actuals/actual-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(actualMissing, {
  passes: [
    { name: "the actual is given", form: { indicators: [{}] } },
    { name: "the form has no such column", form: { indicators: [{ actual: NOT_THERE }] } },
    {
      name: "a row that its detail rows measure",
      form: { indicators: [{ actual: null }, { parentRow: 13 }] },
    },
  ],
  flags: [
    {
      name: "one actual is blank",
      form: { indicators: [{}, { actual: null }] },
      findings: [{ messageId: "blank", cells: ["F14"], level: "error" }],
    },
    {
      name: "a row under a merged score",
      form: { indicators: [{}, { actual: null, scoreSharedWithRow: 13 }] },
      findings: [{ messageId: "blank", level: "warning" }],
    },
    {
      name: "blank and scored",
      form: { indicators: [{}, { actual: null, score: 10 }] },
      findings: [{ messageId: "blankButScored", says: "10 分" }],
    },
    {
      name: "the whole column is blank: one finding",
      form: { indicators: [{ actual: null }, { actual: null }] },
      findings: [{ messageId: "allBlank", cells: ["F13", "F14"] }],
    },
  ],
});
