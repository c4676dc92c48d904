import { nameFinder } from "../named-in-report";
import { judgeProjectFigure } from "../project-judgement";
import { leadOf } from "../read-labels";
import { placeIn } from "../read-report";
import type { ReportRule } from "../report-rule";
import type { Report } from "../report-types";
import { unnamedFigures } from "../said-of-only-project";
import { fullScore, type WorkbookFacts } from "../workbook-facts";

/** What a report on one project says of it without its name, against the project's sheet. */
export const onlyProjectFigures: ReportRule = {
  id: "RC26",
  title: "单个项目报告的预算、支出和得分",
  *check(report, facts) {
    const [project, ...others] = facts.projects;
    if (project === undefined || others.length > 0 || isOnDepartment(report, facts)) return;
    const find = nameFinder([project], ({ name }) => name);
    const full = fullScore(facts);
    for (const sentence of report.sentences) {
      // With its name it is told of by RC16.
      if (find(sentence).length > 0) continue;
      for (const { figure, quantity } of unnamedFigures(sentence, report.year)) {
        // "总分 100 分" may be what there is to earn.
        const isFull = quantity === "score" && figure.value === full;
        if (isFull && /总分/.test(leadOf(sentence, figure))) continue;
        const place = placeIn(report, sentence);
        yield judgeProjectFigure(project, { figure, quantity, place, name: project.name });
      }
    }
  },
};

/** A title stands in one of the first lines. */
const TITLE_LINES = 8;

/** A report on a whole department quotes the department's own figures, whatever the workbook holds. */
function isOnDepartment(
  { paragraphs }: Report,
  { department, evaluation }: WorkbookFacts,
): boolean {
  const hasOwn = department !== null || (evaluation?.departmentFigures ?? []).length > 0;
  const titles = paragraphs.slice(0, TITLE_LINES).map(({ text }) => text);
  return hasOwn || titles.some((text) => /整体|部门.*报告/.test(text));
}
