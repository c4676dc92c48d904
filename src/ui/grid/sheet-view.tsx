import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { CellInput } from "./cell-input";
import { CellWords } from "./cell-words";
import type { Desk } from "./desk";
import { useGridStyles } from "./grid-styles";
import { ColumnHeads } from "./heads";
import { spaceHeight } from "./scroll";
import type { Part } from "./part";
import { SheetPart } from "./sheet-part";
import type { SheetViewProps } from "./sheet-view-props";
import { usePointer } from "./use-pointer";
import { useSheetWindow } from "./use-scroll";
import { useWheelZoom } from "./use-wheel-zoom";
import { drawnRows, tilesOf } from "./windows";

/** The sheet in its scrolling window. */
export function SheetView(props: SheetViewProps): ReactElement {
  const { desk, editor, tips, gridId } = props;
  const { model, scroll, scroller, tiles } = desk;
  const styles = useGridStyles();
  const { grid } = usePageTexts();
  const parts = useParts(desk);
  const pointer = usePointer(desk, editor, tips);
  useWheelZoom(desk);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      tabIndex={-1}
      onScroll={scroll.moved}
      {...pointer}
    >
      <div
        className={styles.space}
        style={{ width: model.whole.width, height: spaceHeight(model.whole) }}
      >
        <div className={styles.floating} onMouseDown={keep} onDoubleClick={keep} onMouseMove={keep}>
          <CellInput {...props} />
          <CellWords {...props} />
        </div>
        <div
          role="grid"
          id={gridId}
          className={styles.sheet}
          aria-label={grid.sheet(model.layout.name)}
          aria-rowcount={model.rows.count + 1}
          aria-colcount={model.columns.count + 1}
          aria-multiselectable="true"
          aria-busy={parts.body.rows.some(({ row }) => tiles.row(row) === null)}
        >
          <Bands {...props} parts={parts} />
        </div>
      </div>
    </div>
  );
}

/** What floats over the sheet is no part of it: the mouse there chooses no cell. */
function keep(event: { stopPropagation(): void }): void {
  event.stopPropagation();
}

type Parts = Readonly<Record<"corner" | "above" | "before" | "body", Part>>;

/** What is drawn of each part; the tiles it needs are asked for. */
function useParts({ model, view, scroll, tiles }: Desk): Parts {
  const window = useSheetWindow(scroll, { model, view });
  const { top, bottom, left, right, shift } = window;
  const parts = useMemo(() => {
    const { frozenRows, frozenColumns } = model;
    const frozen = { rows: drawnRows(model, 1, frozenRows), top: 1, bottom: frozenRows, shift: 0 };
    const moving = { rows: drawnRows(model, top, bottom), top, bottom, shift };
    const first = { left: 1, right: frozenColumns, hasHeads: true };
    const rest = { left, right, hasHeads: false };
    return {
      corner: { ...frozen, ...first },
      above: { ...frozen, ...rest },
      before: { ...moving, ...first },
      body: { ...moving, ...rest },
    };
  }, [model, top, bottom, left, right, shift]);
  useEffect(() => {
    tiles.want(tilesOf([...parts.corner.rows, ...parts.body.rows]));
  }, [tiles, parts]);
  return parts;
}

function Bands(props: SheetViewProps & { readonly parts: Parts }): ReactElement {
  const { desk, parts } = props;
  const { fixed, whole, frozenRows, frozenColumns } = desk.model;
  const styles = useGridStyles();
  const down = frozenRows > 0 && styles.freezeDown;
  const across = frozenColumns > 0 && styles.freezeAcross;
  const space = spaceHeight(whole);
  return (
    <>
      <div
        role="presentation"
        className={mergeClasses(styles.topBand, down)}
        style={{ height: fixed.height }}
      >
        <div className={mergeClasses(styles.corner, across)} style={fixed}>
          <HeadRow desk={desk} part={parts.corner} />
          <SheetPart {...props} part={parts.corner} />
        </div>
        <div className={styles.rest}>
          <HeadRow desk={desk} part={parts.above} />
          <SheetPart {...props} part={parts.above} />
        </div>
      </div>
      <div
        role="presentation"
        className={mergeClasses(styles.leftBand, across)}
        style={{ width: fixed.width, height: space, marginTop: -fixed.height }}
      >
        <SheetPart {...props} part={parts.before} />
      </div>
      <div role="presentation" className={styles.body}>
        <SheetPart {...props} part={parts.body} />
      </div>
    </>
  );
}

/** The row of column letters above a part; the corner has a field for everything. */
function HeadRow({ desk, part }: { readonly desk: Desk; readonly part: Part }): ReactElement {
  const { model, selection } = desk;
  const styles = useGridStyles();
  const { grid } = usePageTexts();
  return (
    <div role="row" aria-rowindex={1}>
      {part.hasHeads && (
        <div role="columnheader" aria-colindex={1} className={styles.head} style={model.head}>
          <span className={styles.unseen}>{grid.corner}</span>
        </div>
      )}
      <ColumnHeads
        model={model}
        from={part.left}
        to={part.right}
        left={selection.left}
        right={selection.right}
      />
    </div>
  );
}
