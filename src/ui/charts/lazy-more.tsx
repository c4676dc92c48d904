import { useState, type ReactElement, type ReactNode } from "react";
import { useChartStyles } from "./chart-styles";

/** A line that opens to show more, which is drawn when first opened: a table of a thousand rows costs nothing before. */
export function LazyMore(props: {
  readonly summary: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useChartStyles();
  const [wanted, setWanted] = useState(false);
  return (
    <details onToggle={() => setWanted(true)}>
      <summary className={styles.more}>{props.summary}</summary>
      {wanted ? <div className={styles.inside}>{props.children}</div> : null}
    </details>
  );
}
