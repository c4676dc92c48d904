import { scoreInvalid } from "../../../../src/core/checks/catalog/scores/score-invalid";
import { unreadableRead } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(scoreInvalid, {
  passes: [
    { name: "nothing of 10", form: { indicators: [{ score: 0 }] } },
    { name: "a blank score", form: { indicators: [{}] } },
  ],
  flags: [
    {
      name: "below zero",
      form: { indicators: [{ score: -1 }] },
      findings: [{ messageId: "negative", cells: ["H13"] }],
    },
    {
      name: "a word",
      form: { indicators: [{ score: unreadableRead("H13", "优", "不是数字") }] },
      findings: [{ messageId: "unreadable" }],
    },
  ],
});
