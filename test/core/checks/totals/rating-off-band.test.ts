import { ratingOffBand } from "../../../../src/core/checks/catalog/totals/rating-off-band";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const LABELLED = {
  row: 40,
  column: 9,
  value: "自评等级：良",
  text: "自评等级：良",
  error: null,
  formula: null,
  numberFormat: "General",
};

testCheck(ratingOffBand, {
  passes: [
    { name: "95 is excellent", form: { total: { score: 95, rating: "优秀" } } },
    { name: "89.5 is good", form: { total: { score: 89.5, rating: "良" } } },
    { name: "no rating", form: { total: { score: 95 } } },
    { name: "words that are no rating", form: { total: { score: 95, rating: "已公开" } } },
  ],
  flags: [
    {
      name: "89.6 called excellent",
      form: { total: { score: 89.6, rating: "优" } },
      findings: [{ messageId: "off", cells: ["I40", "H40"], says: "等级为“良”" }],
    },
    {
      name: "59 called fair",
      form: { total: { score: 59, rating: "中等" } },
      findings: [{ messageId: "off", says: "等级为“差”" }],
    },
    {
      name: "75 called good",
      form: { total: { score: 75, rating: "良好" } },
      findings: [{ messageId: "off", says: "等级为“中”" }],
    },
    {
      name: "91 called good",
      form: { total: { score: 91, rating: "良好" } },
      findings: [{ messageId: "off", says: "等级为“优”" }],
    },
    {
      name: "the rating stands behind its label",
      form: { total: { score: 91, rating: read("良", "I40", { source: LABELLED }) } },
      findings: [{ messageId: "off", says: "等级为“优”" }],
    },
  ],
});
