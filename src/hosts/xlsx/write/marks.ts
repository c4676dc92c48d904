import { fillOf, hasColor, isFilledVariant, styleWithColor, styleWithFill } from "./cell-styles";
import { markKey, type MarkRecord } from "./mark-record";
import type { StyleBook } from "./style-book";

/** The records of marks, and the styles they are made of. */
export type MarkBook = {
  readonly styles: StyleBook;
  readonly marks: Map<string, MarkRecord>;
  /** Styles already made, so that a thousand marks cost one look-up each. */
  readonly made: Map<string, { readonly style: number; readonly fill: string }>;
  /** A record came, went or changed. */
  changed: boolean;
};

type Mark = Place & { readonly color: string };
type Place = { readonly sheet: string; readonly cell: string };

/** The style of the marked cell; what it was is recorded. */
export function markCell(book: MarkBook, mark: Mark, current: number): number {
  const { marks } = book;
  const { color, ...place } = mark;
  const key = markKey(place);
  const known = marks.get(key);
  const original = known && isStillOurs(book, known, current) ? known.original : current;
  const { style, fill } = coloredStyle(book, original, color);
  if (known?.ours === style && known.original === original) return style;
  book.changed = true;
  const { sheet, cell } = place;
  marks.set(key, { sheet, cell, original, ours: style, color, fill });
  return style;
}

/**
 * The style of the cell with our mark taken away: the original one while the indices still hold; after
 * another program renumbered them, the present style with the original fill. A cell the user has
 * coloured since stays as it is.
 */
export function unmarkCell(book: MarkBook, place: Place, current: number): number {
  const known = book.marks.get(markKey(place));
  if (!known) return current;
  book.marks.delete(markKey(place));
  book.changed = true;
  if (isStillOurs(book, known, current)) return known.original;
  if (!hasColor(book.styles, current, known.color)) return current;
  return styleWithFill(book.styles, current, known.fill);
}

function isStillOurs({ styles }: MarkBook, known: MarkRecord, current: number): boolean {
  return (
    current === known.ours &&
    hasColor(styles, current, known.color) &&
    isFilledVariant(styles, known.original, known.ours) &&
    fillOf(styles, known.original) === known.fill
  );
}

function coloredStyle(
  { styles, made }: MarkBook,
  original: number,
  color: string,
): { readonly style: number; readonly fill: string } {
  const key = `${original} ${color}`;
  const known = made.get(key);
  if (known) return known;
  const result = {
    style: styleWithColor(styles, original, color),
    fill: fillOf(styles, original),
  };
  made.set(key, result);
  return result;
}
