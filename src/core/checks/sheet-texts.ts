import { formatAddress } from "../model/address";
import type { SelfEvaluationForm } from "../model/form";
import { cellAt, type Cell, type Sheet } from "../model/workbook";
import { remember } from "../values";
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
  return tailsOf(workbook)(form)
    .filter(({ bareLabel }) => label.test(bareLabel))
    .map((found) => ({ label: found.label, text: found.text, cell: formatAddress(found.source) }));
}

/** What may be a statement; several checks look for labels of their own among the few that stand below a form. */
type Candidate = {
  readonly label: string;
  /** Without what stands in brackets behind it. */
  readonly bareLabel: string;
  readonly text: string;
  readonly source: Cell;
};

const tailsOf = oncePer((workbook: ScoredWorkbook) =>
  oncePer((form: SelfEvaluationForm): readonly Candidate[] => {
    const first = lastRowOf(form) + 1;
    const end = Math.min(first + TAIL_ROWS, nextTop(workbook, form));
    const found: Candidate[] = [];
    for (let row = first; row < end; row++) {
      const cells = rowCells(workbook, form, row);
      cells.forEach((cell, index) => {
        const candidate = candidateAt(cell, cells[index + 1]);
        if (candidate !== null) found.push(candidate);
      });
    }
    return found;
  }),
);

const INSIDE = /^([^:：\n]{2,16})[:：]([^]*)$/;
const NUMBERING = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/;

function candidateAt(cell: Cell, next: Cell | undefined): Candidate | null {
  const inside = INSIDE.exec(cell.text.trim());
  const source = inside === null ? next : cell;
  const text = (inside === null ? next?.text : inside[2])?.trim() ?? "";
  if (source === undefined || text === "") return null;
  const label = (inside?.[1] ?? cell.text).replace(/\s+/g, "").replace(NUMBERING, "");
  return { label, bareLabel: withoutBracket(label), text, source };
}

function withoutBracket(label: string): string {
  return label.replace(/[（(].*[）)]$/, "");
}

/** A column of the indicator block that no check reads as a rule: 佐证材料, 上年完成值. */
export type ExtraColumn = { readonly header: string; readonly column: number };

/** The column whose header stands in the rows above the indicators and matches; `null` when there is none. */
export function extraColumn(
  workbook: ScoredWorkbook,
  form: SelfEvaluationForm,
  header: RegExp,
): ExtraColumn | null {
  return headersOf(workbook)(form).find((one) => header.test(one.header)) ?? null;
}

/** The headers in the rows above the indicators, the nearest row first. */
const headersOf = oncePer((workbook: ScoredWorkbook) =>
  oncePer((form: SelfEvaluationForm): readonly ExtraColumn[] => {
    const first = form.indicators[0]?.row;
    if (first === undefined) return [];
    const found: ExtraColumn[] = [];
    for (let row = first - 1; row >= Math.max(first - HEADER_ROWS, form.range.top); row--) {
      for (const { text, column } of rowCells(workbook, form, row)) {
        found.push({ header: plainHeader(text), column });
      }
    }
    return found;
  }),
);

/** A header of the indicators spans at most so many rows. */
const HEADER_ROWS = 3;

const plainHeader = remember((text) => withoutBracket(text.replace(/\s+/g, "")));

/** The cell of a form's sheet, `undefined` when blank. Merges are not followed. */
export function sheetCell(
  workbook: ScoredWorkbook,
  form: SelfEvaluationForm,
  { row, column }: { readonly row: number; readonly column: number },
): Cell | undefined {
  return cellOf(sheetsNamed(workbook, form.sheet), row, column);
}

function cellOf(sheets: readonly Sheet[], row: number, column: number): Cell | undefined {
  for (const sheet of sheets) {
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
  const sheets = sheetsNamed(workbook, form.sheet);
  const cells: Cell[] = [];
  for (let { left: column } = form.range; column <= form.range.right + 2; column++) {
    const cell = cellOf(sheets, row, column);
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
