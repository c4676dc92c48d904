import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** The findings, and above them the progress of a check that goes on. */
export function FindingsArea(props: {
  readonly above: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      {props.above ? <div className={styles.above}>{props.above}</div> : null}
      {props.children}
    </>
  );
}

const useStyles = makeStyles({ above: { padding: "8px 12px 0" } });
