import { numberStoredAsText } from "../../../../src/core/checks/catalog/actuals/number-stored-as-text";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const typed = (value: number | null, text: string, cell = "H13") =>
  read(value, cell, {
    text,
    source: {
      row: 13,
      column: 8,
      value: text,
      text,
      error: null,
      formula: null,
      numberFormat: "@",
    },
  });

testCheck(numberStoredAsText, {
  passes: [
    { name: "numbers are numbers", form: { indicators: [{ score: 10 }] } },
    { name: "a dash is no number", form: { indicators: [{ score: typed(null, "—") }] } },
    {
      name: "an amount in another unit than the column's",
      form: { funding: [{ actualExpenditure: typed(0.12, "1200元", "F6") }] },
    },
    {
      name: "a label before the number",
      form: { total: { score: typed(98.6, "自评总分：98.6分", "H40") } },
    },
  ],
  flags: [
    {
      name: "a score typed as text",
      form: { indicators: [{ score: typed(10, "10 ") }] },
      findings: [{ messageId: "text", cells: ["H13"] }],
    },
    {
      name: "thousands separators",
      form: { funding: [{ actualExpenditure: typed(1234.5, "1,234.5", "F6") }] },
      findings: [{ messageId: "text", cells: ["F6"], says: "1234.5" }],
    },
    {
      name: "a score with its unit",
      form: { indicators: [{ score: typed(10, "10分") }] },
      findings: [{ messageId: "text", cells: ["H13"], says: "10分" }],
    },
    {
      name: "an amount with the unit of its column, in full width",
      form: { funding: [{ finalBudget: typed(4753.66, "４７５３.６６万元", "E6") }] },
      findings: [{ messageId: "text", cells: ["E6"], says: "4753.66" }],
    },
  ],
});
