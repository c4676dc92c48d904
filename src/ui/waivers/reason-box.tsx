import { useEffect, useId, useRef, type ReactElement } from "react";
import { useTexts } from "../text/use-texts";
import { useFindingStyles } from "../findings/finding-styles";

export type ReasonBoxProps = {
  readonly value: string;
  onChange(value: string): void;
  /** How often it was found empty when it was asked for. */
  readonly refused: number;
};

/** Why something is 不适用; it takes the focus when it comes on screen, and whenever it is found empty. */
export function ReasonBox({ value, onChange, refused }: ReasonBoxProps): ReactElement {
  const texts = useTexts().findings.waive;
  const styles = useFindingStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const missing = refused > 0 && value.trim() === "";
  useEffect(() => box.current?.focus(), [refused]);
  return (
    <div className={styles.stack}>
      <label htmlFor={`${id}box`} className={styles.strong}>
        {texts.reason}
      </label>
      <textarea
        id={`${id}box`}
        ref={box}
        rows={3}
        className={styles.control}
        value={value}
        placeholder={texts.reasonHint}
        aria-required="true"
        aria-invalid={missing}
        aria-describedby={missing ? `${id}problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {missing ? (
        <p id={`${id}problem`} role="alert" className={styles.error}>
          {texts.reasonMissing}
        </p>
      ) : null}
    </div>
  );
}
