import { halfStep } from "./read-figures";
import { projectSide, type ProjectQuantity, type WorkbookSide } from "./project-side";
import { fail, open, pass, type Said } from "./report-rule";
import type { Figure, ReportCell, ReportPlace } from "./report-types";
import { showFigure } from "./show-figures";
import type { ProjectFacts } from "./workbook-facts";

/** A figure of the report that is said of a project, and where. */
export type SaidOfProject = {
  readonly figure: Figure;
  readonly quantity: ProjectQuantity;
  readonly place: ReportPlace;
  /** The project as the report calls it. */
  readonly name: string;
};

/** A figure said of a project against the project's own sheet. */
export function judgeProjectFigure(
  project: ProjectFacts,
  { figure, quantity, place, name }: SaidOfProject,
): Said {
  const { label, values, cells, proposed } = sideOf(project, quantity);
  const hint = proposed === figure.value ? "；报告的数是本工具按规则建议的得分" : "";
  const sides = { places: [place], cells };
  const stated = `“${name}”${label} ${showFigure(figure)}`;
  if (values.length === 0) return open(`无法核对${stated}：表中没有这个数。`, sides);
  if (
    values.some((value) => Math.abs(value - figure.canonical) <= halfStep(figure) + slackOf(value))
  ) {
    return pass(`已核对一致：${stated}。`, sides);
  }
  return fail(
    "error",
    `报告写${stated}，表中是 ${textOf(cells)}${hint}。请核对哪一个正确。`,
    sides,
  );
}

/** A form that was never adjusted may say its one budget under the other name. */
function sideOf(project: ProjectFacts, quantity: ProjectQuantity): WorkbookSide {
  const side = projectSide(project, quantity);
  const isMissing = quantity === "finalBudget" && side.values.length === 0;
  return isMissing ? projectSide(project, "budget") : side;
}

function slackOf(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}

function textOf(cells: readonly ReportCell[]): string {
  return cells.map(({ text }) => text).join(" ÷ ");
}
