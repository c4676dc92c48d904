import { contains } from "../../../src/core/model/address";
import { cellsIn, findCell, WHOLE_SHEET } from "../model/cells";
import type { LiveCell, LiveSheet, LiveWorkbook } from "../model/live";
import { evaluate, type Surroundings } from "./evaluate";
import { parseFormula, UnknownFormula, type Expression } from "./parse-formula";
import { FormulaError, type AreaValue, type Scalar } from "./values";

/** A cell that changed, from 1. */
export type ChangedCell = {
  readonly sheet: LiveSheet;
  readonly row: number;
  readonly column: number;
};

type Node = ChangedCell & {
  readonly cell: LiveCell;
  /** `null` when the evaluator cannot read it. */
  readonly expression: Expression | null;
};

const parsed = new Map<string, Expression | null>();

function parse(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const expression = tryParse(formula);
  parsed.set(formula, expression);
  return expression;
}

function tryParse(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

/**
 * Computes every formula that depends on the changed cells (all of them for `"all"`). A formula the small
 * evaluator does not know keeps the result it came with.
 */
export function recalculate(workbook: LiveWorkbook, changed: readonly ChangedCell[] | "all"): void {
  const nodes = formulaNodes(workbook);
  if (nodes.length === 0) return;
  const dirty = changed === "all" ? new Set(nodes) : dependents(workbook, nodes, changed);
  computeAll(workbook, dirty);
}

/** Computes the formulas that came without a result. */
export function computeMissing(workbook: LiveWorkbook): void {
  const missing = formulaNodes(workbook).filter(
    ({ cell: { value, error, shown } }) => value === null && error === null && shown === null,
  );
  if (missing.length > 0) computeAll(workbook, new Set(missing));
}

function formulaNodes(workbook: LiveWorkbook): Node[] {
  return workbook.sheets.flatMap((sheet) =>
    [...cellsIn(sheet, WHOLE_SHEET)].flatMap(({ row, column, cell }) =>
      cell.formula === null ? [] : [{ sheet, row, column, cell, expression: parse(cell.formula) }],
    ),
  );
}

type Read = { readonly area: AreaValue["area"]; readonly node: Node };

function dependents(
  workbook: LiveWorkbook,
  nodes: readonly Node[],
  changed: readonly ChangedCell[],
): Set<Node> {
  const reads = new Map<LiveSheet, Read[]>();
  for (const node of nodes) {
    if (!node.expression) continue;
    for (const { sheet, area } of areasOf(node.expression, { workbook, own: node.sheet })) {
      const list = reads.get(sheet) ?? [];
      reads.set(sheet, list);
      list.push({ area, node });
    }
  }
  const byCell = new Map(nodes.map((node) => [node.cell, node]));
  const dirty = new Set<Node>();
  const pending: ChangedCell[] = [...changed];
  for (let place = pending.pop(); place; place = pending.pop()) {
    const { sheet, row, column } = place;
    const own = findCell(sheet, row, column);
    const self = own && byCell.get(own);
    if (self) dirty.add(self);
    for (const { area, node } of reads.get(sheet) ?? []) {
      if (dirty.has(node) || !contains(area, { row, column })) continue;
      dirty.add(node);
      pending.push(node);
    }
  }
  return dirty;
}

type Where = { readonly workbook: LiveWorkbook; readonly own: LiveSheet };

function areasOf(expression: Expression, where: Where): AreaValue[] {
  switch (expression.kind) {
    case "area": {
      const sheet = sheetOf(expression.sheet, where);
      return sheet ? [{ sheet, area: expression.area }] : [];
    }
    case "name": {
      const named = namedExpression(expression.name, where.workbook);
      return named && named.kind !== "name" ? areasOf(named, where) : [];
    }
    case "minus":
    case "percent":
      return areasOf(expression.of, where);
    case "operator":
      return [...areasOf(expression.left, where), ...areasOf(expression.right, where)];
    case "call":
      return expression.args.flatMap((argument) => areasOf(argument, where));
    default:
      return [];
  }
}

function sheetOf(name: string | null, { workbook, own }: Where): LiveSheet | undefined {
  if (name === null) return own;
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function namedExpression(name: string, workbook: LiveWorkbook): Expression | null {
  const found = workbook.names.find((item) => item.name.toLowerCase() === name.toLowerCase());
  return found ? parse(found.formula) : null;
}

type Computing = {
  readonly workbook: LiveWorkbook;
  readonly waiting: Map<LiveCell, Node>;
  readonly underWay: Set<LiveCell>;
};

function computeAll(workbook: LiveWorkbook, dirty: ReadonlySet<Node>): void {
  const waiting = new Map([...dirty].map((node) => [node.cell, node]));
  const computing: Computing = { workbook, waiting, underWay: new Set() };
  for (const node of dirty) compute(computing, node);
}

function compute(computing: Computing, node: Node): void {
  if (!computing.waiting.delete(node.cell) || !node.expression) return;
  computing.underWay.add(node.cell);
  try {
    const value = evaluate(node.expression, surroundings(computing, node.sheet));
    store(node.cell, value ?? 0, null);
  } catch (error) {
    if (error instanceof FormulaError) store(node.cell, null, error.error);
    else if (!(error instanceof UnknownFormula)) throw error;
  } finally {
    computing.underWay.delete(node.cell);
  }
}

function store(cell: LiveCell, value: Scalar, error: string | null): void {
  if (cell.value === value && cell.error === error) return;
  cell.value = value;
  cell.error = error;
  cell.shown = null;
}

function surroundings(computing: Computing, own: LiveSheet): Surroundings {
  const { workbook } = computing;
  return {
    areaOf: ({ sheet: name, area }) => {
      const sheet = sheetOf(name, { workbook, own });
      if (!sheet) throw new FormulaError("#REF!");
      return { sheet, area };
    },
    named: (name) => {
      const expression = namedExpression(name, workbook);
      if (!expression || expression.kind === "name") throw new UnknownFormula(name);
      return expression;
    },
    cell: (sheet, row, column) => cellValue(computing, findCell(sheet, row, column)),
    existing: ({ sheet, area }) => cellsIn(sheet, area),
  };
}

function cellValue(computing: Computing, cell: LiveCell | undefined): Scalar {
  if (!cell) return null;
  const node = computing.waiting.get(cell);
  if (node) compute(computing, node);
  // A circle counts as zero, as Excel shows it.
  if (computing.underWay.has(cell)) return 0;
  if (cell.error !== null) throw new FormulaError(cell.error);
  return cell.value;
}
