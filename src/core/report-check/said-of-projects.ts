import { nameFinder } from "./named-in-report";
import type { Figure, Sentence } from "./report-types";
import type { WorkbookFacts } from "./workbook-facts";

/** The project a figure is said of: the last one named before it in its sentence; `null` where there is none. */
export type ProjectOfFigure = (sentence: Sentence, figure: Figure) => string | null;

/**
 * Tells figures of a project from those of the department: "展会经费：执行率为 75%" is no execution rate of the department.
 * Without a workbook no project is known, and no figure is a project's.
 */
export function projectOfFigure({ projects }: WorkbookFacts): ProjectOfFigure {
  const find = nameFinder(projects, ({ name }) => name);
  return (sentence, figure) => {
    const named = find(sentence).filter(
      ({ start, until }) => start < figure.start && figure.end <= until,
    );
    return named.at(-1)?.name ?? null;
  };
}
