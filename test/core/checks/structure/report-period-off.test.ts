import { reportPeriodOff } from "../../../../src/core/checks/catalog/structure/report-period-off";
import { testCheck } from "../../../support/test-check";

const achieved = (text: string) => ({ objective: { achieved: text } });

testCheck(reportPeriodOff, {
  passes: [
    {
      name: "filled in after the year",
      form: {},
      otherSheets: { 项目1: { A41: "填报日期：2024年3月15日" } },
    },
    {
      name: "the month is not filled in",
      form: {},
      otherSheets: { 项目1: { A41: "填报日期：2023年  月  日" } },
    },
    { name: "figures to the end of December", form: achieved("截至12月底，走访企业50家。") },
    { name: "a month within the whole year", form: achieved("截至6月走访20家，全年走访50家。") },
    { name: "the count of another year", form: achieved("截至2021年6月累计走访20家。") },
  ],
  flags: [
    {
      name: "filled in in the summer of the year itself",
      form: {},
      otherSheets: { 项目1: { A41: "填报日期：2023年7月15日" } },
      findings: [{ messageId: "early", cells: ["A2"], says: "2023年7月" }],
    },
    {
      name: "the date stands right of its label",
      form: {},
      otherSheets: { 项目1: { A42: "填表日期", B42: "2022.12.31" } },
      findings: [{ messageId: "early", says: "2022年12月" }],
    },
    {
      name: "figures until September",
      form: achieved("截至9月底，走访企业30家。"),
      findings: [{ messageId: "partOfYear", cells: ["G11"], level: "warning", says: "9 月" }],
    },
    {
      name: "figures from January to October",
      form: achieved("1-10月走访企业40家。"),
      findings: [{ messageId: "partOfYear", says: "截至 10 月" }],
    },
    {
      name: "the policy sets the limit",
      form: achieved("截至11月底，走访企业45家。"),
      policy: { checks: { SE119: { limit: 12 } } },
      findings: [{ messageId: "partOfYear", says: "截至 11 月" }],
    },
  ],
});
