import { projectAmountUnitDiffers } from "../../../../src/core/checks/catalog/funding/project-amount-unit-differs";
import { type FormOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const department: FormOptions = {
  sheet: "部门整体",
  kind: "department",
  funding: [{ finalBudget: 2000 }],
};
const project = (finalBudget: number, more: FormOptions = {}): FormOptions => ({
  funding: [{ finalBudget }],
  ...more,
});

testCheck(projectAmountUnitDiffers, {
  passes: [
    { name: "a project within the department", form: project(86), otherForms: [department] },
    { name: "no department to compare with", form: project(860_000) },
    {
      name: "yuan where the form says yuan",
      form: project(860_000, { amountUnit: "元" }),
      otherForms: [department],
    },
    {
      name: "the unit is not known",
      form: project(860_000, { amountUnit: null }),
      otherForms: [department],
    },
  ],
  flags: [
    {
      name: "yuan in a column of ten thousands",
      form: project(860_000),
      otherForms: [department],
      findings: [{ messageId: "unit", cells: ["E6"], level: "warning", says: "430 倍" }],
    },
    {
      name: "a little more than the department has",
      form: project(2600),
      otherForms: [department],
      findings: [
        { messageId: "over", cells: ["E6"], says: "2600万元 大于部门全年预算数 2000万元" },
      ],
    },
  ],
});
