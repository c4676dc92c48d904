import { mentionsOf, type ConceptName, type Mention } from "../concepts";
import { halfStep } from "../read-figures";
import { placeIn } from "../read-report";
import { projectSide, type ProjectQuantity, type WorkbookSide } from "../project-side";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import { projectOfFigure } from "../said-of-projects";
import type { Report } from "../report-types";
import { showFigure } from "../show-figures";
import type { ProjectFacts, WorkbookFacts } from "../workbook-facts";

const QUOTED: readonly (readonly [ConceptName, ProjectQuantity])[] = [
  ["originalBudget", "originalBudget"],
  ["finalBudget", "finalBudget"],
  ["actualExpenditure", "actualExpenditure"],
  ["executionRate", "executionRate"],
];

/** The department's budget, spending and execution rate against its own form in the workbook. */
export const departmentFigures: ReportRule = {
  id: "RC22",
  title: "部门预算、支出与部门自评表",
  *check(report, facts) {
    const department = departmentSide(facts);
    if (department === null) return;
    const projectOf = projectOfFigure(facts);
    for (const [concept, quantity] of QUOTED) {
      const side = projectSide(department, quantity);
      if (side.values.length === 0) continue;
      for (const mention of mentionsOf(report, concept)) {
        if (projectOf(mention.sentence, mention.figure) !== null) continue;
        yield judge(report, mention, side);
      }
    }
  },
};

function departmentSide({ department }: WorkbookFacts): ProjectFacts | null {
  if (department === null) return null;
  const { form } = department;
  const funds = form.funding.find(({ kind }) => kind === "total") ?? null;
  const score = form.total.score.value;
  return { name: form.sheet, form, scored: department, score, isProposed: false, funds };
}

function judge(
  report: Report,
  { sentence, figure }: Mention,
  { values, cells, label }: WorkbookSide,
): Said {
  const sides = { places: [placeIn(report, sentence)], cells };
  const stated = `部门${label} ${showFigure(figure)}`;
  const agrees = values.some(
    (value) => Math.abs(value - figure.canonical) <= halfStep(figure) + 1e-9 * Math.abs(value),
  );
  if (agrees) return pass(`已核对一致：${stated}。`, sides);
  const text = cells.map((cell) => cell.text).join(" ÷ ");
  return fail("error", `报告写${stated}，部门自评表中是 ${text}。请核对哪一个正确。`, sides);
}
