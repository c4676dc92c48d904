import { knownUnit, labelBracket } from "../values";
import type { ProjectQuantity } from "./project-side";
import type { Figure, Report, Sentence } from "./report-types";

/** A cell of a row of a report's table. */
export type TableCell = { readonly text: string; readonly start: number; readonly end: number };

type Row = { readonly sentence: Sentence; readonly cells: readonly TableCell[] };

/** A row and the header it stands under. */
export type TableRow = { readonly header: Row; readonly row: Row };

const QUANTITIES: readonly (readonly [RegExp, ProjectQuantity])[] = [
  [/执行率|支出进度/, "executionRate"],
  [/年初预算/, "originalBudget"],
  [/全年预算|调整后?预算/, "finalBudget"],
  [/执行数|支出|使用/, "actualExpenditure"],
  [/预算/, "budget"],
  [/得分|评分|分数/, "score"],
];

/** The rows of tables of projects, each with its header. */
export function tableRows({ sentences }: Report): readonly TableRow[] {
  let header: Row | null = null;
  const rows: TableRow[] = [];
  for (const sentence of sentences) {
    const row = sentence.isRow ? { sentence, cells: cellsOf(sentence) } : null;
    if (row === null) header = null;
    else if (isHeader(row)) header = row;
    else if (header !== null && header.cells.length === row.cells.length)
      rows.push({ header, row });
  }
  return rows;
}

function cellsOf({ text }: Sentence): readonly TableCell[] {
  let start = 0;
  return text.split("\t").map((part) => {
    const cell = { text: part.trim(), start, end: start + part.length };
    start += part.length + 1;
    return cell;
  });
}

function isHeader({ cells }: Row): boolean {
  const hasName = cells.some(({ text }) => /项目(?:名称)?$/.test(text));
  return hasName && cells.some(({ text }) => quantityOf(text) !== null);
}

function quantityOf(title: string): ProjectQuantity | null {
  if (/等级|排名|序号/.test(title)) return null;
  return QUANTITIES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

type Column = {
  readonly quantity: ProjectQuantity;
  readonly cell: TableCell;
  /** The figure in the cell, in the unit of the header where it has none; `null` when it has no single figure. */
  readonly unit: (sentence: Sentence, cell: TableCell) => Figure | null;
};

/** The cells of a row whose header names a quantity of a project. */
export function columnsOf(header: Row, row: Row): readonly Column[] {
  return header.cells.flatMap(({ text }, index) => {
    const quantity = quantityOf(text);
    const cell = row.cells[index];
    if (quantity === null || cell === undefined) return [];
    const unit = (sentence: Sentence, at: TableCell) => figureIn(sentence, at, { text, quantity });
    return [{ quantity, cell, unit }];
  });
}

type Title = { readonly text: string; readonly quantity: ProjectQuantity };

function figureIn(sentence: Sentence, cell: TableCell, title: Title): Figure | null {
  const [figure, ...others] = sentence.figures.filter(
    ({ start, end }) => start >= cell.start && end <= cell.end,
  );
  if (figure === undefined || others.length > 0) return null;
  if (figure.unit !== null || title.quantity === "score") return figure;
  const unit = labelBracket(title.text);
  const meaning = unit === null ? null : knownUnit(unit);
  if (meaning === null || unit === null) return null;
  return { ...figure, ...meaning, unit, canonical: figure.value * meaning.factor };
}
