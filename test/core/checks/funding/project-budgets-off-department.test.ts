import { projectBudgetsOffDepartment } from "../../../../src/core/checks/catalog/funding/project-budgets-off-department";
import { type FormOptions, type FundingOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const project = (sheet: string, finalBudget: number | null): FormOptions => ({
  sheet,
  projectName: `${sheet}经费`,
  funding: [{ finalBudget }],
});
const department = (finalBudget: number, more: FundingOptions[] = []): FormOptions => ({
  sheet: "部门整体",
  kind: "department",
  funding: [{ finalBudget }, ...more],
});
const projects = [project("一", 60), project("二", 50)];
const row = (finalBudget: number): FundingOptions[] => [
  { kind: "other", label: "其中：项目支出", finalBudget },
];

testCheck(projectBudgetsOffDepartment, {
  passes: [
    { name: "the department has more", form: department(200), otherForms: projects },
    { name: "no form of the department", form: project("三", 10), otherForms: projects },
    {
      name: "a budget is blank",
      form: department(50),
      otherForms: [...projects, project("三", null)],
    },
    {
      name: "the department's projects add up",
      form: department(200, row(110)),
      otherForms: projects,
    },
    { name: "one project alone is above", form: department(55), otherForms: projects },
  ],
  flags: [
    {
      name: "all projects are above the department",
      form: department(100),
      otherForms: projects,
      findings: [{ messageId: "over", cells: ["E6"], says: "合计 110 万元" }],
    },
    {
      name: "the department states another sum of projects",
      form: department(200, row(150)),
      otherForms: projects,
      findings: [{ messageId: "differs", cells: ["E7"], says: "相差 40 万元" }],
    },
  ],
});
