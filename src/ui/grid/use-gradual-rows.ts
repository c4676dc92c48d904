import { useLayoutEffect, useReducer, useRef } from "react";
import type { GridCell } from "../../core/index";

/** What a row shows: its cells, `null` before they are fetched, between two columns. */
export type RowContent = {
  readonly cells: readonly GridCell[] | null;
  readonly from: number;
  readonly to: number;
};

export type RowContents = ReadonlyMap<number, RowContent>;

const NOTHING: RowContents = new Map();

/** The browser draws its first cells slowly: twice as many rows with each turn. */
const FIRST_ROWS = 3;

/**
 * What to draw of the rows just now: at most `most` of them take on something new at a time, the others follow in
 * tasks of their own, so that no drawing holds the page up. A row keeps what it showed until its turn comes.
 */
export function useGradualRows(sheet: string, wanted: RowContents, most: number): RowContents {
  const shown = useRef({ sheet, rows: NOTHING });
  const [turn, again] = useReducer((before: number) => before + 1, 0);
  const before = shown.current.sheet === sheet ? shown.current.rows : NOTHING;
  const { rows, isComplete } = nextRows(before, wanted, Math.min(most, FIRST_ROWS * 2 ** turn));
  useLayoutEffect(() => {
    shown.current = { sheet, rows };
    if (isComplete) return;
    const timer = setTimeout(again, 0);
    return () => clearTimeout(timer);
  });
  return rows;
}

/** The rows after one more turn, and whether all show what they should. */
export function nextRows(
  before: RowContents,
  wanted: RowContents,
  most: number,
): { readonly rows: RowContents; readonly isComplete: boolean } {
  const rows = new Map<number, RowContent>();
  let left = most;
  for (const [row, content] of wanted) {
    const old = before.get(row);
    if (old && sameContent(old, content)) rows.set(row, old);
    else if (left-- > 0) rows.set(row, content);
    else rows.set(row, old ?? { ...content, cells: null });
  }
  return { rows, isComplete: left >= 0 };
}

function sameContent(one: RowContent, other: RowContent): boolean {
  return one.cells === other.cells && one.from === other.from && one.to === other.to;
}
