import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";

export type ProgressLineProps = {
  readonly task: string;
  /** The heading above says the task already. */
  readonly taskSaid?: boolean;
  /** "项目 12/27". */
  readonly count?: string;
  readonly done: number;
  /** `null` while nobody knows. */
  readonly total: number | null;
  /** What stopping leaves behind. */
  readonly stopNote?: string;
  readonly onStop: () => void;
};

/** What is going on, how far it is, and 停止. */
export function ProgressLine(props: ProgressLineProps): ReactElement {
  const { task, taskSaid = false, count, done, total, stopNote, onStop } = props;
  const { frame } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.block}>
      {taskSaid && !count ? null : (
        <div className={styles.words}>
          {taskSaid ? null : <span>{task}</span>}
          {count ? <span className={styles.count}>{count}</span> : null}
        </div>
      )}
      <progress
        className={styles.bar}
        aria-label={task}
        {...(total ? { value: Math.min(done, total), max: total } : {})}
      />
      <div className={styles.stop}>
        <ActionButton onClick={onStop}>{frame.stop}</ActionButton>
        {stopNote ? <span className={styles.note}>{stopNote}</span> : null}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "6px" },
  words: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "4px 8px" },
  count: { fontVariantNumeric: "tabular-nums" },
  bar: { width: "100%", height: "8px", accentColor: tokens.colorCompoundBrandBackground },
  stop: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
