import { departmentTotalUnderivable } from "../../../../src/core/checks/catalog/totals/department-total-underivable";
import { type FormOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const project = (sheet: string, score: number | null, budget = 100): FormOptions => ({
  sheet,
  projectName: `${sheet}经费`,
  funding: [{ finalBudget: budget, originalBudget: budget, actualExpenditure: budget }],
  total: { score },
});
const projects = { form: project("甲", 90), otherForms: [project("乙", 95, 300)] };
const stated = (score: string) => ({ 部门基本情况: { B22: "部门自评总得分", C22: score } });
const department: FormOptions = {
  sheet: "部门",
  kind: "department",
  funding: [],
  total: { score: 98 },
};

testCheck(departmentTotalUnderivable, {
  passes: [
    { name: "the mean of the projects", ...projects, otherSheets: stated("92.5") },
    { name: "the mean, rounded to whole marks", ...projects, otherSheets: stated("93") },
    { name: "weighted by budget", ...projects, otherSheets: stated("93.75") },
    {
      name: "a project has no score yet",
      form: project("甲", null),
      otherForms: [project("乙", 95)],
      otherSheets: stated("80"),
    },
    {
      name: "another total",
      ...projects,
      otherSheets: { 部门基本情况: { B1: "总得分率", C1: "50" } },
    },
  ],
  flags: [
    {
      name: "no way leads to it",
      ...projects,
      otherSheets: stated("99"),
      findings: [
        {
          messageId: "underivable",
          cells: ["C22"],
          level: "warning",
          says: "各项目平均为 92.5 分",
        },
      ],
    },
    {
      name: "a total on a form that scores nothing itself",
      form: department,
      otherForms: [project("甲", 90), project("乙", 95)],
      findings: [{ messageId: "underivable", cells: ["H40"] }],
    },
  ],
});
