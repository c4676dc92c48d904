import { Suspense, type ReactElement } from "react";
import { latePart } from "../parts/late-part";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";

const JournalPanel = latePart(() =>
  import("../report/journal-panel").then((part) => part.JournalPanel),
);
const MarksPanel = latePart(() => import("../report/marks-panel").then((part) => part.MarksPanel));

/** What this tool wrote into the workbook, on any day: the record of writings with its undo, marks and result sheets. */
export function TracesSection(): ReactElement {
  const { common, settings } = useTexts();
  const { workbook } = useSessionState();
  if (workbook === null) return <p>{settings.tracesUnread}</p>;
  return (
    <Suspense fallback={<p>{common.opening}</p>}>
      <JournalPanel />
      <MarksPanel />
    </Suspense>
  );
}
