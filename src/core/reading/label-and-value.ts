import { formatAddress, type Position } from "../model/address";
import { blankRead, type Read } from "../model/read";
import type { Cell } from "../model/workbook";
import { remember } from "../values";
import { shownText, type GridView } from "./grid-view";
import { afterFormLabel } from "./labels";
import { headRoles } from "./match-labels";

/** A label and, where it stands in the same cell, its value. */
export type LabelAndValue = { readonly label: string; readonly value: string | null };

/** "项目负责人：王某" in one cell. */
const LABEL_AND_VALUE = /^([^:：]{2,16})[:：]\s*(\S.*)$/s;

/** Where the next of several labels in one cell may begin. */
const NEXT_LABEL = /\s+(?=[^\s:：]{2,16}[:：])/;

/**
 * The labels of a cell, with the values that stand behind them.
 *
 * @example "主管部门：市教育局  实施单位：某中学" → both labels with their values; "项目名称" → a label without a value
 */
export const labelsIn: (text: string) => readonly LabelAndValue[] = remember((text) => {
  const whole = LABEL_AND_VALUE.exec(text);
  if (!whole) return [{ label: text, value: null }];
  if (!/[:：]/.test(whole[2] ?? "")) return [{ label: whole[1] ?? "", value: whole[2] ?? "" }];
  return pairTexts(text).flatMap((pair) => {
    const [, label = "", value = ""] = LABEL_AND_VALUE.exec(pair) ?? [];
    return label === "" ? [] : [{ label, value }];
  });
});

/** Parts of a text that begin with a known label each; an unknown word before a colon belongs to the value. */
function pairTexts(text: string): readonly string[] {
  const pairs: string[] = [];
  for (const part of text.split(NEXT_LABEL)) {
    const label = part.split(/[:：]/)[0] ?? "";
    const known = headRoles(label).length > 0 || afterFormLabel.test(`${label}:`);
    if (pairs.length === 0 || known) pairs.push(part);
    else pairs[pairs.length - 1] += ` ${part}`;
  }
  return pairs;
}

/** "单位：万元" names the unit of the amounts, not an organisation. */
const AMOUNT_UNIT = /^(人民币)?(亿元|万元|元|千元)$/;

/** The value of a label, in its own cell or beside it; `null` where the label is not one of these after all. */
export function readLabelled(
  view: GridView,
  cell: Cell,
  { value }: LabelAndValue,
): Read<string> | null {
  if (value === null) return besideRead(view, cell);
  if (AMOUNT_UNIT.test(value)) return null;
  const at = formatAddress(cell);
  return { cell: at, text: cell.text.trim(), value: value.trim(), problem: null, source: cell };
}

/** The value right of a label, else below it; another label there means that this one has none. */
function besideRead(view: GridView, label: Cell): Read<string> | null {
  const { right, top } = view.area(label.row, label.column);
  const source = valueBeside(view, { row: top, column: right + 1 }) ?? valueBelow(view, label);
  if (!source) {
    const next = view.area(top, right + 1);
    return blankRead({ row: next.top, column: next.left });
  }
  if (AMOUNT_UNIT.test(shownText(source))) return null;
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
    return isHeadLabel(cell) ? undefined : cell;
  }
  return undefined;
}

/** How many columns after its label a value is looked for (本工具默认). */
const FARTHEST_VALUE = 4;

function isHeadLabel(cell: Cell): boolean {
  return headRoles(shownText(cell))[0]?.rank === 0;
}

/** "项目名称 ┆ 主管部门 ┆ 实施单位" over their values: the row holds nothing but labels, the row below none. */
function valueBelow(view: GridView, label: Cell): Cell | undefined {
  const { left, right, bottom } = view.area(label.row, label.column);
  const labels = view.rowCells(label.row);
  const values = view.rowCells(bottom + 1);
  if (labels.length < 2 || !labels.every(isHeadLabel) || values.some(isHeadLabel)) return undefined;
  const below = view.area(bottom + 1, left);
  const isAligned = below.left === left && below.right === right && below.top === bottom + 1;
  const cell = isAligned ? view.shown(bottom + 1, left) : undefined;
  return shownText(cell) === "" ? undefined : cell;
}
