import { memo, type ReactElement } from "react";
import type { GridCell } from "../../core/index";
import { usePageTexts } from "../text/page-texts";
import type { Frame } from "./cell-looks";
import { cellOf } from "./desk";
import { drawnCells, type DrawnCell } from "./drawn-cells";
import type { CellMark } from "./finding-marks";
import { drawCell } from "./grid-cell";
import { usePaperStyles } from "./paper-styles";
import { addressOf } from "./places";
import { RowHead } from "./heads";
import type { SheetModel } from "./sheet-model";
import type { Tiles } from "./tiles";

export type GridRowProps = {
  readonly model: SheetModel;
  readonly tiles: Tiles;
  readonly row: number;
  /** `null` while it has not been fetched. */
  readonly cells: readonly GridCell[] | null;
  /** Columns, both ends included. */
  readonly from: number;
  readonly to: number;
  /** Pixels from the top of its part. */
  readonly top: number;
  readonly mergesOnly: boolean;
  readonly marks: ReadonlyMap<number, CellMark> | null;
  readonly pending: ReadonlyMap<number, string> | null;
  /** The column of the cell the user is on, if it is in this part. */
  readonly active: number | null;
  readonly gridId: string;
  /** With its number before it: as selected or not. `null` in the parts that have none. */
  readonly head: "plain" | "chosen" | null;
};

const NONE: readonly GridCell[] = [];
const NO_FRAME: Frame = { lines: null, out: { top: 0, right: 0, bottom: 0, left: 0 } };

/** A row, or its part between two columns. Drawn again only when something of its own changed. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement | null {
  const { model, row, top, mergesOnly, head } = props;
  const styles = usePaperStyles();
  const { grid: texts } = usePageTexts();
  const cells = cellsIn(props);
  const hasHead = head !== null && !mergesOnly;
  if (cells.length === 0 && !hasHead) return null;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{
        top,
        left: model.head.width,
        width: model.columns.total,
        height: model.rows.size(row),
      }}
    >
      {hasHead && <RowHead model={model} row={row} isChosen={head === "chosen"} />}
      {cells.map((cell) => drawCell({ ...cell, styles, texts }))}
    </div>
  );
});

function drawnIn(props: GridRowProps): readonly DrawnCell[] {
  const { cells, active, marks, pending } = props;
  const always = [
    ...(active === null ? [] : [active]),
    ...(marks?.keys() ?? []),
    ...(pending?.keys() ?? []),
  ];
  return drawnCells(props.model, { ...props, cells: cells ?? NONE, always });
}

/** Each cell stands behind the one before it: boxes in the flow are painted in half the time of boxes at a place. */
function cellsIn(props: GridRowProps) {
  let end = 0;
  return drawnIn(props).map((drawn) => {
    const cell = { ...cellProps(props, drawn), end };
    end = drawn.left + drawn.width + cell.frame.out.right;
    return cell;
  });
}

function cellProps(props: GridRowProps, drawn: DrawnCell) {
  const { model, row, marks, pending, active, gridId } = props;
  const { column } = drawn;
  const mark = marks?.get(column) ?? null;
  const isActive = column === active;
  return {
    model,
    drawn,
    row,
    mark,
    frame: frameOf(props, drawn),
    pending: pending?.get(column) ?? null,
    id: isActive ? `${gridId}-${addressOf({ row, column })}` : null,
    describedBy: isActive && mark ? `${gridId}-findings` : null,
  };
}

/** The far lines of a merge's frame belong to its last cells. */
function frameOf({ model, tiles }: GridRowProps, drawn: DrawnCell): Frame {
  const { cell, merge } = drawn;
  if (!cell) return NO_FRAME;
  if (!merge) return model.looks.of(cell.look, cell.kind).frame;
  const right = cellOf(tiles, { row: merge.top, column: merge.right });
  const bottom = cellOf(tiles, { row: merge.bottom, column: merge.left });
  return model.looks.frame(cell.look, right?.look ?? null, bottom?.look ?? null);
}
