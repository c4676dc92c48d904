import type { EditHistory } from "../../app/workbench/grid-source";
import type { CellContent, CellEdit } from "../../core/index";

/** One thing the user typed, as data to take it back and to make it again. */
export type TypedStep = {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellContent;
  /** What an edit can put in. */
  readonly after: string | number | null;
  /** The number format that gave way to a percentage; `null` when none did. */
  readonly formatBefore: string | null;
  /** What stood there was typed as TRUE or #N/A, which an edit cannot put back. */
  readonly cannotReturn: boolean;
};

/** What was typed, the last thing last. */
export type TypedHistory = {
  readonly undo: readonly TypedStep[];
  readonly redo: readonly TypedStep[];
};

/** Nothing typed yet. */
export const NO_HISTORY: TypedHistory = { undo: [], redo: [] };

/** Steps kept; older ones stay in the workbook and can no longer be taken back (本工具默认). */
const MOST_STEPS = 1_000;

/** After something new was typed: what had been taken back cannot be made again. */
export function withStep({ undo }: TypedHistory, step: TypedStep): TypedHistory {
  return { undo: [...undo, step].slice(-MOST_STEPS), redo: [] };
}

/** After the last step was taken back. */
export function stepUndone({ undo, redo }: TypedHistory): TypedHistory {
  return { undo: undo.slice(0, -1), redo: [...redo, ...undo.slice(-1)] };
}

/** After the last step taken back was made again. */
export function stepRedone({ undo, redo }: TypedHistory): TypedHistory {
  return { undo: [...undo, ...redo.slice(-1)], redo: redo.slice(0, -1) };
}

/** Without the step that would be next: it can no longer be made. */
export function withoutNext(history: TypedHistory, way: "undo" | "redo"): TypedHistory {
  return { ...history, [way]: history[way].slice(0, -1) };
}

/** How many steps there are each way. */
export function historyCounts({ undo, redo }: TypedHistory): EditHistory {
  return { undo: undo.length, redo: redo.length };
}

/** The edit that takes a step back. */
export function undoEdit({ sheet, cell, before, after, formatBefore }: TypedStep): CellEdit {
  const value = typeof before === "boolean" ? null : before;
  const edit = { kind: "cell", sheet, cell, expect: after, value } as const;
  return formatBefore === null ? edit : { ...edit, restoresFormat: formatBefore };
}

/** The edit that makes a step again. */
export function redoEdit({ sheet, cell, before, after, formatBefore }: TypedStep): CellEdit {
  const edit = { kind: "cell", sheet, cell, expect: before, value: after } as const;
  return formatBefore === null ? edit : { ...edit, numberFormat: "0.00%" };
}
