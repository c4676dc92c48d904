import type { ReactElement } from "react";
import type { SheetTab } from "../../app/workbench/grid-source";
import { useNextTask } from "../parts/use-next-task";
import type { Desk } from "./desk";
import { useGridStyles } from "./grid-styles";
import { SheetChooser } from "./sheet-chooser";
import { SheetTabs } from "./sheet-tabs";
import type { Sheets } from "./use-sheets";
import { ZoomBar } from "./zoom-bar";

export type GridFootProps = {
  readonly sheets: Sheets;
  readonly panelId: string;
  readonly zoom: Desk["zoom"];
};

const NO_TABS: readonly SheetTab[] = [];

/** Below the sheet: the way to the other sheets, and the zoom. Drawn after the sheet; both at once would hold the page up. */
export function GridFoot({ sheets, panelId, zoom }: GridFootProps): ReactElement {
  const styles = useGridStyles();
  const isDrawn = useNextTask();
  const { tabs, current, show } = sheets;
  const ways = { tabs: tabs ?? NO_TABS, current, show };
  return (
    <div className={styles.foot}>
      {isDrawn ? (
        <>
          <SheetChooser {...ways} />
          <SheetTabs {...ways} panelId={panelId} />
          <ZoomBar zoom={zoom} />
        </>
      ) : null}
    </div>
  );
}
