import { indicatorNamesOtherProject } from "../../../../src/core/checks/catalog/targets/indicator-names-other-project";
import { testCheck } from "../../../support/test-check";

const other = { sheet: "项目2", projectName: "老年食堂运营补助" };
const unit = { ...other, implementingUnit: "[155]某县民政事务服务中心" };

testCheck(indicatorNamesOtherProject, {
  passes: [
    { name: "each speaks of itself", form: {}, otherForms: [other] },
    {
      name: "short names are common words",
      form: row("培训费支出"),
      otherForms: [{ ...other, projectName: "培训费" }],
    },
    {
      name: "a part of the project's own name",
      form: { ...row("老年食堂运营补助人数"), projectName: "老年食堂运营补助（二期）" },
      otherForms: [other],
    },
    {
      name: "a department names its projects",
      form: { ...row("老年食堂运营补助完成率"), kind: "department" },
      otherForms: [other],
    },
  ],
  flags: [
    {
      name: "an indicator of another project",
      form: row("老年食堂运营补助发放及时率"),
      otherForms: [other],
      findings: [
        { messageId: "project", cells: ["D13"], level: "warning", says: "老年食堂运营补助" },
      ],
    },
    {
      name: "an objective that names another unit",
      form: { objective: { expected: "保障某县民政事务服务中心正常运转。" } },
      otherForms: [unit],
      findings: [{ messageId: "unit", cells: ["B11"] }],
    },
  ],
});

function row(name: string) {
  return { indicators: [{ name }] };
}
