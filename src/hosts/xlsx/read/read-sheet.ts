import { cellKey, type Cell, type Sheet } from "../../../core/model/workbook";
import { parseRange, type Range } from "../../../core/model/address";
import { badXml } from "../errors";
import type { SheetPart } from "../package/parts";
import type { XlsxPackage } from "../package/open-package";
import { isTrue, parsePart, type Attributes } from "../xml/parse-xml";
import { spendCell, spendMerges, type Budget } from "./budget";
import { createBlankFilter } from "./blank-filter";
import { createCellReader, type CellReader } from "./cell-reader";
import type { CellContext } from "./cell-draft";
import { readRow } from "./cell-reference";

export { newBudget, type Budget } from "./budget";

/** What one sheet is read with. */
export type SheetContext = CellContext & { readonly budget: Budget };

type Draft = {
  readonly context: SheetContext;
  readonly cells: Map<number, Cell>;
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly reader: CellReader;
  row: number;
  rowHidden: boolean;
  protected: boolean;
  sawData: boolean;
  inData: boolean;
  lastKey: number;
  inOrder: boolean;
};

/**
 * Reads one worksheet in a single pass. Formatted but empty cells and rows leave nothing behind, and
 * `dimension` is not trusted. Throws a `WorkbookError` that names the part and the cell.
 */
export function readSheet(pkg: XlsxPackage, sheet: SheetPart, context: SheetContext): Sheet {
  const draft = newDraft(context);
  parsePart(pkg, sheet.part, {
    root: "worksheet",
    filter: createBlankFilter(sheet.part),
    handler: {
      open: (name, attributes) => openElement(draft, name, attributes),
      text: draft.reader.text,
      close: (name) => closeElement(draft, name),
    },
  });
  if (!draft.sawData) throw badXml(sheet.part, "没有单元格数据（sheetData）");
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: draft.protected,
    cells: draft.inOrder ? draft.cells : sortCells(draft.cells),
    merges: draft.merges,
    hiddenRows: draft.hiddenRows,
  };
}

function newDraft(context: SheetContext): Draft {
  return {
    context,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    reader: createCellReader(context),
    row: 0,
    rowHidden: false,
    protected: false,
    sawData: false,
    inData: false,
    lastKey: -1,
    inOrder: true,
  };
}

function openElement(draft: Draft, name: string, attributes: Attributes): void {
  if (draft.inData) {
    if (name === "c") draft.row = draft.reader.begin(attributes, draft.row);
    else if (name === "row") openRow(draft, attributes);
    else draft.reader.open(name, attributes);
    return;
  }
  if (name === "sheetData") draft.inData = draft.sawData = true;
  else if (name === "mergeCell") addMerge(draft, attributes["ref"] ?? "");
  else if (name === "sheetProtection") draft.protected = isTrue(attributes["sheet"]);
}

function closeElement(draft: Draft, name: string): void {
  if (!draft.inData) return;
  if (name === "c") addCell(draft, draft.reader.take());
  else if (name === "sheetData") endData(draft);
  else draft.reader.close(name);
}

/** A row without a number follows the one before it. */
function openRow(draft: Draft, attributes: Attributes): void {
  const written = attributes["r"];
  draft.row = written === undefined ? draft.row + 1 : readRow(written);
  if (draft.row === 0) {
    throw badXml(draft.context.part, `的行号“${(written ?? "").slice(0, 20)}”不在工作表范围内`);
  }
  draft.rowHidden = isTrue(attributes["hidden"]) || attributes["ht"] === "0";
  draft.reader.beginRow(written !== undefined);
}

function addCell(draft: Draft, cell: Cell | null): void {
  if (!cell) return;
  const { cells, context } = draft;
  const key = cellKey(cell);
  if (key <= draft.lastKey) {
    draft.inOrder = false;
    if (cells.has(key)) {
      throw badXml(context.part, `第 ${cell.row} 行第 ${cell.column} 列的单元格出现了两次`);
    }
  }
  draft.lastKey = Math.max(draft.lastKey, key);
  cells.set(key, cell);
  if (draft.rowHidden) draft.hiddenRows.add(cell.row);
  spendCell(context.budget, cell);
}

/** Formulas whose text came only after them are filled in now. */
function endData(draft: Draft): void {
  draft.inData = false;
  for (const { row, column, formula } of draft.reader.lateFormulas()) {
    const key = cellKey({ row, column });
    const cell = draft.cells.get(key);
    if (cell) draft.cells.set(key, { ...cell, formula });
  }
}

function addMerge({ context, merges }: Draft, reference: string): void {
  const range = parseRange(reference);
  if (!range) {
    throw badXml(context.part, `的合并区域“${reference.slice(0, 20)}”不在工作表范围内`);
  }
  spendMerges(context.budget, 1);
  if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
}

function sortCells(cells: ReadonlyMap<number, Cell>): ReadonlyMap<number, Cell> {
  return new Map([...cells].sort(([first], [second]) => first - second));
}
