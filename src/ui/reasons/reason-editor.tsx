import { useId, useRef, useState, type ReactElement, type RefObject } from "react";
import { openMark, reasonFix, type ReasonFrame, type SelfEvaluationForm } from "../../core/index";
import { useTexts } from "../text/use-texts";
import { ReasonActions } from "./reason-actions";
import { ReasonPreview } from "./reason-preview";
import { useReasonStyles } from "./reason-styles";

export type ReasonEditorProps = {
  readonly form: SelfEvaluationForm;
  readonly frame: ReasonFrame;
  readonly draft: string;
  /** The user has just asked for it. */
  readonly takesFocus: boolean;
  /** `null` puts the draft away. */
  onDraft(text: string | null): void;
};

/** The skeleton as text to be completed, then written into the form after a preview, or copied. */
export function ReasonEditor(props: ReasonEditorProps): ReactElement {
  const { form, frame, draft, takesFocus, onDraft } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [previewed, setPreviewed] = useState(false);
  const fix = reasonFix(form, frame, draft);
  const edit = (text: string): void => {
    setPreviewed(false);
    onDraft(text);
  };
  return (
    <>
      <ReasonText area={area} draft={draft} takesFocus={takesFocus} onEdit={edit} />
      {previewed && fix !== null ? (
        <ReasonPreview
          frame={frame}
          fix={fix}
          onWritten={() => onDraft(null)}
          onCancel={() => {
            setPreviewed(false);
            area.current?.focus();
          }}
        />
      ) : null}
      <ReasonActions
        frame={frame}
        draft={draft}
        previewed={previewed}
        onPreview={() => setPreviewed(fix !== null)}
        onAgain={() => edit(frame.text)}
        onCopyByHand={() => area.current?.select()}
      />
    </>
  );
}

type ReasonTextProps = {
  readonly area: RefObject<HTMLTextAreaElement>;
  readonly draft: string;
  readonly takesFocus: boolean;
  onEdit(text: string): void;
};

function ReasonText({ area, draft, takesFocus, onEdit }: ReasonTextProps): ReactElement {
  const { reasons } = useTexts();
  const styles = useReasonStyles();
  const openId = useId();
  return (
    <>
      <p className={styles.quiet}>{reasons.means}</p>
      <textarea
        ref={area}
        autoFocus={takesFocus}
        data-content
        lang="zh-CN"
        className={styles.text}
        aria-label={reasons.text}
        aria-describedby={openId}
        value={draft}
        onChange={(event) => onEdit(event.currentTarget.value)}
      />
      <p id={openId} className={styles.quiet} role="status">
        {openMark(draft) === null ? "" : reasons.stillOpen}
      </p>
    </>
  );
}
