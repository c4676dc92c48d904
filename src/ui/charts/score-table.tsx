import type { ReactElement } from "react";
import { useExplainStyles } from "../explain/explain-styles";
import { figureOr } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import type { ScoreBar } from "./chart-data";
import { LazyMore } from "./lazy-more";
import { ProjectLink } from "./project-link";

/** The scores by project as a table; a project's name leads to its indicators. */
export function ScoreTable(props: {
  readonly bars: readonly ScoreBar[];
  onProject(form: number): void;
}): ReactElement {
  const { charts } = useTexts();
  const tables = useExplainStyles();
  return (
    <LazyMore summary={charts.data}>
      <table className={tables.table}>
        <caption>{charts.scores}</caption>
        <thead>
          <tr>
            <th scope="col">{charts.project}</th>
            <th scope="col">{charts.typed}</th>
            <th scope="col">{charts.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {props.bars.map((bar) => (
            <Row key={bar.form} bar={bar} onProject={props.onProject} />
          ))}
        </tbody>
      </table>
    </LazyMore>
  );
}

function Row(props: { readonly bar: ScoreBar; onProject(form: number): void }): ReactElement {
  const { bar, onProject } = props;
  const { explain } = useTexts();
  return (
    <tr>
      <th scope="row">
        <ProjectLink name={bar.name} onChoose={() => onProject(bar.form)} />
      </th>
      <td className="figure">{figureOr(bar.typed, explain.blank)}</td>
      <td className="figure">{figureOr(bar.proposed, explain.undecided)}</td>
    </tr>
  );
}
