import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { useFindingStyles } from "../findings/finding-styles";
import type { Findings } from "../findings/use-findings";

/** What was marked 不适用 just now, and the way to take it back; it stays in view until the user goes on. */
export function WaivedLine({ findings }: { readonly findings: Findings }): ReactElement {
  const texts = useTexts().findings.waive;
  const styles = useFindingStyles();
  const own = useStyles();
  const session = useSession();
  const { stage } = useSessionState();
  const { justWaived } = findings.view;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // With the last finding gone nothing else can take the focus.
    if (justWaived !== null && isLost()) line.current?.querySelector("button")?.focus();
  }, [justWaived]);
  const takeBack = (key: string): void => {
    if (stage.kind !== "checked") return;
    findings.setJustWaived(null);
    void session.restore([key]);
  };
  return (
    <div ref={line} className={mergeClasses(styles.bar, justWaived !== null && own.line)}>
      <span role="status">{justWaived === null ? "" : texts.done(justWaived.count)}</span>
      {justWaived === null ? null : (
        <ActionButton kind="quiet" onClick={() => takeBack(justWaived.key)}>
          {texts.undo}
        </ActionButton>
      )}
    </div>
  );
}

const useStyles = makeStyles({ line: { marginBottom: "8px" } });

function isLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}
