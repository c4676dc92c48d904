import { useState, type ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { CellLink } from "../parts/cell-link";
import { useTexts } from "../text/use-texts";
import { useReportStyles } from "./report-styles";

/** So many are shown at first, and so many more with every press. */
export const SHOWN_AT_ONCE = 50;

/** Addresses of one sheet that lead to their cells. */
export function CellLinks(props: {
  readonly sheet: string;
  readonly cells: readonly string[];
}): ReactElement {
  const styles = useReportStyles();
  const { report } = useTexts();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = props.cells.length - shown;
  return (
    <>
      <ul className={styles.cells}>
        {props.cells.slice(0, shown).map((cell) => (
          <li key={cell}>
            <CellLink sheet={props.sheet} cell={cell} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <ActionButton kind="quiet" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {report.more(Math.min(left, SHOWN_AT_ONCE))}
        </ActionButton>
      ) : null}
    </>
  );
}
