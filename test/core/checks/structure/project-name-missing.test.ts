import { projectNameMissing } from "../../../../src/core/checks/catalog/structure/project-name-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(projectNameMissing, {
  passes: [
    { name: "the name is given", form: {} },
    { name: "the form has no cell for a name", form: { projectName: NOT_THERE } },
  ],
  flags: [
    {
      name: "the project's name is blank",
      form: { projectName: null },
      findings: [{ messageId: "blank", cells: ["C3"], says: "项目名称" }],
    },
    {
      name: "the department's name is blank",
      form: { kind: "department", projectName: null },
      findings: [{ messageId: "blank", says: "部门（单位）名称" }],
    },
  ],
});
