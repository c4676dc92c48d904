import { projectsAllFullScore } from "../../../../src/core/checks/catalog/totals/projects-all-full-score";
import { type FormOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const projects = (
  scores: readonly (number | null)[],
): { form: FormOptions; otherForms: FormOptions[] } => {
  const [form = {}, ...otherForms] = scores.map((score, index) => ({
    sheet: `项目${String(index)}`,
    projectName: `第${String(index)}项经费`,
    total: { score },
  }));
  return { form, otherForms };
};

testCheck(projectsAllFullScore, {
  passes: [
    { name: "a mean of ninety-nine", ...projects([99, 99, 99, 99, 99]) },
    { name: "four projects may all do well", ...projects([100, 100, 100, 100]) },
    { name: "one total is blank", ...projects([100, 100, 100, 100, 100, null]) },
    { name: "some did badly", ...projects([100, 100, 100, 100, 70]) },
  ],
  flags: [
    {
      name: "all at the full score",
      ...projects([100, 100, 100, 100, 100]),
      findings: [{ messageId: "allFull", cells: ["H40"], level: "warning", says: "5 个项目" }],
    },
    {
      name: "nearly all at the full score",
      ...projects([100, 100, 100, 100, 96]),
      findings: [{ messageId: "highMean", says: "平均 99.2 分，其中 4 个" }],
    },
  ],
});
