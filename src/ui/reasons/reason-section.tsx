import { useMemo, useState, type ReactElement } from "react";
import { reasonFrame, type ScoredForm } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { ReasonEditor } from "./reason-editor";
import { useReasonStyles } from "./reason-styles";
import { useDraft } from "./use-draft";

export type ReasonSectionProps = {
  readonly scored: ScoredForm;
  /** Sheet row of the indicator or the funding row. */
  readonly row: number;
  readonly headingClass: string;
};

/** 生成说明框架: offered where something of the row has to be explained; nothing elsewhere. */
export function ReasonSection(props: ReasonSectionProps): ReactElement | null {
  const { scored, row, headingClass } = props;
  const { reasons } = useTexts();
  const styles = useReasonStyles();
  const frame = useMemo(() => reasonFrame(scored, row), [scored, row]);
  const [draft, setDraft] = useDraft(`${scored.form.sheet}\n${String(row)}`);
  const [isNew, setIsNew] = useState(false);
  if (frame === null) return null;
  const make = (): void => {
    setIsNew(true);
    setDraft(frame.text);
  };
  return (
    <section className={styles.stack}>
      <h3 className={headingClass}>{reasons.heading}</h3>
      {draft === null ? (
        <div>
          <ActionButton onClick={make}>{reasons.make}</ActionButton>
        </div>
      ) : (
        <ReasonEditor
          form={scored.form}
          frame={frame}
          draft={draft}
          takesFocus={isNew}
          onDraft={setDraft}
        />
      )}
    </section>
  );
}
