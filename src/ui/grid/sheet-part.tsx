import type { ReactElement } from "react";
import type { Desk } from "./desk";
import type { Editor } from "./use-editor";
import { useGradualRows, type RowContent, type RowContents } from "./use-gradual-rows";
import { GridRow } from "./grid-row";
import { Overlays } from "./overlays";
import { Paper } from "./paper";
import { placeOf, touches } from "./places";
import type { Part } from "./part";

export type PartProps = {
  readonly desk: Desk;
  readonly editor: Editor;
  readonly part: Part;
  readonly gridId: string;
};

/** The cells of a part, the paper under them and what lies over them. */
export function SheetPart({ desk, editor, part, gridId }: PartProps): ReactElement {
  const { model, tiles, marks, active, selection } = desk;
  const isActiveHere = touches(part, areaOf(active));
  const pending = pendingByRow(editor.pending);
  const contents = useContents(desk, part);
  return (
    <>
      <Paper model={model} part={part} />
      {part.rows.map(({ row, mergesOnly }) => (
        <GridRow
          key={row}
          {...{ model, tiles, row, mergesOnly, gridId }}
          {...(contents.get(row) ?? NOTHING)}
          top={model.head.height + model.rows.start(row) - part.shift}
          marks={marks.byRow.get(row) ?? null}
          pending={pending.get(row) ?? null}
          active={isActiveHere && active.row === row ? active.column : null}
          head={headOf(part, row >= selection.top && row <= selection.bottom)}
        />
      ))}
      <Overlays desk={desk} part={part} />
    </>
  );
}

const NOTHING: RowContent = { cells: null, from: 1, to: 0 };

/** Cells drawn in one task. */
const CELLS_AT_ONCE = 160;

function useContents({ model, tiles }: Desk, { rows, left: from, right: to }: Part): RowContents {
  const wanted = new Map(rows.map(({ row }) => [row, { cells: tiles.row(row), from, to }]));
  const most = Math.max(3, Math.floor(CELLS_AT_ONCE / Math.max(1, to - from + 1)));
  return useGradualRows(model.layout.name, wanted, most);
}

function areaOf({ row, column }: Desk["active"]) {
  return { top: row, bottom: row, left: column, right: column };
}

function headOf({ hasHeads }: Part, isChosen: boolean): "plain" | "chosen" | null {
  if (!hasHeads) return null;
  return isChosen ? "chosen" : "plain";
}

function pendingByRow(
  pending: Editor["pending"],
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const [key, typed] of pending) {
    const { row, column } = placeOf(key);
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, typed));
  }
  return rows;
}
