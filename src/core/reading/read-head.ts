import { formatAddress, type Position } from "../model/address";
import { blankRead, NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { normalizeLabel, normalizeText, parseFiscalYear } from "../values";
import { shownText, spanContains, type ColumnSpan, type GridView } from "./grid-view";
import { formTitle, headLabels, type HeadRole } from "./labels";
import { matchLabel } from "./match-labels";

/** The part of a sheet that belongs to one form. */
export type FormRegion = ColumnSpan & { readonly top: number; readonly bottom: number };

/** The cells that begin in a region, in reading order. */
export function regionCells(view: GridView, region: FormRegion): Cell[] {
  return view
    .rowsBetween(region.top, region.bottom)
    .flatMap((row) => view.rowCells(row).filter(({ column }) => spanContains(region, column)));
}

/** Values that stand beside their label: the surest label of each role, first come. */
export type LabelledValues = ReadonlyMap<HeadRole, Read<string>>;

/**
 * Finds "label ┆ value" pairs, and "label：value" in one cell.
 *
 * @example over "项目名称 ┆ 委托业务项目" → projectName: "委托业务项目"
 */
export function readLabelledValues(view: GridView, cells: readonly Cell[]): LabelledValues {
  const best = new Map<HeadRole, { rank: number; read: Read<string> }>();
  for (const cell of cells) {
    for (const { role, rank, read } of labelledValue(view, cell)) {
      const known = best.get(role);
      if (!known || rank < known.rank) best.set(role, { rank, read });
    }
  }
  return new Map([...best].map(([role, { read }]) => [role, read]));
}

function labelledValue(view: GridView, cell: Cell) {
  const text = shownText(cell);
  const inside = /^([^:：]{2,16})[:：]\s*(\S.*)$/s.exec(text);
  const label = normalizeLabel(inside?.[1] ?? text);
  return matchLabel(label, headLabels).map(({ role, rank }) => ({
    role,
    rank,
    read: inside ? insideRead(cell, inside[2] ?? "") : besideRead(view, cell),
  }));
}

function insideRead(cell: Cell, value: string): Read<string> {
  const at = formatAddress(cell);
  return { cell: at, text: cell.text.trim(), value: value.trim(), problem: null, source: cell };
}

/** The value right of a label; another label there means that this one has none. */
function besideRead(view: GridView, label: Cell): Read<string> {
  const { right, top } = view.area(label.row, label.column);
  const next = view.area(top, right + 1);
  const source = valueBeside(view, { row: top, column: right + 1 });
  if (!source) return blankRead({ row: next.top, column: next.left });
  const read = { cell: formatAddress(source), text: shownText(source), problem: null, source };
  if (source.error !== null)
    return { ...read, value: null, problem: `单元格显示错误值 ${source.error}` };
  return { ...read, value: read.text.replace(/\s*\n\s*/g, "") };
}

/** Where merges were lost, a value stands a few blank cells after its label. */
function valueBeside(view: GridView, { row, column }: Position): Cell | undefined {
  for (let next = column; next < column + FARTHEST_VALUE; next = view.area(row, next).right + 1) {
    const cell = view.shown(row, next);
    if (!cell || shownText(cell) === "") continue;
    return matchLabel(normalizeLabel(shownText(cell)), headLabels)[0]?.rank === 0
      ? undefined
      : cell;
  }
  return undefined;
}

/** How many columns after its label a value is looked for (本工具默认). */
const FARTHEST_VALUE = 4;

/** The form's title: the lowest cell above the block that reads like one. */
export function readTitle(cells: readonly Cell[]): Read<string> {
  const cell = [...cells].reverse().find((candidate) => isTitle(shownText(candidate)));
  if (!cell) return NOT_THERE;
  const text = shownText(cell);
  return {
    cell: formatAddress(cell),
    text,
    value: text.replace(/\s+/g, ""),
    problem: null,
    source: cell,
  };
}

/** Long text that happens to contain the words is no title (本工具默认). */
const LONGEST_TITLE = 60;

/** Whether a text reads like the title of a self-evaluation form. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && formTitle.test(normalizeText(text).replace(/\s/g, ""));
}

/** `（2023年度）` in a cell of its own comes first, then the year in the title, then a labelled year. */
export function readFiscalYear(
  cells: readonly Cell[],
  title: Read<string>,
  labelled: Read<string> | undefined,
): Read<number> {
  const own = cells.find((cell) =>
    OWN_YEAR.test(normalizeText(shownText(cell)).replace(/\s/g, "")),
  );
  const source = own ?? title.source ?? labelled?.source;
  if (!source) return NOT_THERE;
  const text = shownText(source);
  const value = parseFiscalYear(text);
  if (value === null && !own) return labelled?.source ? yearOf(labelled.source) : NOT_THERE;
  return { ...yearOf(source), value };
}

/** A cell that holds the year and nothing else, filled in or not. */
const OWN_YEAR = /^\(?([12]\d{3}|[二〇○零一二三四五六七八九十]{4}|[_\-—]*)年度?\)?$/;

function yearOf(source: Cell): Read<number> {
  const value = parseFiscalYear(shownText(source));
  const problem = value === null ? "年度没有填写" : null;
  return { cell: formatAddress(source), text: shownText(source), value, problem, source };
}
