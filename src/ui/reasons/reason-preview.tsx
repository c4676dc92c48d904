import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { replacesNote, type Fix, type ReasonFrame } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { useReasonStyles } from "./reason-styles";

export type ReasonPreviewProps = {
  readonly frame: ReasonFrame;
  readonly fix: Fix;
  onWritten(): void;
  onCancel(): void;
};

/** What stands in the reason cell and what will; replacing words of the user's takes a tick of its own. */
export function ReasonPreview(props: ReasonPreviewProps): ReactElement {
  const { reasons } = useTexts();
  const styles = useReasonStyles();
  const [agreed, setAgreed] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  const replaces = replacesNote(props.frame);
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      className={styles.preview}
      aria-label={reasons.write}
    >
      <BeforeAndAfter {...props} />
      {replaces ? (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          {reasons.replace}
        </label>
      ) : null}
      <Confirm {...props} agreed={agreed || !replaces} />
    </div>
  );
}

function BeforeAndAfter({ frame, fix }: ReasonPreviewProps): ReactElement {
  const { reasons } = useTexts();
  return (
    <>
      <p>{reasons.preview(frame.note.cell ?? "")}</p>
      <dl>
        <dt>{reasons.before}</dt>
        <dd>{replacesNote(frame) ? <Content>{frame.note.text}</Content> : reasons.blank}</dd>
        <dt>{reasons.after}</dt>
        <dd>
          <Content>{fix.edits[0]?.value}</Content>
        </dd>
      </dl>
    </>
  );
}

type ConfirmProps = ReasonPreviewProps & { readonly agreed: boolean };

function Confirm({ fix, agreed, onWritten, onCancel }: ConfirmProps): ReactElement {
  const { reasons, findings } = useTexts();
  const styles = useReasonStyles();
  const session = useSession();
  const { stage } = useSessionState();
  const reasonId = useId();
  const notAgreed = agreed ? null : reasons.confirmFirst;
  const reason = stage.kind === "checked" ? notAgreed : findings.fix.busy;
  const write = async (): Promise<void> => {
    await session.applyFixes([fix]);
    const { stage: now } = session.getState();
    // A cell that was not written leaves the words to the user.
    if (now.kind === "reported" && now.report.done > 0) onWritten();
  };
  return (
    <>
      <div className={styles.bar}>
        <ActionButton
          kind="primary"
          aria-disabled={reason !== null}
          aria-describedby={reason === null ? undefined : reasonId}
          onClick={() => (reason === null ? void write() : undefined)}
        >
          {reasons.confirm}
        </ActionButton>
        <ActionButton onClick={onCancel}>{reasons.cancel}</ActionButton>
      </div>
      {reason === null ? null : (
        <p id={reasonId} className={styles.quiet}>
          {reason}
        </p>
      )}
    </>
  );
}
