import type { TaughtBlock } from "../../model/reader-profile";
import type { Cell } from "../../model/workbook";
import { templateText } from "../../profiles";
import { shownText, type GridView } from "../grid-view";
import type { HeaderRows } from "../resolve-columns";

/** A header as a profile holds it. */
export type HeaderTexts = TaughtBlock<string>["headers"];

/** The text of a header by place: `""` where no cell begins. */
export function headerText(view: GridView, row: number, column: number): string {
  const { top, left } = view.area(row, column);
  if (top !== row || left !== column) return "";
  return templateText(shownText(view.shown(row, column)));
}

/** A header to look for, by the first of its texts. */
type Sought<Owner> = { readonly headers: HeaderTexts; readonly owner: Owner };

export type FoundBlock<Owner> = HeaderRows & { readonly owner: Owner };

/**
 * Every place where one of the headers stands, text for text and column for column, with nothing of a longer header
 * beside it. One look at each cell, however many headers are sought.
 */
export function findBlocks<Owner>(
  view: GridView,
  rows: readonly number[],
  sought: readonly Sought<Owner>[],
): readonly FoundBlock<Owner>[] {
  const anchors = anchorsOf(sought);
  const found: FoundBlock<Owner>[] = [];
  for (const row of rows) {
    for (const cell of view.rowCells(row)) found.push(...blocksAt(view, cell, anchors));
  }
  return found.filter((place) => isWhole(view, place, found));
}

/** The headers whose first text this cell is. */
function blocksAt<Owner>(
  view: GridView,
  cell: Cell,
  anchors: Anchors<Owner>,
): readonly FoundBlock<Owner>[] {
  if (cell.text.length > LONGEST_HEADER) return NONE;
  const begun = anchors.get(templateText(shownText(cell)));
  if (begun === undefined) return NONE;
  return begun
    .map(({ offset, one: { headers, owner } }) => {
      const place = placeAt(headers, { row: cell.row, left: cell.column - offset });
      return { headers, block: { ...place, owner } };
    })
    .filter(({ headers, block }) => block.left >= 1 && stands(view, headers, block))
    .map(({ block }) => block);
}

/** Longer text is content, not a header (本工具默认). */
const LONGEST_HEADER = 100;

const NONE: readonly never[] = [];

type Anchor<Owner> = { readonly offset: number; readonly one: Sought<Owner> };

/** Headers by the first text of their first row. */
type Anchors<Owner> = ReadonlyMap<string, readonly Anchor<Owner>[]>;

function anchorsOf<Owner>(sought: readonly Sought<Owner>[]): Anchors<Owner> {
  const anchors = new Map<string, Anchor<Owner>[]>();
  for (const one of sought) {
    const texts = one.headers[0] ?? [];
    const offset = texts.findIndex((text) => text !== "");
    const text = texts[offset] ?? "";
    anchors.set(text, [...(anchors.get(text) ?? []), { offset, one }]);
  }
  return anchors;
}

function placeAt(
  headers: HeaderTexts,
  { row, left }: { readonly row: number; readonly left: number },
): HeaderRows {
  const width = headers[0]?.length ?? 0;
  return { top: row, bottom: row + headers.length - 1, left, right: left + width - 1 };
}

function stands(view: GridView, headers: HeaderTexts, { top, left }: HeaderRows): boolean {
  return headers.every((texts, index) =>
    texts.every((text, offset) => headerText(view, top + index, left + offset) === text),
  );
}

/** A cell right beside it belongs to another, longer header, unless the same one begins there anew. */
function isWhole(view: GridView, place: HeaderRows, all: readonly HeaderRows[]): boolean {
  const { top, bottom, left, right } = place;
  const inRows = all.filter((other) => other.top === top);
  const isRepeated = inRows.some((other) => other.left === right + 1 || other.right === left - 1);
  if (isRepeated) return true;
  for (let row = top; row <= bottom; row++) {
    if (holdsText(view, row, right + 1) || (left > 1 && holdsText(view, row, left - 1)))
      return false;
  }
  return true;
}

/** Whether a header's cell covers the position; a block's name that began above is none. */
function holdsText(view: GridView, row: number, column: number): boolean {
  const area = view.area(row, column);
  return area.top === row && shownText(view.shown(row, column)) !== "";
}
