import { useState, type ReactElement } from "react";
import type { JournalRunView } from "../../app/session/session-types";
import { policyById } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { JournalCells } from "./journal-cells";
import { useReportStyles } from "./report-styles";
import { timeText } from "./time-text";

/** So many runs are shown at first, and so many more with every press. */
const RUNS_AT_ONCE = 5;

/** The record of writings kept in the workbook, the latest first; only the latest can be taken back. */
export function JournalPanel(): ReactElement {
  const { report } = useTexts();
  const styles = useReportStyles();
  const { journal } = useSessionState();
  const [shown, setShown] = useState(RUNS_AT_ONCE);
  const earlier = journal.length - shown;
  return (
    <section aria-label={report.journal.title} className={styles.stack}>
      <h3 className={styles.subheading}>{report.journal.title}</h3>
      {journal.length === 0 ? <p>{report.journal.empty}</p> : null}
      {journal
        .slice(-shown)
        .map((run) => <Run key={run.index} run={run} last={run === journal.at(-1)} />)
        .reverse()}
      {earlier > 0 ? (
        <ActionButton kind="quiet" onClick={() => setShown(shown + RUNS_AT_ONCE)}>
          {report.journal.earlier(Math.min(earlier, RUNS_AT_ONCE))}
        </ActionButton>
      ) : null}
    </section>
  );
}

function Run({
  run,
  last,
}: {
  readonly run: JournalRunView;
  readonly last: boolean;
}): ReactElement {
  const session = useSession();
  const { report } = useTexts();
  const styles = useReportStyles();
  return (
    <div className={styles.group}>
      <More summary={<RunSummary run={run} />}>
        <JournalCells cells={run.cells} />
      </More>
      {last ? (
        <ActionButton onClick={() => void session.undo()}>{report.journal.undo}</ActionButton>
      ) : (
        <p className={styles.quiet}>{report.journal.onlyLast}</p>
      )}
    </div>
  );
}

/** The record keeps the ids of the rule-sets; one that this version no longer has keeps its id. */
function policyTitles(ids: string): string {
  const titles = ids.split("、").map((id) => policyById(id)?.title ?? id);
  return titles.join("、");
}

function RunSummary({ run }: { readonly run: JournalRunView }): ReactElement {
  const { report } = useTexts();
  const styles = useReportStyles();
  const time = run.at === null ? report.journal.unknownTime : timeText(run.at);
  return (
    <>
      <span className={styles.strong}>{time}</span>
      {` · ${report.cells(run.cells.length)}`}
      {run.policy === null ? null : (
        <span className={styles.quiet}>
          {` · ${report.journal.policy}`}
          <span data-content lang="zh-CN">
            {policyTitles(run.policy)}
          </span>
        </span>
      )}
    </>
  );
}
