import type { ReactElement } from "react";
import type { ExecutionPoint } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { figure } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { percent } from "./figure-bars";
import { LazyMore } from "./lazy-more";
import { ProjectLink } from "./project-link";

/** Execution rate and score of each project as a table; a project's name leads to its indicators. */
export function ExecutionTable(props: {
  readonly points: readonly ExecutionPoint[];
  onProject(form: number): void;
}): ReactElement {
  const { charts } = useTexts();
  const tables = useExplainStyles();
  return (
    <LazyMore summary={charts.data}>
      <table className={tables.table}>
        <caption>{charts.execution}</caption>
        <thead>
          <tr>
            <th scope="col">{charts.project}</th>
            <th scope="col">{charts.rate}</th>
            <th scope="col">{charts.score}</th>
          </tr>
        </thead>
        <tbody>
          {props.points.map(({ form, project, rate, score }) => (
            <tr key={form}>
              <th scope="row">
                <ProjectLink name={project} onChoose={() => props.onProject(form)} />
              </th>
              <td className="figure">{percent(rate)}</td>
              <td className="figure">{figure(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </LazyMore>
  );
}
