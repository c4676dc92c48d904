import type { ReactElement } from "react";
import { otherSheetUses } from "../../core/index";
import { Content } from "../parts/content";
import { useExplainStyles } from "../explain/explain-styles";
import { ActionButton } from "../parts/action-button";
import { More } from "../parts/more";
import { Notice } from "../parts/notice";
import { PlainList } from "../parts/plain-list";
import { TaughtNote } from "../teach/taught-note";
import { TeachButton } from "../teach/teach-button";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { hasFindings } from "./finding-list";
import { useFindingStyles } from "./finding-styles";
import type { Findings } from "./use-findings";

/** What the result does not say by itself: that nothing was found, and everything that was not looked at. */
export function ResultNotes({ findings }: { readonly findings: Findings }): ReactElement {
  const { checked } = useSessionState();
  const styles = useExplainStyles();
  const { evaluation, list } = findings;
  return (
    <div className={styles.stack}>
      {hasFindings(list.counts) || checked?.partial === true ? null : (
        <Clean open={list.counts.open} />
      )}
      <Waived findings={findings} />
      <TaughtNote evaluation={evaluation} />
      <NotLookedAt findings={findings} />
      <NotDone messages={evaluation.notifications.map(({ message }) => message)} />
    </div>
  );
}

function Clean({ open }: { readonly open: number }): ReactElement {
  const { findings } = useTexts();
  return (
    <Notice tone={open > 0 ? "info" : "done"} icon={open > 0 ? "question" : "done"}>
      <p>{open > 0 ? findings.cleanButOpen(open) : findings.clean}</p>
      {open > 0 ? null : <p>{findings.cleanNothingOpen}</p>}
    </Notice>
  );
}

/** What is marked 不适用 is not in the list: how much, and the way to it. */
function Waived({ findings }: { readonly findings: Findings }): ReactElement | null {
  const { waivers: texts } = useTexts().findings;
  const { waivers } = useSessionState();
  const styles = useFindingStyles();
  const { waived, unneededWaivers } = findings.evaluation;
  if (waivers.length + waived.length === 0) return null;
  return (
    <div className={styles.bar}>
      {waived.length > 0 ? <span>{texts.count(waived.length)}</span> : null}
      {unneededWaivers.length > 0 ? (
        <span className={styles.quiet}>{texts.unneededCount(unneededWaivers.length)}</span>
      ) : null}
      <ActionButton kind="quiet" onClick={() => findings.show({ kind: "waivers" })}>
        {texts.show}
      </ActionButton>
    </div>
  );
}

/** Checks and sheets that were left out. */
function NotLookedAt({ findings }: { readonly findings: Findings }): ReactElement {
  const { common, findings: texts } = useTexts();
  const { checked } = useSessionState();
  const styles = useExplainStyles();
  const { forFigures, unread } = otherSheetUses(findings.evaluation);
  return (
    <div className={styles.quiet}>
      {checked?.preset === "quick" ? <p>{texts.quickOnly}</p> : null}
      {checked?.scope.kind === "sheet" ? (
        <p>
          {texts.sheetOnly} <Content>{checked.scope.sheet}</Content>
        </p>
      ) : null}
      {forFigures.length > 0 ? (
        <p>
          {texts.figureSheets(forFigures.length)}{" "}
          <Content>{forFigures.map(({ sheet }) => sheet).join(common.listComma)}</Content>
        </p>
      ) : null}
      {unread.length > 0 ? (
        <More summary={texts.otherSheets(unread.length)}>
          <PlainList>
            {unread.map(({ sheet, reason }) => (
              <li key={sheet}>
                <Content>{`${sheet}：${reason}`}</Content> <TeachButton sheet={sheet} />
              </li>
            ))}
          </PlainList>
        </More>
      ) : null}
    </div>
  );
}

/** Checks that broke down: what they would have said is not known. */
function NotDone({ messages }: { readonly messages: readonly string[] }): ReactElement | null {
  const { findings } = useTexts();
  if (messages.length === 0) return null;
  return (
    <Notice tone="warning">
      <More summary={findings.notDone(messages.length)}>
        <PlainList>
          {[...new Set(messages)].map((message) => (
            <li key={message}>
              <Content>{message}</Content>
            </li>
          ))}
        </PlainList>
      </More>
    </Notice>
  );
}
