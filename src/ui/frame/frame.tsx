import { mergeClasses } from "@fluentui/react-components";
import { Suspense, useId, type KeyboardEvent, type ReactElement } from "react";
import { latePart } from "../parts/late-part";
import { Screen } from "../parts/screen";
import { LoadFailure, ScreenFailure } from "../trouble/screen-failure";
import { TeachContext } from "../teach/teach-context";
import { useTexts } from "../text/use-texts";
import type { LoadedSession } from "../use-loaded-session";
import { ResultBanners } from "./banners";
import { ErrorBoundary } from "./error-boundary";
import { useFrameStyles } from "./frame-styles";
import { LaterScreen } from "./later-screen";
import { PageStyle } from "./page-style";
import { PaneHeader } from "./pane-header";
import { PlaceTabs, tabId } from "./place-tabs";
import { saidOf } from "./said";
import { ScoreFirstScreen } from "./score-first-screen";
import { StageScreen } from "./stage-screen";
import { StatusLine } from "./status-line";
import { useAutoRetry } from "./use-auto-retry";
import { useNavigation, type Navigation } from "./use-navigation";

const SettingsScreen = latePart(() =>
  import("../settings/settings-screen").then((part) => part.SettingsScreen),
);

const ReportPlace = latePart(() =>
  import("../report-place/report-place").then((part) => part.ReportPlace),
);

const TeachScreen = latePart(() =>
  import("../teach/teach-screen").then((part) => part.TeachScreen),
);

/** What stands around every screen: title and rule-set, the four places, and the line at the bottom. */
export function Frame({ loaded }: { readonly loaded: LoadedSession }): ReactElement {
  const texts = useTexts();
  const styles = useFrameStyles();
  const panelId = useId();
  const settingsId = useId();
  const navigation = useNavigation(loaded, {
    settings: settingsId,
    place: (place) => tabId(panelId, place),
  });
  const { state, session } = loaded;
  return (
    <div className={styles.frame}>
      <PageStyle />
      <PaneHeader state={state} session={session} />
      <PlaceTabs current={navigation.place} panelId={panelId} onChoose={navigation.goTo} />
      <TeachContext.Provider value={navigation.openTeach}>
        <Panel loaded={loaded} navigation={navigation} panelId={panelId} />
      </TeachContext.Provider>
      <StatusLine state={state} navigation={navigation} settingsId={settingsId} />
      <div role="status" className={styles.unseen}>
        {saidOf(state, texts)}
      </div>
    </div>
  );
}

type CoverProps = { readonly loaded: LoadedSession; readonly navigation: Navigation };

/** The stage's own screen, kept as it is behind another place, so that filters and scrolling survive. */
function Panel(props: CoverProps & { readonly panelId: string }): ReactElement {
  const { loaded, navigation, panelId } = props;
  const styles = useFrameStyles();
  const { state, session } = loaded;
  const shown = useAutoRetry(state, session);
  return (
    <main className={styles.main}>
      <div
        id={panelId}
        role="tabpanel"
        aria-labelledby={tabId(panelId, navigation.place)}
        className={styles.panel}
      >
        <div className={mergeClasses(styles.layer, navigation.cover !== null && styles.hidden)}>
          {state && session ? <ResultBanners state={state} session={session} /> : null}
          <Guarded screen={shown?.stage.kind}>
            <StageScreen loaded={loaded} shown={shown} navigation={navigation} />
          </Guarded>
        </div>
        {navigation.cover === null ? null : (
          <div className={styles.layer} onKeyDown={(event) => onEscape(event, navigation.uncover)}>
            <Guarded screen={navigation.cover}>
              <Cover loaded={loaded} navigation={navigation} />
            </Guarded>
          </div>
        )}
      </div>
    </main>
  );
}

function onEscape(event: KeyboardEvent, leave: () => void): void {
  if (event.key === "Escape" && !event.nativeEvent.isComposing) leave();
}

/** A screen that may still be loading and may fail, neither of which takes the frame along. */
function Guarded(props: {
  readonly screen: string | undefined;
  readonly children: ReactElement;
}): ReactElement {
  const { common } = useTexts();
  return (
    <ErrorBoundary
      screen={props.screen}
      instead={(error, reset) => <ScreenFailure error={error} onRetry={reset} />}
    >
      <Suspense fallback={<Screen title={common.opening} children={null} />}>
        {props.children}
      </Suspense>
    </ErrorBoundary>
  );
}

/** A place or the settings, in front of the stage's own screen. */
function Cover({ loaded, navigation }: CoverProps): ReactElement | null {
  const { state, session } = loaded;
  switch (navigation.cover) {
    case null:
      return null;
    case "scoreFirst":
      return <ScoreFirstScreen onCheck={navigation.check} />;
    case "review":
      return <LaterScreen onCheck={() => navigation.goTo("check")} />;
  }
  if (!state || !session) return <NotYet loaded={loaded} />;
  switch (navigation.cover) {
    case "settings":
      return <SettingsScreen state={state} session={session} onDone={navigation.uncover} />;
    case "teach":
      return (
        <TeachScreen
          state={state}
          session={session}
          sheet={navigation.teachSheet}
          onDone={navigation.uncover}
        />
      );
    case "report":
      return <ReportPlace onCheck={navigation.check} />;
  }
}

/** A place that wants the session, before it is there: that it is coming, or why it is not. */
function NotYet({ loaded }: { readonly loaded: LoadedSession }): ReactElement {
  const { common } = useTexts();
  return loaded.failure ? (
    <LoadFailure error={loaded.failure} onRetry={loaded.retry} />
  ) : (
    <Screen title={common.opening} children={null} />
  );
}
