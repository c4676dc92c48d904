import { responsibleUnitMissing } from "../../../../src/core/checks/catalog/structure/responsible-unit-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

testCheck(responsibleUnitMissing, {
  passes: [
    { name: "both units are given", form: {} },
    { name: "the form asks for one unit only", form: { lineDepartment: NOT_THERE } },
  ],
  flags: [
    {
      name: "the implementing unit is blank",
      form: { implementingUnit: null },
      findings: [{ messageId: "blank", cells: ["G4"], says: "实施单位为空" }],
    },
    {
      name: "both are blank: one finding",
      form: { lineDepartment: null, implementingUnit: null },
      findings: [{ messageId: "blank", cells: ["C4", "G4"], says: "主管部门、实施单位" }],
    },
  ],
});
