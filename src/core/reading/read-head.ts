import { formatAddress } from "../model/address";
import { NOT_THERE, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { templateText } from "../profiles";
import { normalizeLabel, normalizeWholeLabel, parseFiscalYear, remember } from "../values";
import { shownText, spanCells, type ColumnSpan, type GridView } from "./grid-view";
import { labelsIn, readLabelled, type LabelAndValue } from "./label-and-value";
import { taskLabel, type HeadRole } from "./labels";
import { headRoles, type LabelMatch } from "./match-labels";
import { NONE_TAUGHT, type TaughtLabels } from "./teach/taught-labels";
import { formTitle } from "./titles";

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
    for (const labelled of labelsIn(text)) {
      const matches = rolesOf(labelled.label, taught);
      for (const match of matches) offer(best, view, { cell, labelled, match });
    }
  }
  return new Map([...best].map(([role, { read }]) => [role, read]));
}

type Offer = {
  readonly cell: Cell;
  readonly labelled: LabelAndValue;
  readonly match: LabelMatch<HeadRole>;
};

/** Takes a label's value where no surer label has given one. */
function offer(
  best: Map<HeadRole, Labelled>,
  view: GridView,
  { cell, labelled, match: { role, rank } }: Offer,
): void {
  const known = best.get(role);
  if ((known && rank > known.rank) || namesColumn(view, cell, role)) return;
  const read = readLabelled(view, cell, labelled);
  const found = read && { rank: rank + doubtOf(view, { cell, role, read }), read };
  if (found && (!known || isSurer(found, known))) best.set(role, found);
}

/** 完成情况 over the tasks of a year is no objective. */
function namesColumn(view: GridView, { row }: Cell, role: HeadRole): boolean {
  if (role !== "expectedObjective" && role !== "achievedObjective") return false;
  return view.rowCells(row).some((cell) => taskLabel.test(normalizeLabel(shownText(cell))));
}

type LabelPlace = { readonly cell: Cell; readonly role: HeadRole; readonly read: Read<string> };

/** 部门总体目标 beside 部门职责 and 总体绩效目标 names a block: each of them is surer. */
function doubtOf(view: GridView, { cell, role, read }: LabelPlace): number {
  const { source } = read;
  if (role !== "expectedObjective" || source === null || source === cell) return 0;
  const { bottom } = view.area(cell.row, cell.column);
  return bottom > view.area(source.row, source.column).bottom ? 0.5 : 0;
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
export function isOwnYear(text: string): boolean {
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
