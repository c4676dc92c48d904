import { useId, useState, type ReactElement } from "react";
import type { ReasonFrame } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { copyText } from "../parts/copy-text";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { useReasonStyles } from "./reason-styles";

export type ReasonActionsProps = {
  readonly frame: ReasonFrame;
  readonly draft: string;
  readonly previewed: boolean;
  onPreview(): void;
  onAgain(): void;
  /** The clipboard is out of reach: the text shall be selected. */
  onCopyByHand(): void;
};

/** What can be done with a reason that was written, with the reason where it cannot go into the form. */
export function ReasonActions(props: ReasonActionsProps): ReactElement {
  const { frame, draft, previewed, onPreview, onAgain } = props;
  const { reasons } = useTexts();
  const styles = useReasonStyles();
  const { capabilities } = useSessionState();
  const { said, copy } = useCopy(props);
  const whyId = useId();
  const why = whyNot(frame, draft, { writes: capabilities.writesCells, texts: reasons });
  return (
    <>
      <div className={styles.bar}>
        <ActionButton
          aria-disabled={why !== null}
          aria-describedby={why === null ? undefined : whyId}
          aria-expanded={previewed}
          onClick={() => (why === null ? onPreview() : undefined)}
        >
          {reasons.write}
        </ActionButton>
        <ActionButton onClick={() => void copy()}>{reasons.copy}</ActionButton>
        <ActionButton kind="quiet" onClick={onAgain}>
          {reasons.again}
        </ActionButton>
      </div>
      {why === null ? null : (
        <p id={whyId} className={styles.quiet}>
          {why}
        </p>
      )}
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </>
  );
}

function useCopy({ draft, onCopyByHand }: ReasonActionsProps) {
  const { reasons } = useTexts();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(draft);
    if (!isCopied) onCopyByHand();
    setSaid(isCopied ? reasons.copied : reasons.copyByHand);
  };
  return { said, copy };
}

function whyNot(
  { note }: ReasonFrame,
  draft: string,
  { writes, texts }: { readonly writes: boolean; readonly texts: Texts["reasons"] },
): string | null {
  if (note.cell === null) return texts.noColumn;
  if (note.source?.formula != null) return texts.holdsFormula;
  if (!writes) return texts.cannotWrite;
  return draft.trim() === "" ? texts.empty : null;
}
