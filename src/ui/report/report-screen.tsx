import type { ReactElement } from "react";
import type { WriteReport } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { JournalPanel } from "./journal-panel";
import { leaveOnEscape } from "../parts/leave-on-escape";
import { MarksPanel } from "./marks-panel";
import { NotDoneList } from "./not-done-list";
import { ReportMessages } from "./report-messages";
import { useReportStyles } from "./report-styles";

type ReportProps = { readonly report: WriteReport };

/** S8: what was done, what was not and why, how to take it back, and what may come next. */
export function ReportScreen({ report }: ReportProps): ReactElement {
  const session = useSession();
  const { report: texts } = useTexts();
  return (
    <div
      style={{ display: "contents" }}
      onKeyDown={(event) => leaveOnEscape(event, () => session.back())}
    >
      <Screen title={texts.title[report.action]} footer={<Footer report={report} />}>
        <Outcome report={report} />
        <NotDoneList report={report} />
        <ReportMessages report={report} />
        {report.action === "remove" ? null : <NextSteps />}
      </Screen>
    </div>
  );
}

function Outcome({ report }: ReportProps): ReactElement {
  const { report: texts } = useTexts();
  const good = report.done > 0 && (report.verified || !isReadBack(report));
  return (
    <Notice tone={good ? "done" : report.done > 0 ? "warning" : "info"}>
      <p role="status">{outcomeText(report, texts)}</p>
    </Notice>
  );
}

/** What was written is read back; of marks there is only the host's word. */
function isReadBack({ action }: WriteReport): boolean {
  return action !== "marks" && action !== "unmark";
}

function outcomeText(report: WriteReport, texts: Texts["report"]): string {
  const { action, done, verified } = report;
  const newer = action === "undo" ? report.notDone.filter(({ status }) => status === "stale") : [];
  const kept = newer.length > 0 ? texts.kept(newer.length) : "";
  if (done === 0) return texts.nothing[action] + kept;
  if (!isReadBack(report)) return texts.done[action](done) + texts.plainEnd;
  return texts.done[action](done) + (verified ? texts.verified : texts.notVerified) + kept;
}

function Footer({ report }: ReportProps): ReactElement {
  const session = useSession();
  const { checked, journal } = useSessionState();
  const { report: texts } = useTexts();
  const wrote = report.action === "scores" || report.action === "fixes";
  const undoable = wrote && report.done > 0 && journal.length > 0;
  return (
    <>
      <ActionButton kind="primary" onClick={() => session.back()}>
        {checked ? texts.back : texts.backToStart}
      </ActionButton>
      {undoable ? (
        <ActionButton title={texts.undoMeans} onClick={() => void session.undo()}>
          {texts.undo}
        </ActionButton>
      ) : null}
    </>
  );
}

function NextSteps(): ReactElement {
  const { report: texts } = useTexts();
  const styles = useReportStyles();
  return (
    <section aria-label={texts.next} className={styles.stack}>
      <MarksPanel />
      <JournalPanel />
    </section>
  );
}
