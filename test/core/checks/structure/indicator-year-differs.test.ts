import { indicatorYearDiffers } from "../../../../src/core/checks/catalog/structure/indicator-year-differs";
import { by, date, words, type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (options: IndicatorOptions) => ({ indicators: [options] });

testCheck(indicatorYearDiffers, {
  passes: [
    { name: "the year itself", form: row({ target: words("2023年12月底前完成") }) },
    { name: "a comparison with the year before", form: row({ name: "较2022年增长率" }) },
    { name: "money owed for an earlier year", form: row({ name: "支付2021年工程尾款" }) },
    { name: "work done a year late", form: row({ actual: date("2024-03-01") }) },
    { name: "both years on purpose", form: row({ name: "2022年至2023年培训人次" }) },
    { name: "a document of another year", form: row({ name: "落实国发〔2021〕5号文件" }) },
    {
      name: "no year is known",
      form: { ...row({ name: "2021年走访企业数" }), fiscalYear: null },
      fiscalYear: null,
    },
  ],
  flags: [
    {
      name: "the name still says last year",
      form: row({ name: "2022年走访企业数" }),
      findings: [{ messageId: "otherYear", cells: ["D13"], level: "warning", says: "2022" }],
    },
    {
      name: "a deadline of last year",
      form: row({ target: by("2022-12-31") }),
      findings: [{ messageId: "otherYear", cells: ["E13"], level: "warning" }],
    },
    {
      name: "a deadline next year may be meant",
      form: row({ target: by("2024-06-30") }),
      findings: [{ messageId: "otherYear", cells: ["E13"], level: "note" }],
    },
    {
      name: "done before the year began",
      form: row({ actual: date("2022-10-01") }),
      findings: [{ messageId: "otherYear", cells: ["F13"], level: "warning" }],
    },
  ],
});
