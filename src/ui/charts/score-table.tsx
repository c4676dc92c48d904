import type { ReactElement } from "react";
import { useExplainStyles } from "../explain/explain-styles";
import { figureOr } from "../explain/figures";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import type { ScoreBar } from "./chart-data";
import { useChartStyles } from "./chart-styles";

/** The scores by project as a table; a project's name leads to its indicators. */
export function ScoreTable(props: {
  readonly bars: readonly ScoreBar[];
  onProject(form: number): void;
}): ReactElement {
  const { charts } = useTexts();
  const tables = useExplainStyles();
  return (
    <More summary={charts.data}>
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
    </More>
  );
}

function Row(props: { readonly bar: ScoreBar; onProject(form: number): void }): ReactElement {
  const { bar, onProject } = props;
  const { explain } = useTexts();
  const styles = useChartStyles();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.link}
          data-content
          lang="zh-CN"
          onClick={() => onProject(bar.form)}
        >
          {bar.name}
        </button>
      </th>
      <td className="figure">{figureOr(bar.typed, explain.blank)}</td>
      <td className="figure">{figureOr(bar.proposed, explain.undecided)}</td>
    </tr>
  );
}
