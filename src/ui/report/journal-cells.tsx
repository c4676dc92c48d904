import { useState, type ReactElement } from "react";
import type { JournalRunView } from "../../app/session/session-types";
import type { CellContent } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { CellLink } from "../parts/cell-link";
import { SHOWN_AT_ONCE } from "./cell-links";
import { useReportStyles } from "./report-styles";

type JournalCell = JournalRunView["cells"][number];

/** The cells of one run, each with what it held and what was written; fifty at a time. */
export function JournalCells({ cells }: Pick<JournalRunView, "cells">): ReactElement {
  const { report } = useTexts();
  const styles = useReportStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = cells.length - shown;
  return (
    <>
      <ul className={styles.lines}>
        {cells.slice(0, shown).map((cell) => (
          <Line key={`${cell.sheet}!${cell.cell}`} cell={cell} />
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

function Line({ cell }: { readonly cell: JournalCell }): ReactElement {
  const { report } = useTexts();
  const styles = useReportStyles();
  const { sheet, cell: address, before, after } = cell;
  return (
    <li className={styles.line}>
      <CellLink sheet={sheet} cell={address} text={`${sheet}!${address}`} />{" "}
      <Content content={before} /> <span aria-hidden="true">→</span>
      <span className={styles.unseen}>{report.journal.becomes}</span> <Content content={after} />
    </li>
  );
}

function Content({ content }: { readonly content: CellContent }): ReactElement {
  const { blank, yes, no } = useTexts().report.journal;
  if (content === null || content === "") return <span>{blank}</span>;
  if (typeof content === "boolean") return <span>{content ? yes : no}</span>;
  return <span data-content>{String(content)}</span>;
}
