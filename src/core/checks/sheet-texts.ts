import { formatAddress } from "../model/address";
import type { SelfEvaluationForm } from "../model/form";
import { cellAt, type Cell, type Sheet } from "../model/workbook";
import { oncePer } from "./once-per";
import type { ScoredWorkbook } from "./types";

/** A text below a form that a label announces: 存在问题, 评价结论, 填报日期. */
export type Statement = {
  readonly label: string;
  readonly text: string;
  readonly cell: string;
};

/** What belongs to a form stands within so many rows below its total (本工具默认). */
const TAIL_ROWS = 10;

/**
 * The statements below a form whose label matches, "label：text" in one cell or the text right of its label:
 * over "存在问题 ┆ 无" and `/^存在问题$/` → `[{ label: "存在问题", text: "无", … }]`.
 */
export function statementsBelow(
  workbook: ScoredWorkbook,
  form: SelfEvaluationForm,
  label: RegExp,
): readonly Statement[] {
  const first = lastRowOf(form) + 1;
  const end = Math.min(first + TAIL_ROWS, nextTop(workbook, form));
  const found: Statement[] = [];
  for (let row = first; row < end; row++) {
    const cells = rowCells(workbook, form, row);
    cells.forEach((cell, index) => {
      const statement = statementAt(cell, cells[index + 1], label);
      if (statement !== null) found.push(statement);
    });
  }
  return found;
}

const INSIDE = /^([^:：\n]{2,16})[:：]([^]*)$/;
const NUMBERING = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/;

function statementAt(cell: Cell, next: Cell | undefined, label: RegExp): Statement | null {
  const inside = INSIDE.exec(cell.text.trim());
  const name = (inside?.[1] ?? cell.text).replace(/\s+/g, "").replace(NUMBERING, "");
  if (!label.test(name.replace(/[（(].*[）)]$/, ""))) return null;
  const source = inside === null ? next : cell;
  const text = inside === null ? next?.text : inside[2];
  if (source === undefined || text === undefined || text.trim() === "") return null;
  return { label: name, text: text.trim(), cell: formatAddress(source) };
}

/** A column of the indicator block that no check reads as a rule: 佐证材料, 上年完成值. */
export type ExtraColumn = { readonly header: string; readonly column: number };

/** The column whose header stands in the rows above the indicators and matches; `null` when there is none. */
export function extraColumn(
  workbook: ScoredWorkbook,
  form: SelfEvaluationForm,
  header: RegExp,
): ExtraColumn | null {
  const first = form.indicators[0]?.row;
  if (first === undefined) return null;
  for (let row = first - 1; row >= Math.max(first - HEADER_ROWS, form.range.top); row--) {
    const found = rowCells(workbook, form, row).find(({ text }) => header.test(plainHeader(text)));
    if (found !== undefined) return { header: plainHeader(found.text), column: found.column };
  }
  return null;
}

/** A header of the indicators spans at most so many rows. */
const HEADER_ROWS = 3;

function plainHeader(text: string): string {
  return text.replace(/\s+/g, "").replace(/[（(].*[）)]$/, "");
}

/** The cell of a form's sheet, `undefined` when blank. Merges are not followed. */
export function sheetCell(
  workbook: ScoredWorkbook,
  form: SelfEvaluationForm,
  { row, column }: { readonly row: number; readonly column: number },
): Cell | undefined {
  for (const sheet of sheetsNamed(workbook, form.sheet)) {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The sheets beside the forms that speak about the department, in the workbook's order. */
export const sheetsWithoutForm = oncePer((workbook: ScoredWorkbook): readonly Sheet[] => {
  const others = new Set(workbook.otherSheets.map(({ sheet }) => sheet));
  return (workbook.sheets ?? []).filter(({ name }) => others.has(name));
});

/** The cells of a row within the form's columns that hold a text. */
function rowCells(
  workbook: ScoredWorkbook,
  form: SelfEvaluationForm,
  row: number,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let { left: column } = form.range; column <= form.range.right + 2; column++) {
    const cell = sheetCell(workbook, form, { row, column });
    if (cell !== undefined && cell.text.trim() !== "") cells.push(cell);
  }
  return cells;
}

function lastRowOf({ total, indicators }: SelfEvaluationForm): number {
  return Math.max(total.row ?? 0, indicators.at(-1)?.row ?? 0);
}

/** The first row of the next form on the sheet. */
function nextTop(workbook: ScoredWorkbook, form: SelfEvaluationForm): number {
  const tops = topsBySheet(workbook).get(form.sheet) ?? [];
  return tops.find((top) => top > lastRowOf(form)) ?? Infinity;
}

const topsBySheet = oncePer(({ forms }: ScoredWorkbook): ReadonlyMap<string, readonly number[]> => {
  const tops = new Map<string, number[]>();
  for (const { form } of forms) {
    const known = tops.get(form.sheet);
    if (known === undefined) tops.set(form.sheet, [form.range.top]);
    else known.push(form.range.top);
  }
  for (const known of tops.values()) known.sort((a, b) => a - b);
  return tops;
});

function sheetsNamed(workbook: ScoredWorkbook, name: string): readonly Sheet[] {
  return sheetsByName(workbook).get(name) ?? [];
}

const sheetsByName = oncePer(
  ({ sheets }: ScoredWorkbook): ReadonlyMap<string, readonly Sheet[]> => {
    const named = new Map<string, Sheet[]>();
    for (const sheet of sheets ?? []) {
      const known = named.get(sheet.name);
      if (known === undefined) named.set(sheet.name, [sheet]);
      else known.push(sheet);
    }
    return named;
  },
);
