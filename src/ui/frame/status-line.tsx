import type { ReactElement } from "react";
import type { SessionState } from "../../app/session/session-types";
import { Icon } from "../parts/icon";
import { localTime } from "../text/local-time";
import { useTexts } from "../text/use-texts";
import { useFrameStyles } from "./frame-styles";
import type { Navigation } from "./use-navigation";

export type StatusLineProps = {
  readonly state: SessionState | null;
  readonly navigation: Navigation;
  readonly settingsId: string;
};

/** 本机处理，不联网 · 10:32 检查, and the way to the settings. */
export function StatusLine(props: StatusLineProps): ReactElement {
  const { state, navigation, settingsId } = props;
  const { frame } = useTexts();
  const styles = useFrameStyles();
  const checked = state?.checked;
  const open = navigation.cover === "settings";
  return (
    <footer className={styles.status}>
      <span className={styles.statusWords} title={frame.keys}>
        {frame.local}
        {checked ? ` · ${frame.checkedAt(localTime(checked.checkedAt))}` : ""}
      </span>
      <button
        type="button"
        id={settingsId}
        className={styles.settings}
        aria-expanded={open}
        disabled={!state}
        onClick={open ? navigation.uncover : navigation.openSettings}
      >
        <Icon name="settings" />
        {frame.settings}
      </button>
    </footer>
  );
}
