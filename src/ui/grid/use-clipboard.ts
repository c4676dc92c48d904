import type { ClipboardEvent } from "react";
import type { GridCell, Range } from "../../core/index";
import { usePageTexts } from "../text/page-texts";
import { copiedText, pastedCells } from "./copied-text";
import type { Desk } from "./desk";
import { placesIn } from "./cell-list";
import { rangeText, samePlace } from "./places";
import { topLeft } from "./cursor";
import { groupRows, type TileRows } from "./tile-rows";
import type { Editor } from "./use-editor";
import { MOST_CELLS } from "./use-grid-do";

type Clipboard = {
  copy(event: ClipboardEvent): void;
  paste(event: ClipboardEvent): void;
};

/** Copying and pasting cells. While a cell is being edited both are the text field's own. */
export function useClipboard(desk: Desk, editor: Editor): Clipboard {
  const { grid } = usePageTexts();
  return {
    copy(event) {
      if (editor.draft) return;
      event.preventDefault();
      const range = dataRange(desk);
      const rows = loadedRows(desk, range);
      if (rows) event.clipboardData.setData("text/plain", textIn(range, rows));
      else void copyLater(desk, range).catch(() => desk.say(grid.copyFailed));
      desk.say(grid.copied(rangeText(range)));
    },
    paste(event) {
      if (editor.draft) return;
      event.preventDefault();
      const cells = pastedCells(event.clipboardData.getData("text/plain"));
      const changes = placed(desk, cells);
      if (changes) editor.putAll(changes);
      else editor.refuse({ place: desk.active, words: grid.tooManyCells(MOST_CELLS) });
    },
  };
}

/** A selected column ends where the data does. */
function dataRange({ selection, model }: Desk): Range {
  const { rows, columns } = model.layout;
  const { top, left, bottom, right } = selection;
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, rows)),
    right: Math.max(left, Math.min(right, columns)),
  };
}

function loadedRows({ tiles }: Desk, { top, bottom }: Range): TileRows | null {
  const rows = new Map<number, readonly GridCell[]>();
  for (let row = top; row <= bottom; row++) {
    const cells = tiles.row(row);
    if (!cells) return null;
    rows.set(row, cells);
  }
  return rows;
}

async function copyLater({ source, model }: Desk, range: Range): Promise<void> {
  const cells = await source.rows(model.layout.name, range.top, range.bottom);
  await navigator.clipboard.writeText(textIn(range, groupRows(cells)));
}

function textIn({ top, left, bottom, right }: Range, rows: TileRows): string {
  const lines: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line = Array.from({ length: right - left + 1 }, () => "");
    for (const { column, text } of rows.get(row) ?? []) {
      if (column >= left && column <= right) line[column - left] = text;
    }
    lines.push(line);
  }
  return copiedText(lines);
}

/** Where pasted cells go: from the active cell on, those under a merge left out. `null` when there are too many. */
function placed(desk: Desk, cells: readonly (readonly string[])[]) {
  const { active, model } = desk;
  const width = Math.max(...cells.map((line) => line.length));
  const end = { bottom: active.row + cells.length - 1, right: active.column + width - 1 };
  const range = { top: active.row, left: active.column, ...end };
  return (
    placesIn(range, MOST_CELLS)
      ?.filter((place) => samePlace(topLeft(place, model.merges), place))
      .filter(({ row, column }) => row <= model.rows.count && column <= model.columns.count)
      .flatMap((place) => {
        const typed = cells[place.row - active.row]?.[place.column - active.column];
        return typed === undefined ? [] : [{ place, typed }];
      }) ?? null
  );
}
