import type { ReactElement } from "react";
import { CellLink } from "../parts/cell-link";
import { Content } from "../parts/content";
import { ActionButton } from "../parts/action-button";
import { TeachButton } from "../teach/teach-button";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { formOf, hiddenRowsOf, isCorner } from "./derivation";
import type { FindingRow } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import { Part } from "./finding-detail-part";
import type { Findings } from "./use-findings";

/** Cells beyond these are counted. */
const LISTED = 12;

/** Where the finding is, by its path and its cells, and why it may not be seen there. */
export function PlaceSection(props: {
  readonly row: FindingRow;
  readonly findings: Findings;
}): ReactElement {
  const { finding, path } = props.row;
  const { detail } = useTexts().findings;
  const styles = useFindingStyles();
  const rest = finding.cells.length - LISTED;
  return (
    <Part heading={detail.place}>
      <div>
        <Content>{path === "" ? finding.sheet : `${finding.sheet} · ${path}`}</Content>
      </div>
      <div className={styles.bar}>
        {finding.cells.slice(0, LISTED).map((cell) => (
          <CellLink key={cell} sheet={finding.sheet} cell={cell} />
        ))}
        {rest > 0 ? <span className={styles.quiet}>{detail.moreCells(rest)}</span> : null}
      </div>
      <Unseen {...props} />
      <Ways {...props} />
    </Part>
  );
}

function Unseen({ row, findings }: Parameters<typeof PlaceSection>[0]): ReactElement {
  const { findings: texts, common } = useTexts();
  const styles = useFindingStyles();
  const form = formOf(row.finding, findings.evaluation);
  const hidden = hiddenRowsOf(row.finding, form);
  const isHidden = form !== undefined && form.form.sheetVisibility !== "visible";
  return (
    <div className={styles.quiet}>
      {isHidden ? <p>{texts.detail.sheetHidden}</p> : null}
      {hidden.length > 0 ? <p>{texts.detail.rowHidden(hidden.join(common.listComma))}</p> : null}
      {isCorner(row.finding, form) ? <p>{texts.detail.noCell}</p> : null}
    </div>
  );
}

function Ways({ row, findings }: Parameters<typeof PlaceSection>[0]): ReactElement {
  const { findings: texts, teach } = useTexts();
  const { detail } = texts;
  const styles = useFindingStyles();
  const session = useSession();
  const { capabilities } = useSessionState();
  const { form, sheet, cells } = row.finding;
  return (
    <div className={styles.bar}>
      {capabilities.reveals ? (
        <ActionButton onClick={() => void session.reveal({ sheet, cell: cells[0] ?? "A1" })}>
          {detail.reveal}
        </ActionButton>
      ) : null}
      {form === null ? null : (
        <ActionButton kind="quiet" onClick={() => findings.show({ kind: "project", form })}>
          {detail.project}
        </ActionButton>
      )}
      {form === null ? null : <TeachButton sheet={sheet}>{teach.wrongColumn}</TeachButton>}
    </div>
  );
}
