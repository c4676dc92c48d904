import { weightDiffersFromGoalsTable } from "../../../../src/core/checks/catalog/weights/weight-differs-from-goals-table";
import { testCheck } from "../../../support/test-check";

const goals = (weight: string, project = "招商引资专项经费") => ({
  绩效目标表: {
    A1: "项目支出绩效目标表",
    A2: project,
    A4: "三级指标",
    B4: "指标值",
    C4: "分值",
    A5: "走访企业数",
    B5: "≥50个",
    C5: weight,
  },
});
const form = { indicators: [{ name: "指标1：走访企业数", weight: 10 }] };

testCheck(weightDiffersFromGoalsTable, {
  passes: [
    { name: "the same weight", form: { indicators: [{ weight: 10 }] }, otherSheets: goals("10") },
    { name: "no goals table", form },
    { name: "the goals of another project", form, otherSheets: goals("20", "企业服务经费") },
    { name: "a weight that is no number", form, otherSheets: goals("按批复") },
  ],
  flags: [
    {
      name: "another weight was approved",
      form,
      otherSheets: goals("15"),
      findings: [
        { messageId: "differs", cells: ["G13"], level: "warning", says: "绩效目标表为 15 分" },
      ],
    },
  ],
});
