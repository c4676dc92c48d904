import type { ReactElement } from "react";
import type { Session, SessionState, Stage } from "../../app/session/session-types";
import { latePart } from "../parts/late-part";
import { WorkingLine, WorkingScreen } from "../running/working-screen";
import { LookingScreen } from "../start/looking-screen";
import { TroubleScreen } from "../trouble/trouble-screen";
import { FindingsArea } from "./findings-area";

const DetectedScreen = latePart(() =>
  import("../start/detected-screen").then((part) => part.DetectedScreen),
);
const EmptyScreen = latePart(() =>
  import("../start/nothing-screens").then((part) => part.EmptyScreen),
);
const NoFormScreen = latePart(() =>
  import("../start/nothing-screens").then((part) => part.NoFormScreen),
);
const FindingsScreen = latePart(() =>
  import("../findings/findings-screen").then((part) => part.FindingsScreen),
);
const PreviewScreen = latePart(() =>
  import("../preview/preview-screen").then((part) => part.PreviewScreen),
);
const ReportScreen = latePart(() =>
  import("../report/report-screen").then((part) => part.ReportScreen),
);

export type CurrentScreenProps = {
  /** Any but the start, whose screen stands before there is a session. */
  readonly stage: Exclude<Stage, { kind: "start" }>;
  readonly state: SessionState;
  readonly session: Session;
};

/** The screen for the stage the session is in. */
export function CurrentScreen({ stage, state, session }: CurrentScreenProps): ReactElement {
  switch (stage.kind) {
    case "detecting":
      return <LookingScreen onStop={() => session.stop()} />;
    case "empty":
      return <EmptyScreen session={session} />;
    case "noForm":
      return <NoFormScreen otherSheets={stage.otherSheets} session={session} />;
    case "detected":
      return <DetectedScreen detection={stage.detection} state={state} session={session} />;
    case "running":
    case "checked":
      return <Results state={state} session={session} />;
    case "previewing":
      return <PreviewScreen preview={stage.preview} />;
    case "writing":
      return <WorkingScreen progress={stage.progress} session={session} />;
    case "reported":
      return <ReportScreen report={stage.report} />;
    case "failed":
      return <TroubleScreen trouble={stage.trouble} session={session} />;
  }
}

/** Findings stay on screen, with their filters and place, while another check goes on above them. */
function Results({ state, session }: Omit<CurrentScreenProps, "stage">): ReactElement {
  const progress = state.stage.kind === "running" ? state.stage.progress : null;
  if (!state.checked && progress) return <WorkingScreen progress={progress} session={session} />;
  return (
    <FindingsArea above={progress ? <WorkingLine progress={progress} session={session} /> : null}>
      <FindingsScreen />
    </FindingsArea>
  );
}
