import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** A line that opens to show more: the native disclosure, which every screen reader knows. */
export function More(props: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{props.summary}</summary>
      <div className={styles.inside}>{props.children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    padding: "4px 0",
    cursor: "pointer",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusSmall,
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  inside: { padding: "2px 0 4px 16px" },
});
