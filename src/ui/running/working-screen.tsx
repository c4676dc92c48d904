import type { ReactElement } from "react";
import type { Progress, Session } from "../../app/session/session-types";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { progressCount } from "./progress-count";
import { ProgressLine } from "./progress-line";

export type WorkingProps = {
  readonly progress: Progress;
  readonly session: Session;
  /** The heading above says the task already. */
  readonly taskSaid?: boolean;
};

/** Long work with nothing else to see: a first check, a write, an undo. */
export function WorkingScreen({ progress, session }: WorkingProps): ReactElement {
  const { frame } = useTexts();
  return (
    <Screen title={frame.tasks[progress.task]}>
      <WorkingLine progress={progress} session={session} taskSaid />
    </Screen>
  );
}

/** The progress of a task with its count and 停止. */
export function WorkingLine(props: WorkingProps): ReactElement {
  const { progress, session, taskSaid = false } = props;
  const texts = useTexts();
  const { frame } = texts;
  const writes = !["reading", "scoring", "checking"].includes(progress.task);
  return (
    <ProgressLine
      task={frame.tasks[progress.task]}
      taskSaid={taskSaid}
      count={progressCount(progress, texts)}
      done={progress.done}
      total={progress.total}
      stopNote={writes ? frame.stopWriteNote : frame.stopNote}
      onStop={() => session.stop()}
    />
  );
}
