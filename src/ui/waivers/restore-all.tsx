import { useState, type ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";

/** 全部恢复: every mark 不适用 is taken away once the user has said so twice. */
export function RestoreAll({ count }: { readonly count: number }): ReactElement {
  const texts = useTexts().findings.waivers;
  const [asking, setAsking] = useState(false);
  return asking ? (
    <Question count={count} onCancel={() => setAsking(false)} />
  ) : (
    <div>
      <ActionButton onClick={() => setAsking(true)}>{texts.restoreAll}</ActionButton>
    </div>
  );
}

type QuestionProps = { readonly count: number; onCancel(): void };

function Question({ count, onCancel }: QuestionProps): ReactElement {
  const { common, findings } = useTexts();
  const texts = findings.waivers;
  const session = useSession();
  const busy = useSessionState().stage.kind !== "checked";
  const confirm = (): void => {
    if (!busy) void session.resetWaivers();
  };
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <ActionButton aria-disabled={busy} onClick={confirm}>
            {texts.restoreAllConfirm}
          </ActionButton>
          <ActionButton onClick={onCancel}>{common.cancel}</ActionButton>
        </>
      }
    >
      <p>{texts.restoreAllAsk(count)}</p>
    </Notice>
  );
}
