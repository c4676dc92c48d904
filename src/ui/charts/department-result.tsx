import type { ReactElement } from "react";
import type { Summary } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { figureOr } from "../explain/figures";
import { useTexts } from "../text/use-texts";
import { useChartStyles } from "./chart-styles";

/** The department's score by every method, the one of the rules first. */
export function DepartmentResult({ summary }: { readonly summary: Summary }): ReactElement {
  const { charts } = useTexts();
  const styles = useChartStyles();
  const tables = useExplainStyles();
  const used = summary.overall.method;
  const others = summary.alternatives.filter(({ method }) => method !== used);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{charts.department}</h3>
      <dl className={tables.figures}>
        {[summary.overall, ...others].map(({ method, score }) => (
          <Method key={method} name={charts.method[method]} used={method === used} score={score} />
        ))}
      </dl>
    </section>
  );
}

function Method(props: {
  readonly name: string;
  readonly used: boolean;
  readonly score: number | null;
}): ReactElement {
  const { charts } = useTexts();
  const styles = useExplainStyles();
  return (
    <>
      <dt>
        {props.name}
        {props.used ? ` · ${charts.used}` : null}
      </dt>
      <dd className={props.used ? styles.strong : undefined}>
        {figureOr(props.score, charts.noScore)}
      </dd>
    </>
  );
}
