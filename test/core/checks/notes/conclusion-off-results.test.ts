import { conclusionOffResults } from "../../../../src/core/checks/catalog/notes/conclusion-off-results";
import { atLeast, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const short = { indicators: [{ target: atLeast(50, "个"), actual: number(30, "个") }] };
const achieved = (text: string) => ({ ...short, objective: { achieved: text } });

testCheck(conclusionOffResults, {
  passes: [
    {
      name: "all done and said so",
      form: { indicators: [{}], objective: { achieved: "全部完成年度任务。" } },
    },
    { name: "what was not done is said", form: achieved("除走访企业外，其余任务全部完成。") },
    { name: "a plain account", form: achieved("走访企业30家。") },
    {
      name: "a conclusion about results",
      form: {},
      otherSheets: {
        项目1: { A41: "评价结论", C41: "资金支付100%，走访企业完成目标，效果较好。" },
      },
    },
  ],
  flags: [
    {
      name: "all done, says the text, and a row is short",
      form: achieved("各项工作已全部完成，成效显著。"),
      findings: [{ messageId: "allDone", cells: ["G11", "F13"], level: "warning", says: "60%" }],
    },
    {
      name: "the policy sets the limit",
      form: {
        ...achieved("各项工作已全部完成。"),
        indicators: [{ target: atLeast(50, "家"), actual: number(49, "家"), score: 9.8 }],
      },
      policy: { checks: { SE546: { limit: 0.99 } } },
      findings: [{ messageId: "allDone", says: "98%" }],
    },
    {
      name: "the conclusion says so",
      form: achieved("走访企业。"),
      otherSheets: { 项目1: { A41: "自评结论：各项指标圆满完成。" } },
      findings: [{ messageId: "allDone", cells: ["H40", "F13"], says: "圆满完成" }],
    },
    {
      name: "a conclusion about money alone",
      form: {},
      otherSheets: { 项目1: { A41: "评价结论", C41: "按规定支付了工作经费。" } },
      findings: [{ messageId: "moneyOnly", cells: ["H40"], level: "note" }],
    },
  ],
});
