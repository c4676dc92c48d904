import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type NoticeTone = "info" | "warning" | "error" | "done";

export type NoticeProps = {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
  /** Buttons under the words. */
  readonly actions?: ReactNode;
  /** Looks other than the tone's own. */
  readonly icon?: IconName;
};

/** A few words in a frame: something to know, said with a picture, a colour and words. */
export function Notice({ tone, children, actions, icon = tone }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.frame, styles[tone])}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    gap: "8px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  icon: { display: "flex", paddingTop: "2px" },
  words: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    "& p": { margin: "0 0 4px" },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
  info: { color: tokens.colorNeutralForeground3, borderLeftColor: tokens.colorNeutralForeground3 },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  error: {
    color: tokens.colorStatusDangerForeground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  done: {
    color: tokens.colorStatusSuccessForeground1,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
  },
});
