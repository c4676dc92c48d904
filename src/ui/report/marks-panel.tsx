import { useState, type ReactElement } from "react";
import type { SessionState } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { useReportStyles } from "./report-styles";

/** 标记问题单元格, 清除标记 and 生成结果表: what shows a result inside the workbook. */
export function MarksPanel(): ReactElement {
  const { report } = useTexts();
  const styles = useReportStyles();
  return (
    <section aria-label={report.marks.title} className={styles.stack}>
      <h3 className={styles.subheading}>{report.marks.title}</h3>
      <Marking />
      <ResultSheets />
    </section>
  );
}

function Marking(): ReactElement {
  const session = useSession();
  const state = useSessionState();
  const { report } = useTexts();
  const styles = useReportStyles();
  const [comments, setComments] = useState(false);
  const cannot = whyNoMarks(state, report.marks);
  const { writesComments } = state.capabilities;
  return (
    <>
      <p>{cannot ?? report.marks.means(cellsWithFindings(state))}</p>
      {writesComments && cannot === null ? (
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={comments}
            onChange={(event) => setComments(event.currentTarget.checked)}
          />
          {report.marks.comments}
        </label>
      ) : null}
      {state.marks > 0 ? (
        <p className={styles.quiet}>{report.marks.standing(state.marks)}</p>
      ) : null}
      <div className={styles.actions}>
        {cannot === null ? (
          <ActionButton onClick={() => void session.mark({ comments: comments && writesComments })}>
            {report.marks.mark}
          </ActionButton>
        ) : null}
        {state.marks > 0 ? (
          <ActionButton onClick={() => void session.unmark()}>{report.marks.unmark}</ActionButton>
        ) : null}
      </div>
    </>
  );
}

function ResultSheets(): ReactElement | null {
  const session = useSession();
  const { capabilities, checked, ownSheets } = useSessionState();
  const { report } = useTexts();
  const styles = useReportStyles();
  if (capabilities.writesSheets === "none" || !checked) return null;
  return (
    <>
      <div className={styles.actions}>
        <ActionButton onClick={() => void session.writeResultSheets()}>
          {report.writeSheets}
        </ActionButton>
      </div>
      {ownSheets.length > 0 ? (
        <p className={styles.quiet}>{report.sheetsStand(ownSheets)}</p>
      ) : null}
    </>
  );
}

function whyNoMarks(
  { capabilities, checked }: SessionState,
  marks: Texts["report"]["marks"],
): string | null {
  if (!capabilities.writesMarks) return marks.cannot;
  if (!checked) return marks.unchecked;
  return checked.evaluation.findings.length === 0 ? marks.none : null;
}

/** Each cell once, however many findings name it. */
function cellsWithFindings({ checked }: SessionState): number {
  const places = checked?.evaluation.findings.flatMap(({ sheet, cells }) =>
    cells.map((cell) => `${sheet}!${cell}`),
  );
  return new Set(places).size;
}
