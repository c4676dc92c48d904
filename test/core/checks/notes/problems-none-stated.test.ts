import { problemsNoneStated } from "../../../../src/core/checks/catalog/notes/problems-none-stated";
import { testCheck } from "../../../support/test-check";

const scored = (score: number) => ({ indicators: [{ weight: 10, score }] });

testCheck(problemsNoneStated, {
  passes: [
    {
      name: "nothing was lost",
      form: scored(10),
      otherSheets: { 项目1: { A41: "存在问题", C41: "无" } },
    },
    {
      name: "problems are told",
      form: scored(8),
      otherSheets: { 项目1: { A41: "存在问题", C41: "企业参与不足。" } },
    },
    { name: "the form asks for none", form: scored(8) },
    {
      name: "the statement of the next form on the sheet",
      form: scored(9),
      otherForms: [
        { ...scored(10), range: { top: 45, left: 1, bottom: 80, right: 9 }, total: { row: 70 } },
      ],
      otherSheets: { 项目1: { A71: "存在问题", C71: "无" } },
    },
  ],
  flags: [
    {
      name: "marks were lost and no problem is seen",
      form: scored(8),
      otherSheets: { 项目1: { A41: "存在问题", C41: "无" } },
      findings: [{ messageId: "none", cells: ["H40", "H13"], level: "warning", says: "扣 2 分" }],
    },
    {
      name: "no measures, label and text in one cell",
      form: scored(8),
      otherSheets: { 项目1: { A42: "三、下一步改进措施：暂无。" } },
      findings: [{ messageId: "none", says: "下一步改进措施" }],
    },
  ],
});
