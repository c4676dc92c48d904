import { formatAddress, type Position } from "../model/address";
import { blankRead, NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { templateText } from "../profiles";
import { normalizeWholeLabel, parseFiscalYear, remember } from "../values";
import { shownText, spanCells, type ColumnSpan, type GridView } from "./grid-view";
import { formTitle, type HeadRole } from "./labels";
import { headRoles, type LabelMatch } from "./match-labels";
import { NONE_TAUGHT, type TaughtLabels } from "./teach/taught-labels";

/** The part of a sheet that belongs to one form. */
export type FormRegion = ColumnSpan & { readonly top: number; readonly bottom: number };

/** The cells that begin in a region, in reading order. */
export function regionCells(view: GridView, region: FormRegion): Cell[] {
  const cells: Cell[] = [];
  for (const row of view.rowsBetween(region.top, region.bottom)) {
    for (const cell of spanCells(view, row, region)) cells.push(cell);
  }
  return cells;
}

/** "项目负责人：王某" in one cell. */
const LABEL_AND_VALUE = /^([^:：]{2,16})[:：]\s*(\S.*)$/s;

/** Values that stand beside their label: the surest label of each role, first come. */
export type LabelledValues = ReadonlyMap<HeadRole, Read<string>>;

/**
 * Finds "label ┆ value" pairs, and "label：value" in one cell.
 *
 * @example over "项目名称 ┆ 委托业务项目" → projectName: "委托业务项目"
 */
export function readLabelledValues(
  view: GridView,
  cells: readonly Cell[],
  taught: TaughtLabels = NONE_TAUGHT,
): LabelledValues {
  const best = new Map<HeadRole, Labelled>();
  for (const cell of cells) {
    const text = shownText(cell);
    if (isTitle(text)) continue;
    const inside = LABEL_AND_VALUE.exec(text);
    if (inside && AMOUNT_UNIT.test(inside[2] ?? "")) continue;
    for (const { role, rank } of rolesOf(inside?.[1] ?? text, taught)) {
      const known = best.get(role);
      if (known && rank > known.rank) continue;
      const found = { rank, read: readLabelled(view, cell, inside) };
      if (!known || isSurer(found, known)) best.set(role, found);
    }
  }
  return new Map([...best].map(([role, { read }]) => [role, read]));
}

/** A label that was pointed out is surer than any wording. */
function rolesOf(text: string, taught: TaughtLabels): readonly LabelMatch<HeadRole>[] {
  const known = headRoles(text);
  if (taught.size === 0) return known;
  const role = taught.get(templateText(text));
  return role === undefined ? known : [{ role, rank: TAUGHT_RANK }];
}

const TAUGHT_RANK = -1;

type Labelled = { readonly rank: number; readonly read: Read<string> };

/** The block's own name may say the same as the label beside it; the one with a value counts. */
function isSurer(found: Labelled, known: Labelled): boolean {
  if (found.rank !== known.rank) return found.rank < known.rank;
  return known.read.value === null && found.read.value !== null;
}

/** "单位：万元" names the unit of the amounts, not an organisation. */
const AMOUNT_UNIT = /^(人民币)?(亿元|万元|元|千元)$/;

function readLabelled(view: GridView, cell: Cell, inside: RegExpExecArray | null): Read<string> {
  return inside ? insideRead(cell, inside[2] ?? "") : besideRead(view, cell);
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
  if (!source || AMOUNT_UNIT.test(shownText(source)))
    return blankRead({ row: next.top, column: next.left });
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
    return headRoles(shownText(cell))[0]?.rank === 0 ? undefined : cell;
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
export const isTitle: (text: string) => boolean = remember(
  (text) => text.length <= LONGEST_TITLE && formTitle.test(normalizeWholeLabel(text)),
);

/** `（2023年度）` in a cell of its own comes first, then the year in the title, then a labelled year. */
export function readFiscalYear(
  cells: readonly Cell[],
  title: Read<string>,
  labelled: Read<string> | undefined,
): Read<number> {
  const own = cells.find((cell) => isOwnYear(shownText(cell)));
  const sources = [own, title.source, labelled?.source, loneYear(cells)];
  const source = own ?? sources.find((cell) => cell && parseFiscalYear(shownText(cell)) !== null);
  return source ? yearOf(source) : NOT_THERE;
}

/** A year, but no date. */
const NAMES_YEAR = /^(?!.*(日期|月|日)).*(20\d{2}|二[〇○零]..)年度?/;

/** The last resort: a cell of the head that stands alone in its row and names a year, if all such cells name the same. */
function loneYear(cells: readonly Cell[]): Cell | undefined {
  const alone = cells.filter(
    (cell) =>
      NAMES_YEAR.test(shownText(cell)) &&
      shownText(cell).length <= LONGEST_TITLE &&
      cells.filter(({ row }) => row === cell.row).length === 1,
  );
  const years = new Set(alone.map((cell) => parseFiscalYear(shownText(cell))));
  return years.size === 1 ? alone[0] : undefined;
}

/** "（2023年度）", with or without "单位：万元" behind it. */
function isOwnYear(text: string): boolean {
  return OWN_YEAR.test(
    normalizeWholeLabel(text).replace(/(金额)?单位[:：]?(人民币)?[亿万千]?元$/, ""),
  );
}

/** A cell that holds the year and nothing else, filled in or not. */
const OWN_YEAR = /^\(?([12]\d{3}|[二〇○零一二三四五六七八九十]{4}|[_\-—]*)年度?\)?$/;

/** A year beside its label, or why there is none; `null` where the form has no such label or cell. */
export function readYear(labelled: Read<string> | undefined): Read<number> | null {
  return labelled?.source ? yearOf(labelled.source) : null;
}

function yearOf(source: Cell): Read<number> {
  const value = parseFiscalYear(shownText(source));
  const problem = value === null ? "年度没有填写" : null;
  return { cell: formatAddress(source), text: shownText(source), value, problem, source };
}
