import { isMerged, areaAddress, shownText, type ColumnSpan, type GridView } from "./grid-view";

/** The name of a level (一级, 二级指标) as it counts for a row, and the cell it stands in. */
export type LevelName = { readonly text: string; readonly cell: string };

/**
 * Reads a level column down a block. A merged area names all its rows. Where a merge was lost, the name above counts
 * for the blank cells below it, until the next higher level begins.
 */
export function levelReader(view: GridView, span: ColumnSpan | undefined) {
  let current: LevelName | null = null;
  return (row: number, startsAfresh: boolean): LevelName | null => {
    if (!span) return null;
    if (startsAfresh) current = null;
    const area = view.area(row, span.left);
    const text = shownText(view.shown(row, span.left));
    if (text !== "") current = { text, cell: areaAddress(area) };
    else if (isMerged(area) && area.bottom > area.top) current = null;
    return current;
  };
}
