import { projectNameDuplicated } from "../../../../src/core/checks/catalog/structure/project-name-duplicated";
import { testCheck } from "../../../support/test-check";

testCheck(projectNameDuplicated, {
  passes: [
    {
      name: "two projects of different names",
      form: {},
      otherForms: [{ sheet: "项目2", projectName: "另一个项目" }],
    },
    {
      name: "the same project in another year",
      form: {},
      otherForms: [{ sheet: "项目2", fiscalYear: 2022 }],
    },
    {
      name: "two blank names",
      form: { projectName: null },
      otherForms: [{ sheet: "项目2", projectName: null }],
    },
  ],
  flags: [
    {
      name: "the same name on two sheets",
      form: {},
      otherForms: [{ sheet: "项目2" }],
      findings: [{ messageId: "again", cells: ["C3"], says: "项目1" }],
    },
  ],
});
