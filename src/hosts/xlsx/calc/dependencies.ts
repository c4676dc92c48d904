import { contains, type Position, type Range } from "../../../core/model/address";
import {
  cellAt,
  cellKey,
  type Cell,
  type Sheet,
  type Workbook,
} from "../../../core/model/workbook";
import type { DefinedName } from "../write/workbook-xml";
import { referencesOf, type FormulaReferences, type Reference } from "./references";

/** An area of one sheet. */
export type Area = { readonly sheet: string; readonly range: Range };

/** A formula cell and what it reads. */
export type FormulaNode = {
  readonly sheet: string;
  readonly cell: Cell;
  readonly areas: readonly Area[];
  readonly dynamic: boolean;
  readonly opaque: boolean;
  readonly names: readonly string[];
};

/** Sheet name → keys (`cellKey`). */
export type CellSet = ReadonlyMap<string, ReadonlySet<number>>;

export type NamedFormulas = {
  readonly workbook: Workbook;
  readonly names: readonly DefinedName[];
};

/** Names may stand for names; deeper than this is a circle. */
const DEEPEST_NAME = 8;

/** All formula cells of the workbook with what they read. */
export function formulaNodes(source: NamedFormulas): readonly FormulaNode[] {
  const order = source.workbook.sheets.map(({ name }) => name);
  const nodes: FormulaNode[] = [];
  for (const sheet of source.workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== null) nodes.push(nodeOf(sheet, cell, { ...source, order }));
    }
  }
  return nodes;
}

type Lookup = NamedFormulas & { readonly order: readonly string[] };

function nodeOf(sheet: Sheet, cell: Cell, lookup: Lookup): FormulaNode {
  const gathered: Gathered = { areas: [], names: new Set(), dynamic: false, opaque: false };
  gather(gathered, referencesOf(cell.formula ?? ""), { lookup, sheet: sheet.name, depth: 0 });
  return { sheet: sheet.name, cell, ...gathered, names: [...gathered.names] };
}

type Gathered = {
  readonly areas: Area[];
  readonly names: Set<string>;
  dynamic: boolean;
  opaque: boolean;
};

type Place = { readonly lookup: Lookup; readonly sheet: string; readonly depth: number };

function gather(into: Gathered, references: FormulaReferences, place: Place): void {
  into.dynamic ||= references.dynamic;
  into.opaque ||= references.opaque || place.depth > DEEPEST_NAME;
  for (const reference of references.areas) into.areas.push(...areasOf(reference, place));
  for (const { name, sheet } of references.names) {
    const found = findName(name, sheet ?? place.sheet, place.lookup);
    if (!found || into.opaque) {
      // An unknown word is a name we cannot follow, and so is a table.
      into.opaque = true;
      continue;
    }
    into.names.add(found.name);
    gather(into, referencesOf(found.formula), { ...place, depth: place.depth + 1 });
  }
}

function areasOf({ sheets, range }: Reference, { lookup, sheet }: Place): Area[] {
  if (!sheets) return [{ sheet, range }];
  const indexOf = (name: string): number =>
    lookup.order.findIndex((other) => other.toLowerCase() === name.toLowerCase());
  const [first, last] = [indexOf(sheets[0]), indexOf(sheets[1])];
  if (first < 0 || last < 0) return [];
  const between = lookup.order.slice(Math.min(first, last), Math.max(first, last) + 1);
  return between.map((name) => ({ sheet: name, range }));
}

function findName(name: string, sheet: string, { names, order }: Lookup): DefinedName | undefined {
  const index = order.indexOf(sheet);
  const same = names.filter((known) => known.name.toLowerCase() === name.toLowerCase());
  return (
    same.find(({ sheetIndex }) => sheetIndex === index) ??
    same.find(({ sheetIndex }) => sheetIndex === null)
  );
}

/** Formulas whose value depends, directly or not, on the changed cells. */
export function dependentsOf(
  nodes: readonly FormulaNode[],
  changed: CellSet,
): ReadonlySet<FormulaNode> {
  const readers = indexReaders(nodes);
  const dirty = new Set<FormulaNode>();
  const queue: (Position & { readonly sheet: string })[] = [];
  const add = (node: FormulaNode): void => {
    if (dirty.has(node)) return;
    dirty.add(node);
    queue.push({ sheet: node.sheet, row: node.cell.row, column: node.cell.column });
  };
  for (const node of nodes) if (node.dynamic || node.opaque || isChanged(node, changed)) add(node);
  for (const [sheet, keys] of changed) for (const key of keys) queue.push(positionAt(sheet, key));
  for (let at = queue.pop(); at; at = queue.pop()) {
    for (const node of readersOf(readers, at)) add(node);
  }
  return dirty;
}

function isChanged({ sheet, cell }: FormulaNode, changed: CellSet): boolean {
  return changed.get(sheet)?.has(cellKey(cell)) ?? false;
}

const COLUMNS = 16_384;

function positionAt(sheet: string, key: number): Position & { readonly sheet: string } {
  return { sheet, row: Math.floor(key / COLUMNS), column: (key % COLUMNS) + 1 };
}

type Reader = { readonly range: Range; readonly node: FormulaNode };
type SheetReaders = { readonly byRow: Map<number, Reader[]>; readonly tall: Reader[] };

/** Areas over more rows than this are looked through one by one. */
const TALL = 64;

function indexReaders(nodes: readonly FormulaNode[]): ReadonlyMap<string, SheetReaders> {
  const readers = new Map<string, SheetReaders>();
  for (const node of nodes) {
    for (const { sheet, range } of node.areas) {
      const found = readers.get(sheet) ?? { byRow: new Map<number, Reader[]>(), tall: [] };
      readers.set(sheet, found);
      addReader(found, { range, node });
    }
  }
  return readers;
}

function addReader({ byRow, tall }: SheetReaders, reader: Reader): void {
  const { top, bottom } = reader.range;
  if (bottom - top >= TALL) {
    tall.push(reader);
    return;
  }
  for (let row = top; row <= bottom; row += 1) {
    const list = byRow.get(row);
    if (list) list.push(reader);
    else byRow.set(row, [reader]);
  }
}

function readersOf(
  readers: ReadonlyMap<string, SheetReaders>,
  at: Position & { readonly sheet: string },
): FormulaNode[] {
  const found = readers.get(at.sheet);
  if (!found) return [];
  const candidates = [...(found.byRow.get(at.row) ?? []), ...found.tall];
  return candidates.filter(({ range }) => contains(range, at)).map(({ node }) => node);
}

/** The cells of an area that hold something. */
export function cellsIn(sheet: Sheet, range: Range): Cell[] {
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size > sheet.cells.size) {
    return [...sheet.cells.values()].filter((cell) => contains(range, cell));
  }
  const cells: Cell[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell) cells.push(cell);
    }
  }
  return cells;
}
