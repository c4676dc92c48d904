import { weakProjectUnexplained } from "../../../../src/core/checks/catalog/totals/weak-project-unexplained";
import { testCheck } from "../../../support/test-check";

const project = (score: number, actualExpenditure = 100) => ({
  funding: [{ actualExpenditure }],
  total: { score },
});

testCheck(weakProjectUnexplained, {
  passes: [
    { name: "a good project", form: project(85) },
    { name: "no total yet", form: { total: { score: null } } },
    { name: "sixty per cent spent has its own check", form: project(90, 60) },
    {
      name: "another sheet explains it",
      form: project(70),
      otherSheets: { 整改说明: { A1: "招商引资专项经费", B1: "原因：活动取消。整改措施：……" } },
    },
    {
      name: "the measures stand below the form",
      form: project(70),
      otherSheets: { 项目1: { A41: "改进措施", C41: "提前确定活动方案。" } },
    },
    { name: "a department", form: { ...project(70), kind: "department" } },
  ],
  flags: [
    {
      name: "a fair project",
      form: project(70),
      findings: [{ messageId: "lowScore", cells: ["H40"], level: "warning", says: "“中”" }],
    },
    {
      name: "a poor project whose measures say nothing",
      form: project(50),
      otherSheets: { 项目1: { A41: "改进措施", C41: "无" } },
      findings: [{ messageId: "lowScore", says: "“差”" }],
    },
    {
      name: "hardly anything spent",
      form: project(85, 20),
      findings: [{ messageId: "lowRate", cells: ["H6", "F6"], says: "20%" }],
    },
  ],
});
