import { objectiveCopiedBetweenProjects } from "../../../../src/core/checks/catalog/targets/objective-copied-between-projects";
import { testCheck } from "../../../support/test-check";

const project = (sheet: string, expected: string, achieved = "") => ({
  sheet,
  projectName: `${sheet}经费`,
  objective: { expected, achieved },
});
const text = "全年举办招商推介活动12场以上，签约项目60个以上。";

testCheck(objectiveCopiedBetweenProjects, {
  passes: [
    {
      name: "two objectives",
      form: project("甲", text),
      otherForms: [project("乙", "为外资项目洽谈提供翻译服务，保障洽谈。")],
    },
    {
      name: "short texts are alike soon",
      form: project("甲", "完成年度任务。"),
      otherForms: [project("乙", "完成年度任务。")],
    },
    {
      name: "a department gathers the objectives of its projects",
      form: project("甲", text),
      otherForms: [{ ...project("部门", text), kind: "department" as const }],
    },
    {
      name: "last year's form of the project",
      form: { ...project("甲", text), projectName: "推介" },
      otherForms: [{ ...project("乙", text), projectName: "推介", fiscalYear: 2022 }],
    },
  ],
  flags: [
    {
      name: "the same objective word for word",
      form: project("甲", text),
      otherForms: [project("乙", text)],
      findings: [{ messageId: "copied", cells: ["B11"], level: "warning", says: "项目“甲经费”" }],
    },
    {
      name: "results with one word changed",
      form: project("甲", "", "全年举办各类培训活动十二场，培训企业人员三百余人次。"),
      otherForms: [project("乙", "", "全年举办各类培训活动十二场，培训企业人员二百余人次。")],
      findings: [{ messageId: "copied", cells: ["G11"], says: "总体目标完成情况" }],
    },
  ],
});
