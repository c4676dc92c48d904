import { makeStyles } from "@fluentui/react-components";
import { Suspense, useState, type ReactElement } from "react";
import type { Session } from "../../app/session/session-types";
import { useFindingStyles } from "../findings/finding-styles";
import { latePart } from "../parts/late-part";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { useSession } from "../use-session";

const DraftScreen = latePart(() =>
  import("../drafting/draft-screen").then((part) => part.DraftScreen),
);
const ReportCheckScreen = latePart(() =>
  import("../report-check/report-check-screen").then((part) => part.ReportCheckScreen),
);

const tasks = ["draft", "verify"] as const;
type Task = (typeof tasks)[number];

/** What was last done in this place, for coming back to it. */
const lastTask = new WeakMap<Session, Task>();

/** The place of the report: drafting one, and verifying one that is written. */
export function ReportPlace({ onCheck }: { readonly onCheck: () => void }): ReactElement {
  const { reportCheck, common } = useTexts();
  const session = useSession();
  const [task, setTask] = useState<Task>(() => lastTask.get(session) ?? "draft");
  const styles = useStyles();
  const { chip } = useFindingStyles();
  const choose = (next: Task): void => {
    lastTask.set(session, next);
    setTask(next);
  };
  const Shown = task === "draft" ? DraftScreen : ReportCheckScreen;
  return (
    <>
      <div role="group" aria-label={reportCheck.tasks.label} className={styles.bar}>
        {tasks.map((one) => (
          <button
            key={one}
            type="button"
            className={chip}
            aria-pressed={one === task}
            onClick={() => choose(one)}
          >
            {reportCheck.tasks[one]}
          </button>
        ))}
      </div>
      <Suspense fallback={<Screen title={common.opening} children={null} />}>
        <Shown onCheck={onCheck} />
      </Suspense>
    </>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "8px 12px 0" },
});
