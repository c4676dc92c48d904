import type { ReactElement, ReactNode } from "react";
import { useTexts } from "../text/use-texts";
import { differenceOf } from "./difference";
import { useRowStyles } from "./row-styles";

export type ChangeProps = {
  readonly before: string;
  readonly after: string;
  readonly id?: string;
};

/** What stands there, what it becomes, and by how much: `10 → 6.50（−3.50）`. */
export function Change({ before, after, id }: ChangeProps): ReactElement {
  const { preview } = useTexts();
  const blank = before.trim() === "";
  return (
    <Arrow
      id={id}
      before={blank ? preview.blank : <span data-content>{before}</span>}
      after={<span data-content>{after}</span>}
      difference={blank ? preview.newlyFilled : differenceOf(before, after)}
    />
  );
}

export type TotalChangeProps = {
  readonly before: number | null;
  readonly after: number | null;
  readonly id?: string;
};

/** A total score before and after, with two decimals; one that is not there yet is said to be open. */
export function TotalChange({ before, after, id }: TotalChangeProps): ReactElement {
  const { preview } = useTexts();
  const [from, to] = [before, after].map((total) => total?.toFixed(2) ?? preview.totalOpen);
  return <Arrow id={id} before={from} after={to} difference={differenceOf(from ?? "", to ?? "")} />;
}

type ArrowProps = {
  readonly id: string | undefined;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly difference: string | null;
};

function Arrow({ id, before, after, difference }: ArrowProps): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  return (
    <span id={id} className={styles.change}>
      {before} <span aria-hidden="true">→</span>
      <span className={styles.unseen}>{preview.becomes}</span>{" "}
      <span className={styles.strong}>{after}</span>
      {difference === null ? null : (
        <span className={styles.quiet}> {preview.because([difference])}</span>
      )}
    </span>
  );
}
