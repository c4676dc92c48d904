import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ScorePreview } from "../../app/session/preview-types";
import { ActionButton } from "../parts/action-button";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { usePreviewStyles } from "./preview-styles";
import { allCells } from "./ticks";

export type PreviewFooterProps = {
  readonly preview: ScorePreview;
  readonly onList: () => void;
};

/** The one thing to do, with the reason where it cannot be done; beside it the list, and the way back. */
export function PreviewFooter({ preview, onList }: PreviewFooterProps): ReactElement {
  const session = useSession();
  const texts = useTexts();
  const { capabilities } = useSessionState();
  const styles = usePreviewStyles();
  const reasonId = useId();
  const reason = whyNot(preview, capabilities.writesCells, texts.preview);
  const nothing = preview.cellsTicked === 0;
  return (
    <>
      <ActionButton
        kind="primary"
        className={mergeClasses(styles.primary, reason !== null && styles.off)}
        aria-disabled={reason !== null}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={() => (reason === null ? void session.write() : undefined)}
      >
        {nothing ? texts.preview.nothingTicked : texts.preview.write(preview.cellsTicked)}
      </ActionButton>
      {allCells(preview).length === 0 ? null : (
        <ActionButton onClick={onList}>{texts.preview.listOnly}</ActionButton>
      )}
      <ActionButton onClick={() => session.back()}>{texts.common.back}</ActionButton>
      {reason === null ? null : (
        <p id={reasonId} className={mergeClasses(styles.quiet, styles.reason)}>
          {reason}
        </p>
      )}
    </>
  );
}

function whyNot(
  preview: ScorePreview,
  writesCells: boolean,
  texts: Texts["preview"],
): string | null {
  if (!writesCells) return texts.cannotWrite;
  if (allCells(preview).length === 0) return texts.nothingProposed;
  return preview.cellsTicked === 0 ? texts.tickFirst : null;
}
