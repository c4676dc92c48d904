import type { Quantity } from "../../../../src/core/model/quantity";
import { digitsFullWidth } from "../../../../src/core/checks/catalog/actuals/digits-full-width";
import { number, words, read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const typed = (value: Quantity, text: string) =>
  read(value, "F13", {
    text,
    source: {
      row: 13,
      column: 6,
      value: text,
      text,
      error: null,
      formula: null,
      numberFormat: "@",
    },
  });

testCheck(digitsFullWidth, {
  passes: [
    { name: "half-width digits", form: { indicators: [{}] } },
    {
      name: "digits inside words",
      form: {
        indicators: [{ target: words("提升"), actual: typed(words("完成２项"), "完成２项") }],
      },
    },
  ],
  flags: [
    {
      name: "full-width digits",
      form: { indicators: [{ actual: typed(number(200), "２００") }] },
      findings: [{ messageId: "fullWidth", cells: ["F13"], says: "“200”" }],
    },
    {
      name: "with a space and a percent sign",
      form: { indicators: [{ actual: typed(number(98, "%"), "９８ ％") }] },
      findings: [{ messageId: "fullWidth", says: "“98%”" }],
    },
  ],
});
