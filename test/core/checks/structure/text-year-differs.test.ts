import { textYearDiffers } from "../../../../src/core/checks/catalog/structure/text-year-differs";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const objective = (expected: string) => ({ objective: { expected } });

testCheck(textYearDiffers, {
  passes: [
    { name: "the expected year", form: objective("2023年计划引进项目200个") },
    { name: "a document number", form: objective("依据财预〔2022〕10号开展自评") },
    {
      name: "carried-over money of the year before",
      form: objective("使用2022年结转资金完成尾款支付"),
    },
    { name: "a plan over several years", form: objective("落实2021-2025年规划任务") },
    { name: "a comparison with the year before", form: objective("收入较2022年增长5%") },
    {
      name: "the title cell holds the year itself",
      form: { title: read("2022年度自评表", "A2"), fiscalYear: read(2022, "A2") },
    },
  ],
  flags: [
    {
      name: "the objective plans for the year before",
      form: objective("2022年计划引进项目200个"),
      findings: [{ messageId: "otherYear", cells: ["B11"], level: "warning", says: "2022 年" }],
    },
    {
      name: "both years in one text: told apart on purpose",
      form: objective("2022年计划续上，2023年新建"),
      findings: [{ messageId: "otherYear", level: "note" }],
    },
    {
      name: "the title names another year",
      form: { title: "2021年度项目支出绩效自评表" },
      findings: [{ messageId: "otherYear", cells: ["A1"] }],
    },
  ],
});
