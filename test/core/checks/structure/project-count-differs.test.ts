import { projectCountDiffers } from "../../../../src/core/checks/catalog/structure/project-count-differs";
import { testCheck } from "../../../support/test-check";

const two = { form: {}, otherForms: [{ sheet: "项目2", projectName: "企业服务经费" }] };

testCheck(projectCountDiffers, {
  passes: [
    {
      name: "as many tables as projects",
      ...two,
      otherSheets: { 说明: { A1: "年度预算项目", B1: "2" } },
    },
    {
      name: "a lone form is handed in by itself",
      form: {},
      otherSheets: { 说明: { A1: "年度预算项目", B1: "27" } },
    },
    {
      name: "numbers of other projects are none of its business",
      ...two,
      otherSheets: { 说明: { A1: "完成注册项目", B1: "130", A2: "全年引进招商项目200个以上" } },
    },
    {
      name: "the number of another year",
      ...two,
      otherSheets: { 说明: { A1: "2021年对20个预算项目开展自评" } },
    },
    {
      name: "a form of last year and this year's of one project",
      form: {},
      otherForms: [
        { sheet: "项目2", projectName: "企业服务经费" },
        { sheet: "项目3", projectName: "企业服务经费", fiscalYear: 2022 },
      ],
      otherSheets: { 说明: { A1: "自评项目数", B1: "2个" } },
    },
  ],
  flags: [
    {
      name: "a labelled number and one form too few",
      ...two,
      otherSheets: { 部门基本情况: { A1: "年度预算项目", B1: "3" } },
      findings: [{ messageId: "differs", cells: ["B1"], level: "warning", says: "相差 1 个" }],
    },
    {
      name: "a sentence that counts the tables",
      ...two,
      otherSheets: { 说明: { A5: "项目支出绩效自评表27张（01至27）。" } },
      findings: [{ messageId: "differs", cells: ["A5"], says: "27 个项目" }],
    },
    {
      name: "a sentence that counts the projects",
      ...two,
      otherSheets: { 说明: { A5: "我单位组织5个预算项目全部开展绩效自评。" } },
      findings: [{ messageId: "differs", says: "写明 5 个项目，本工作簿中有 2 张" }],
    },
  ],
});
