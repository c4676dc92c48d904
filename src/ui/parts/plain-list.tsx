import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** A list with quiet dots; long names of sheets break where they must. */
export function PlainList({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    overflowWrap: "anywhere",
    "& li": { padding: "2px 0" },
    "& li::marker": { color: tokens.colorNeutralForeground3 },
  },
});
