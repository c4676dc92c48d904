import type { Quantity } from "../../../../src/core/model/quantity";
import { textHasStraySpaces } from "../../../../src/core/checks/catalog/actuals/text-has-stray-spaces";
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

testCheck(textHasStraySpaces, {
  passes: [
    { name: "no space", form: { indicators: [{ actual: number(200, "个") }] } },
    {
      name: "spaces between words",
      form: { indicators: [{ target: words("有效 提升"), actual: words("已 提升") }] },
    },
    {
      name: "full-width digits are another check",
      form: { indicators: [{ actual: typed(number(200, "个"), "２００ 个") }] },
    },
  ],
  flags: [
    {
      name: "a space before the unit",
      form: { indicators: [{ actual: typed(number(200, "个"), "200 个") }] },
      findings: [{ messageId: "spaces", cells: ["F13"], says: "“200个”" }],
    },
    {
      name: "two numbers that must not become one",
      form: { indicators: [{ actual: typed(number(5, "个"), "5 10个") }] },
      findings: [{ messageId: "spaces", cells: ["F13"] }],
    },
  ],
});
