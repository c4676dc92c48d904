import type { ReactElement } from "react";
import { LineDrawing } from "../parts/icon";

/** The pictures of the grid; each has a name or a word with it. */
export type GridIconName = "undo" | "redo" | "hidden" | "zoomIn" | "zoomOut";

/** Paths on a field of 16 × 16, drawn for this project. */
const PATHS: Readonly<Record<GridIconName, string>> = {
  undo: "M5.5 3 2.5 6l3 3M2.8 6h6.4a3.8 3.8 0 0 1 0 7.5H6.5",
  redo: "M10.5 3l3 3-3 3M13.2 6H6.8a3.8 3.8 0 0 0 0 7.5h2.7",
  hidden:
    "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM8 6.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2ZM3 13 13 3",
  zoomIn: "M8 3v10M3 8h10",
  zoomOut: "M3 8h10",
};

/** One of the grid's pictures. */
export function GridIcon({ name }: { readonly name: GridIconName }): ReactElement {
  return <LineDrawing path={PATHS[name]} />;
}
