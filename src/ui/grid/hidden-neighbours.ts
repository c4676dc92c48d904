import type { Axis } from "./axis";

/** Hidden rows or columns in a row, both ends included. */
export type HiddenRun = { readonly from: number; readonly to: number };

/** Those hidden right before a visible one; `null` when its neighbour is visible. */
export function hiddenBefore(axis: Axis, index: number): HiddenRun | null {
  if (index <= 1 || axis.size(index - 1) > 0) return null;
  return { from: (axis.visible(index - 1, -1) ?? 0) + 1, to: index - 1 };
}

/** Those hidden behind the last visible one; between two visible ones the later one tells. */
export function hiddenAfter(axis: Axis, index: number): HiddenRun | null {
  if (index >= axis.count || axis.size(index + 1) > 0) return null;
  return axis.visible(index + 1, 1) === null ? { from: index + 1, to: axis.count } : null;
}
