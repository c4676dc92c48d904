import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { GridIcon } from "./grid-icon";
import { useGridStyles } from "./grid-styles";
import { ZOOMS, type Zoom } from "./use-zoom";

/** How large the sheet is shown, and the buttons to change it. */
export function ZoomBar({ zoom }: { readonly zoom: Zoom }): ReactElement {
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const { percent, step } = zoom;
  return (
    <div role="group" aria-label={grid.zoom} className={styles.zoom}>
      <button
        type="button"
        className={styles.button}
        aria-label={grid.zoomOut}
        title={grid.zoomOutHint}
        aria-disabled={percent === ZOOMS[0]}
        onClick={() => step(-1)}
      >
        <GridIcon name="zoomOut" />
      </button>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.percent)}
        aria-label={grid.zoomTo100(percent)}
        title={grid.zoomTo100(percent)}
        onClick={() => step(0)}
      >
        {grid.percent(percent)}
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={grid.zoomIn}
        title={grid.zoomInHint}
        aria-disabled={percent === ZOOMS.at(-1)}
        onClick={() => step(1)}
      >
        <GridIcon name="zoomIn" />
      </button>
    </div>
  );
}
