import { Suspense, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { latePart } from "../parts/late-part";
import { useTexts } from "../text/use-texts";
import { isBusy } from "../places";
import { ErrorBoundary } from "./error-boundary";
import { useFrameStyles } from "./frame-styles";

const PolicyChooser = latePart(() => import("./policy-chooser").then((part) => part.PolicyChooser));

export type PaneHeaderProps = {
  readonly state: SessionState | null;
  readonly session: Session | null;
};

/** Title and rule-set; the corner at the right belongs to Office's own menu. */
export function PaneHeader({ state, session }: PaneHeaderProps): ReactElement {
  const { frame } = useTexts();
  const styles = useFrameStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{frame.title}</h1>
      <div className={styles.chooser}>
        {state && session ? (
          // The start does not depend on the chooser: without it the rules are chosen by each form, and the next stage asks
          // for it again.
          <ErrorBoundary screen={state.stage.kind} instead={() => null}>
            <Suspense fallback={null}>
              <PolicyChooser
                policyId={state.settings.policyId}
                disabled={isBusy(state)}
                onChoose={(policyId) => session.configure({ policyId })}
              />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </div>
      {state?.workbook ? (
        <div className={styles.workbook} data-content>
          {state.workbook}
        </div>
      ) : null}
    </header>
  );
}
