import type { ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";

/** Files are held over the page: they may be let go anywhere. */
export function DropOverlay(): ReactElement {
  const { drop } = usePageTexts().workbench;
  const styles = useDeskStyles();
  return (
    <div className={styles.overlay}>
      <p className={styles.overlayTitle}>{drop.title}</p>
      <span>{drop.detail}</span>
    </div>
  );
}
