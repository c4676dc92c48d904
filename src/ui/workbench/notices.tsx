import { useState, type ReactElement, type ReactNode } from "react";
import type { Saved } from "../../app/workbench/workbench-types";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { Notice, type NoticeTone } from "../parts/notice";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import type { Adding } from "./use-adding";
import { useDesk } from "./workbench-context";

/** What went wrong and what was done, each until the user has seen it. Problems interrupt a screen reader, the rest waits. */
export function Notices({ adding }: { readonly adding: Adding }): ReactElement {
  const styles = useDeskStyles();
  const { state, workbench } = useDesk();
  return (
    <>
      <div role="alert" className={styles.notices}>
        {state.problem === null ? null : (
          <Line tone="error" onDismiss={() => workbench.dismiss()}>
            <Content>{state.problem}</Content>
          </Line>
        )}
      </div>
      <div role="status" className={styles.notices}>
        <SavedLine />
        <LeftLine adding={adding} />
        <RestoredLine />
      </div>
    </>
  );
}

function SavedLine(): ReactElement | null {
  const texts = usePageTexts().workbench;
  const { saved } = useDesk().state;
  const [seen, setSeen] = useState<Saved | null>(null);
  if (saved === null || saved === seen) return null;
  return (
    <Line tone="done" onDismiss={() => setSeen(saved)}>
      <span data-content>{texts.saved[saved.how](saved.file)}</span>
    </Line>
  );
}

function LeftLine({ adding }: { readonly adding: Adding }): ReactElement | null {
  const { left: texts } = usePageTexts().workbench;
  const { left, dismiss } = adding;
  if (left === null) return null;
  const { nothingFound, skipped, unreadable } = left;
  return (
    <Line tone={nothingFound || unreadable.length > 0 ? "warning" : "info"} onDismiss={dismiss}>
      {nothingFound ? <p>{texts.none}</p> : null}
      {unreadable.length > 0 ? (
        <p data-content>{texts.unreadable(unreadable.length, unreadable[0] ?? "")}</p>
      ) : null}
      {skipped > 0 && !nothingFound ? <p>{texts.skipped(skipped)}</p> : null}
    </Line>
  );
}

function RestoredLine(): ReactElement | null {
  const texts = usePageTexts().workbench;
  const { restored, files } = useDesk().state;
  const [seen, setSeen] = useState(false);
  if (!restored || seen || files.length === 0) return null;
  return (
    <Line tone="info" onDismiss={() => setSeen(true)}>
      {texts.restored}
    </Line>
  );
}

function Line(props: {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
  onDismiss(): void;
}): ReactElement {
  const { dismiss } = usePageTexts().workbench;
  const styles = useDeskStyles();
  return (
    <Notice tone={props.tone}>
      <div className={styles.notice}>
        <div className={styles.noticeWords}>{props.children}</div>
        <ActionButton kind="quiet" className={styles.small} onClick={props.onDismiss}>
          {dismiss}
        </ActionButton>
      </div>
    </Notice>
  );
}
