import type { ReactElement } from "react";
import type { Summary } from "../../core/index";
import { useExplainStyles } from "../explain/explain-styles";
import { figure } from "../explain/figures";
import { useTexts } from "../text/use-texts";

type Stated = Summary["stated"][number];

/** Totals that somebody typed for the department, each with the methods that give it and the rounding. */
export function StatedTotals(props: { readonly stated: readonly Stated[] }): ReactElement | null {
  if (props.stated.length === 0) return null;
  return (
    <>
      {props.stated.map((stated) => (
        <OneStated key={`${stated.sheet}!${stated.cell}`} stated={stated} />
      ))}
    </>
  );
}

function OneStated({ stated }: { readonly stated: Stated }): ReactElement {
  const { charts } = useTexts();
  const styles = useExplainStyles();
  const { score, sheet, cell, reproducedBy } = stated;
  return (
    <p className={styles.quiet}>
      {charts.stated(figure(score), `${sheet} ${cell}`)}
      {reproducedBy.length === 0 ? <br /> : null}
      {reproducedBy.length === 0 ? charts.notReproduced : null}
      {reproducedBy.map(({ method, result, rounding, decimals }) => (
        <span key={method}>
          <br />
          {charts.reproduced(
            charts.method[method],
            figure(result),
            rounding === "none" ? "" : charts.rounding[rounding](decimals),
          )}
        </span>
      ))}
    </p>
  );
}
