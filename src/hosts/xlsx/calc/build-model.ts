import { MAX_COLUMN, MAX_ROW, type Range } from "../../../core/model/address";
import { cellKey, type Cell, type Sheet, type Workbook } from "../../../core/model/workbook";
import type { DefinedName } from "../write/workbook-xml";
import type { CalculationModel, ModelCell, ModelName } from "./calculator";
import { cellsIn, type Area, type FormulaNode } from "./dependencies";
import { renameNames } from "./references";

export type ModelSource = {
  readonly workbook: Workbook;
  readonly names: readonly DefinedName[];
  /** Every formula of the workbook. */
  readonly nodes: readonly FormulaNode[];
};

type Growing = {
  readonly byCell: ReadonlyMap<Cell, FormulaNode>;
  readonly cells: Map<string, Map<number, ModelCell>>;
  /** The engine takes Latin names only. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Formulas whose precedents are still to be added. */
  readonly pending: FormulaNode[];
};

const WHOLE_SHEET: Range = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** As much of the workbook as the targets need: their formulas, and what these read as it stands. */
export function buildModel(
  { workbook, names, nodes }: ModelSource,
  targets: readonly FormulaNode[],
): CalculationModel {
  const growing: Growing = {
    byCell: new Map(nodes.map((node) => [node.cell, node])),
    cells: new Map(),
    renamed: latinNames(names),
    pending: [],
  };
  for (const node of targets) addFormula(growing, node);
  addPrecedents(growing, workbook);
  const order = workbook.sheets.map(({ name }) => name);
  const used = new Set(targets.flatMap((node) => node.names));
  const usedNames = names.filter(({ name }) => used.has(name));
  return {
    sheets: [...growing.cells].map(([name, cells]) => ({ name, cells: [...cells.values()] })),
    names: usedNames.map((name) => modelName(name, order, growing.renamed)),
    targets: targets.map(({ sheet, cell: { row, column } }) => ({ sheet, row, column })),
  };
}

function latinNames(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  const distinct = new Set(names.map(({ name }) => name.toLowerCase()));
  return new Map([...distinct].map((name, index) => [name, `selfeval_name_${index + 1}`]));
}

function modelName(
  { name, sheetIndex, formula }: DefinedName,
  order: readonly string[],
  renamed: ReadonlyMap<string, string>,
): ModelName {
  return {
    name: renamed.get(name.toLowerCase()) ?? name,
    formula: renameNames(formula, renamed),
    sheet: sheetIndex === null ? null : (order[sheetIndex] ?? null),
  };
}

function cellsOf({ cells }: Growing, sheet: string): Map<number, ModelCell> {
  const known = cells.get(sheet);
  if (known) return known;
  const list = new Map<number, ModelCell>();
  cells.set(sheet, list);
  return list;
}

function addFormula(growing: Growing, node: FormulaNode): void {
  const { row, column, formula } = node.cell;
  const list = cellsOf(growing, node.sheet);
  list.set(cellKey(node.cell), {
    row,
    column,
    formula: renameNames(formula ?? "", growing.renamed),
  });
  growing.pending.push(node);
}

function addPrecedents(growing: Growing, workbook: Workbook): void {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const everything = workbook.sheets.map(({ name }) => ({ sheet: name, range: WHOLE_SHEET }));
  for (let node = growing.pending.pop(); node; node = growing.pending.pop()) {
    const areas: readonly Area[] = node.dynamic ? everything : node.areas;
    for (const area of areas) addArea(growing, area, sheets.get(area.sheet));
  }
}

function addArea(growing: Growing, { sheet: name, range }: Area, sheet: Sheet | undefined): void {
  // The sheet must be there for the formula to be read, even when it holds nothing.
  const list = cellsOf(growing, name);
  for (const cell of sheet ? cellsIn(sheet, range) : []) addCell(growing, list, cell);
}

function addCell(growing: Growing, list: Map<number, ModelCell>, cell: Cell): void {
  const key = cellKey(cell);
  if (list.has(key)) return;
  const constant = constantOf(cell);
  const node = growing.byCell.get(cell);
  if (constant) list.set(key, constant);
  // A formula without a stored result has no value to stand for it.
  else if (node) addFormula(growing, node);
}

function constantOf({ row, column, value, error }: Cell): ModelCell | null {
  if (error !== null) return { row, column, error };
  return value === null ? null : { row, column, value };
}
