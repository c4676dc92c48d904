import type { ReactElement, ReactNode } from "react";
import { useFindingStyles } from "./finding-styles";

/** A short heading with its words below. */
export function Part(props: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useFindingStyles();
  return (
    <section>
      <h3 className={styles.detailHeading}>{props.heading}</h3>
      {props.children}
    </section>
  );
}
