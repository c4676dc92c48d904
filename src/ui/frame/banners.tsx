import { makeStyles } from "@fluentui/react-components";
import { useState, type MouseEvent, type ReactElement } from "react";
import type { HostLimit } from "../../app/ports";
import type { Session, SessionState, Stage } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { giveFocusOn } from "../parts/give-focus-on";
import { Notice } from "../parts/notice";
import { PlainList } from "../parts/plain-list";
import { useTexts } from "../text/use-texts";

const RESULT_STAGES: readonly Stage["kind"][] = ["checked", "previewing", "reported"];

/** What must be known about a result before it is believed: that it is partial, or no longer that of the sheets. */
export function ResultBanners(props: {
  readonly state: SessionState;
  readonly session: Session;
}): ReactElement | null {
  const { frame } = useTexts();
  const styles = useStyles();
  const { checked, stage } = props.state;
  if (!checked || !RESULT_STAGES.includes(stage.kind)) return null;
  const again = () => void props.session.check(checked.scope);
  const stale = checked.changed.length > 0;
  if (!stale && !checked.partial) return null;
  return (
    <div className={styles.banners}>
      {stale ? (
        <Notice
          tone="warning"
          actions={<ActionButton onClick={again}>{frame.stale.action}</ActionButton>}
        >
          {frame.stale.text(checked.changed.length)}
        </Notice>
      ) : null}
      {checked.partial ? (
        <Notice
          tone="info"
          actions={
            stale ? null : <ActionButton onClick={again}>{frame.partial.action}</ActionButton>
          }
        >
          {frame.partial.text}
        </Notice>
      ) : null}
    </div>
  );
}

/** What this Excel cannot do, told once in each sitting; the settings keep the list. */
export function LimitsBanner({ limits }: { readonly limits: readonly HostLimit[] }): ReactElement {
  const { frame, trouble } = useTexts();
  const [shown, setShown] = useState(false);
  const [understood, setUnderstood] = useState(told.value);
  if (understood || limits.length === 0) return <></>;
  const show = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    giveFocusOn(currentTarget);
    setShown(true);
  };
  const understand = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    giveFocusOn(currentTarget);
    told.value = true;
    setUnderstood(true);
  };
  return (
    <Notice
      tone="info"
      actions={
        <>
          {shown ? null : <ActionButton onClick={show}>{frame.limits.show}</ActionButton>}
          <ActionButton onClick={understand}>{frame.limits.understood}</ActionButton>
        </>
      }
    >
      {frame.limits.text(limits.length)}
      {shown ? (
        <PlainList>
          {limits.map((limit) => (
            <li key={limit}>{trouble.limits[limit]}</li>
          ))}
        </PlainList>
      ) : null}
    </Notice>
  );
}

/** Outlives the screen: one sitting hears of the limits once. */
const told = { value: false };

const useStyles = makeStyles({
  banners: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 0" },
});
