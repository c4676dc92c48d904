import { actualWordForNumber } from "../../../../src/core/checks/catalog/actuals/actual-word-for-number";
import { atMost, words, read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(actualWordForNumber, {
  passes: [
    { name: "numbers on both sides", form: { indicators: [{}] } },
    {
      name: "words on both sides",
      form: { indicators: [{ target: words("提升"), actual: words("已提升") }] },
    },
    {
      name: "a doubtful target is not judged",
      form: {
        indicators: [
          { target: read(atMost(30, "万元"), "E13", { problem: "不确定" }), actual: words("完成") },
        ],
      },
    },
  ],
  flags: [
    {
      name: "完成 for at most 300,000",
      form: { indicators: [{ target: atMost(30, "万元"), actual: words("完成") }] },
      findings: [{ messageId: "word", cells: ["F13", "E13"] }],
    },
  ],
});
