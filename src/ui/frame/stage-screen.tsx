import type { ReactElement } from "react";
import type { SessionState } from "../../app/session/session-types";
import { StartScreen } from "../start/start-screen";
import { LoadFailure } from "../trouble/screen-failure";
import type { LoadedSession } from "../use-loaded-session";
import { CurrentScreen } from "./current-screen";
import type { Navigation } from "./use-navigation";

export type StageScreenProps = {
  readonly loaded: LoadedSession;
  /** The state to show, which may lag behind the session's. */
  readonly shown: SessionState | null;
  readonly navigation: Navigation;
};

/** The start while there is no session, a readable failure when it does not come, then whatever it says. */
export function StageScreen(props: StageScreenProps): ReactElement {
  const { loaded, shown, navigation } = props;
  const { state, session, failure } = loaded;
  const start = (
    <StartScreen
      state={state}
      waiting={navigation.waiting}
      onCheck={navigation.check}
      onSkip={() => session?.configure({ welcomed: true })}
    />
  );
  if (failure) return <LoadFailure error={failure} onRetry={loaded.retry} />;
  if (!shown || !session) return start;
  // The start keeps its place when the session comes: put in anew, its button would lose the focus or a press under way.
  const { stage } = shown;
  if (stage.kind === "start") return start;
  return <CurrentScreen stage={stage} state={shown} session={session} />;
}
