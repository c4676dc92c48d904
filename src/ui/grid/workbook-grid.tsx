import { useCallback, useId, useState, type ReactElement } from "react";
import type { GridSource } from "../../app/workbench/grid-source";
import type { CellRef } from "../../app/ports";
import type { SheetLayout } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { usePageTexts } from "../text/page-texts";
import type { Desk } from "./desk";
import type { GridFinding } from "./finding-marks";
import { GridFoot } from "./grid-foot";
import { GridLine } from "./grid-line";
import { useGridStyles } from "./grid-styles";
import { SheetView } from "./sheet-view";
import { useCellTips } from "./use-cell-tips";
import { useDesk } from "./use-desk";
import { useEditor } from "./use-editor";
import { useGridDo } from "./use-grid-do";
import { useSheets, type Sheets } from "./use-sheets";

export type { GridFinding } from "./finding-marks";

export type WorkbookGridProps = {
  readonly source: GridSource;
  /** Marked in their cells. */
  readonly findings: readonly GridFinding[];
  /** The current cell of the screen around; when it changes the grid goes there, without taking the keyboard. */
  readonly selected?: CellRef | null;
  /** The user moved to a cell. */
  readonly onSelect?: (cell: CellRef) => void;
};

/** A workbook to see and to correct. Fills the height it is given. */
export function WorkbookGrid(props: WorkbookGridProps): ReactElement {
  return <SourceGrid key={keyOf(props.source)} {...props} />;
}

const keys = new WeakMap<GridSource, number>();
let lastKey = 0;

/** Another workbook is another grid: nothing of the last one may stay. */
function keyOf(source: GridSource): number {
  const key = keys.get(source) ?? ++lastKey;
  keys.set(source, key);
  return key;
}

function SourceGrid(props: WorkbookGridProps): ReactElement {
  const sheets = useSheets(props.source);
  const styles = useGridStyles();
  const { grid } = usePageTexts();
  const { tabs, layout, failed, retry } = sheets;
  const again = <ActionButton onClick={retry}>{grid.retry}</ActionButton>;
  const trouble = failed && (
    <div role="alert" className={styles.bar}>
      <Notice tone="error" actions={again}>
        {grid.sheetsFailed}
      </Notice>
    </div>
  );
  if (layout) {
    return (
      <div className={styles.root}>
        {trouble}
        <OpenSheet {...props} sheets={sheets} layout={layout} />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {trouble}
      {!failed && (
        <div role="status" className={styles.center}>
          {tabs?.length === 0 ? grid.noSheets : grid.loading}
        </div>
      )}
    </div>
  );
}

type OpenSheetProps = WorkbookGridProps & {
  readonly sheets: Sheets;
  readonly layout: SheetLayout;
};

const nothing = (): void => undefined;

function OpenSheet(props: OpenSheetProps): ReactElement {
  const { sheets, selected = null, onSelect = nothing } = props;
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const gridId = useId();
  const { words, say } = useSpeech();
  const desk = useDesk({ ...props, selected, onSelect, say });
  const editor = useEditor(desk);
  const tips = useCellTips(desk, desk.hasFocus);
  const act = useGridDo(desk, editor, tips);
  const { layout } = desk.model;
  return (
    <>
      <GridLine desk={desk} editor={editor} act={act} />
      <RowTrouble desk={desk} />
      <SheetView desk={desk} editor={editor} tips={tips} act={act} gridId={gridId} />
      {layout.rows === 0 && <div className={styles.emptyNote}>{grid.emptySheet}</div>}
      <GridFoot sheets={sheets} panelId={gridId} zoom={desk.zoom} />
      <div id={`${gridId}-help`} className={styles.unseen}>
        {grid.help}
      </div>
      <div role="status" className={styles.unseen}>
        {words}
      </div>
    </>
  );
}

function useSpeech(): { readonly words: string; say(words: string): void } {
  const [words, setWords] = useState("");
  const say = useCallback((next: string) => setWords(next), []);
  return { words, say };
}

function RowTrouble({ desk }: { readonly desk: Desk }): ReactElement | null {
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  if (!desk.tiles.failed()) return null;
  const again = <ActionButton onClick={desk.tiles.retry}>{grid.retry}</ActionButton>;
  return (
    <div role="alert" className={styles.bar}>
      <Notice tone="error" actions={again}>
        {grid.rowsFailed}
      </Notice>
    </div>
  );
}
