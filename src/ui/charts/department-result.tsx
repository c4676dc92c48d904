import type { ReactElement } from "react";
import { reasonOf, type MethodScore, type Summary } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { figureOr } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { useChartStyles } from "./chart-styles";
import { StatedTotals } from "./stated-totals";

/** The department's score by every method, the one of the rules first, each with its derivation or why it gives nothing. */
export function DepartmentResult({ summary }: { readonly summary: Summary }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const tables = useExplainStyles();
  const used = summary.overall.method;
  const others = summary.alternatives.filter(({ method }) => method !== used);
  const giving = [summary.overall, ...others.filter(({ score }) => score !== null)];
  const nothing = others.filter(({ score }) => score === null);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{charts.department}</h3>
      <dl className={tables.figures}>
        {giving.map((result) => (
          <Method key={result.method} result={result} used={result.method === used} />
        ))}
      </dl>
      <WithoutScore results={nothing} />
      <StatedTotals stated={summary.stated} />
    </section>
  );
}

/** The methods that give nothing, folded away, each with the reason. */
function WithoutScore(props: { readonly results: readonly MethodScore[] }): ReactElement | null {
  const { charts } = useTexts();
  const styles = useExplainStyles();
  const own = useChartStyles();
  if (props.results.length === 0) return null;
  return (
    <details>
      <summary className={own.more}>{charts.withoutScore(props.results.length)}</summary>
      <dl className={styles.figures}>
        {props.results.map((result) => (
          <Method key={result.method} result={result} used={false} />
        ))}
      </dl>
    </details>
  );
}

function Method(props: { readonly result: MethodScore; readonly used: boolean }): ReactElement {
  const { charts } = useTexts();
  const styles = useExplainStyles();
  const { method, score, ratingText, derivation } = props.result;
  return (
    <>
      <dt>
        {charts.method[method]}
        {notes(props.result, props.used, charts).map((note) => ` · ${note}`)}
        <div className={styles.quiet}>{derivation ?? reasonOf(props.result)}</div>
      </dt>
      <dd className={props.used ? styles.strong : undefined}>
        {figureOr(score, charts.noScore)}
        {ratingText === null ? null : ` ${ratingText}`}
      </dd>
    </>
  );
}

type ChartTexts = ReturnType<typeof useTexts>["charts"];

/** Whether the rules use it, and whether its figures are this tool's suggestion. */
function notes({ restsOn }: MethodScore, used: boolean, charts: ChartTexts): readonly string[] {
  const ours = restsOn === null || restsOn === "typed" ? [] : [charts.restsOn[restsOn]];
  return used ? [charts.used, ...ours] : ours;
}
