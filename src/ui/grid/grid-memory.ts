import type { GridSource } from "../../app/workbench/grid-source";
import type { Cursor } from "./cursor";

/** Where a sheet was left, in pixels at 100 %. */
export type LeftAt = { readonly left: number; readonly top: number };

/** Where the user was in a workbook: found again when its grid was taken off the screen for another one's. */
export type GridMemory = {
  sheet: string | null;
  /** Percent. */
  zoom: number;
  cursors: ReadonlyMap<string, Cursor>;
  readonly places: Map<string, LeftAt>;
};

const memories = new WeakMap<GridSource, GridMemory>();

/** What is remembered of a workbook, for as long as the workbook lives. */
export function memoryOf(source: GridSource): GridMemory {
  const known = memories.get(source);
  if (known) return known;
  const memory = { sheet: null, zoom: 100, cursors: new Map(), places: new Map() };
  memories.set(source, memory);
  return memory;
}
