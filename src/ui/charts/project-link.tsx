import type { ReactElement } from "react";
import { useChartStyles } from "./chart-styles";

/** A project's name that leads to its indicators. */
export function ProjectLink(props: { readonly name: string; onChoose(): void }): ReactElement {
  const styles = useChartStyles();
  return (
    <button
      type="button"
      className={styles.link}
      data-content
      lang="zh-CN"
      onClick={() => props.onChoose()}
    >
      {props.name}
    </button>
  );
}
