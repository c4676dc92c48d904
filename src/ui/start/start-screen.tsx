import { makeStyles, tokens } from "@fluentui/react-components";
import type { MouseEvent, ReactElement } from "react";
import type { SessionState } from "../../app/session/session-types";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import { giveFocusOn } from "../parts/give-focus-on";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { SampleButton } from "./sample-button";

export type StartScreenProps = {
  /** `null` while the session's code is loading. */
  readonly state: SessionState | null;
  /** The button was pressed and waits for the session. */
  readonly waiting: boolean;
  readonly onCheck: () => void;
  readonly onSkip: () => void;
};

/** S0: what this is good for in two lines, and the one button. Drawn before anything else is loaded. */
export function StartScreen({ state, waiting, onCheck, onSkip }: StartScreenProps): ReactElement {
  const { start } = useTexts();
  const styles = useStyles();
  const { welcomed: knownBefore = false } = useLook();
  const welcomed = state?.settings.welcomed ?? knownBefore;
  const skip = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    giveFocusOn(currentTarget);
    onSkip();
  };
  return (
    <Screen
      title={start.title}
      footer={
        <>
          {/* Not disabled while it waits: a disabled button would drop the focus. */}
          <ActionButton kind="primary" aria-disabled={waiting} onClick={onCheck}>
            {start.action}
          </ActionButton>
          <SampleButton />
        </>
      }
    >
      {welcomed ? null : (
        <ul className={styles.value}>
          {start.value.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {state && !welcomed ? (
        <div>
          <ActionButton kind="quiet" className={styles.skip} onClick={skip}>
            {start.skip}
          </ActionButton>
        </div>
      ) : null}
      <p role="status">{waiting ? start.waiting : ""}</p>
    </Screen>
  );
}

const useStyles = makeStyles({
  value: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
  },
  skip: { marginLeft: "-8px", fontSize: tokens.fontSizeBase200 },
});
