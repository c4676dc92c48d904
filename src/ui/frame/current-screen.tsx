import { lazy, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { WorkingLine, WorkingScreen } from "../running/working-screen";
import { LookingScreen } from "../start/looking-screen";
import { TroubleScreen } from "../trouble/trouble-screen";
import { FindingsArea } from "./findings-area";

const DetectedScreen = lazy(() =>
  import("../start/detected-screen").then((part) => ({ default: part.DetectedScreen })),
);
const EmptyScreen = lazy(() =>
  import("../start/nothing-screens").then((part) => ({ default: part.EmptyScreen })),
);
const NoFormScreen = lazy(() =>
  import("../start/nothing-screens").then((part) => ({ default: part.NoFormScreen })),
);
const FindingsScreen = lazy(() =>
  import("../findings/findings-screen").then((part) => ({ default: part.FindingsScreen })),
);
const PreviewScreen = lazy(() =>
  import("../preview/preview-screen").then((part) => ({ default: part.PreviewScreen })),
);
const ReportScreen = lazy(() =>
  import("../report/report-screen").then((part) => ({ default: part.ReportScreen })),
);

export type CurrentScreenProps = {
  readonly state: SessionState;
  readonly session: Session;
  readonly start: ReactElement;
};

/** The screen for the stage the session is in. */
export function CurrentScreen({ state, session, start }: CurrentScreenProps): ReactElement {
  const { stage } = state;
  switch (stage.kind) {
    case "start":
      return start;
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
function Results({ state, session }: Omit<CurrentScreenProps, "start">): ReactElement {
  const progress = state.stage.kind === "running" ? state.stage.progress : null;
  if (!state.checked && progress) return <WorkingScreen progress={progress} session={session} />;
  return (
    <FindingsArea above={progress ? <WorkingLine progress={progress} session={session} /> : null}>
      <FindingsScreen />
    </FindingsArea>
  );
}
