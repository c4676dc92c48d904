import { normalizeText } from "../values";
import { shownText, spanCells, type ColumnSpan, type GridView } from "./grid-view";

/** A row with fewer numbers may be anything (本工具默认). */
const FEWEST_NUMBERS = 3;

/**
 * Whether a row gives the columns above it their numbers: "栏次 ┆ 1 ┆ 2 ┆ 3", "① ┆ ② ┆ ③", "A ┆ B ┆ C". Figures that happen
 * to stand in such an order are taken for it too, so it is asked for the row below a header only.
 */
export function isColumnNumbers(view: GridView, row: number, span: ColumnSpan): boolean {
  const texts = spanCells(view, row, span).map((cell) => normalizeText(shownText(cell)));
  const [first, ...rest] = texts;
  const marks = first === "栏次" ? rest : texts;
  return marks.length >= FEWEST_NUMBERS && COUNTS.some((count) => inOrder(marks, count));
}

/** Ways of counting; each gives the place of a mark, NaN for another text. */
const COUNTS: readonly ((mark: string) => number)[] = [
  (mark) => (/^\d{1,2}$/.test(mark) ? Number(mark) : NaN),
  (mark) => (/^[①-⑳]$/.test(mark) ? mark.charCodeAt(0) : NaN),
  (mark) => (/^[A-Za-z甲乙丙丁]$/.test(mark) ? letterPlace(mark) : NaN),
];

function letterPlace(mark: string): number {
  const stem = "甲乙丙丁".indexOf(mark);
  return stem < 0 ? mark.toUpperCase().charCodeAt(0) : stem;
}

function inOrder(marks: readonly string[], placeOf: (mark: string) => number): boolean {
  const places = marks.map(placeOf);
  return places.every((place, at) =>
    at === 0 ? !Number.isNaN(place) : place === (places[at - 1] ?? NaN) + 1,
  );
}
