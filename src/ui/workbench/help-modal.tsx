import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { usePageTexts } from "../text/page-texts";
import { Modal } from "./modal";

/** 快捷键: the keys that work anywhere on the page. */
export function HelpModal({ onClose }: { onClose(): void }): ReactElement {
  const { help } = usePageTexts().workbench;
  const styles = useStyles();
  return (
    <Modal
      asks={false}
      title={help.title}
      onClose={onClose}
      actions={<ActionButton onClick={onClose}>{help.close}</ActionButton>}
    >
      <dl className={styles.keys}>
        {help.keys.map(([key, meaning]) => (
          <div key={key} className={styles.line}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

const useStyles = makeStyles({
  keys: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "grid", gridTemplateColumns: "minmax(90px, 130px) 1fr", gap: "12px" },
  key: {
    padding: "1px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
  meaning: { margin: 0 },
});
