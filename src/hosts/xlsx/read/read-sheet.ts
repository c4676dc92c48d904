import { cellKey, type Cell, type Sheet } from "../../../core/model/workbook";
import type { Range } from "../../../core/model/address";
import { badXml } from "../errors";
import type { SheetPart } from "../package/parts";
import { isTrue, type Attributes } from "../xml/attributes";
import { parsePart, type PartTexts } from "../xml/parse-xml";
import { spendCell, spendMerges, type Budget } from "./budget";
import { createBlankFilter } from "./blank-filter";
import { createCellReader, type CellReader } from "./cell-reader";
import type { CellContext } from "./cell-draft";
import { createCellCollector, type CellCollector } from "./cell-table";
import { readRange, readRow } from "./cell-reference";
import { findUnlockedCells } from "./unlocked-cells";

/** What one sheet is read with. */
export type SheetContext = CellContext & {
  readonly budget: Budget;
  /** The styles whose cells stay writable on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
};

type Draft = {
  readonly context: SheetContext;
  readonly cells: CellCollector;
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly reader: CellReader;
  row: number;
  rowHidden: boolean;
  protected: boolean;
  filtered: boolean;
  inViews: boolean;
  sawData: boolean;
  inData: boolean;
};

/**
 * Reads one worksheet in a single pass. Formatted but empty cells and rows leave nothing behind, and
 * `dimension` is not trusted. Throws a `WorkbookError` that names the part and the cell.
 */
export function readSheet(pkg: PartTexts, sheet: SheetPart, context: SheetContext): Sheet {
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
    cells: draft.cells.finish(lateFormulas(draft)),
    merges: draft.merges,
    hiddenRows: draft.hiddenRows,
    filtered: draft.filtered,
    ...(draft.protected ? unlockedCells(pkg, draft.context) : {}),
  };
}

function unlockedCells(
  pkg: PartTexts,
  { part, unlocked }: SheetContext,
): Pick<Sheet, "unlockedCells"> {
  const cells = findUnlockedCells(pkg, part, unlocked);
  return cells ? { unlockedCells: cells } : {};
}

function newDraft(context: SheetContext): Draft {
  return {
    context,
    cells: createCellCollector(),
    merges: [],
    hiddenRows: new Set(),
    reader: createCellReader(context),
    row: 0,
    rowHidden: false,
    protected: false,
    filtered: false,
    inViews: false,
    sawData: false,
    inData: false,
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
  else if (name === "mergeCell") addMerge(draft, attributes.get("ref") ?? "");
  else if (name === "sheetProtection") draft.protected = isTrue(attributes.get("sheet"));
  else watchFilter(draft, name, attributes);
}

/** What stands inside the `filterColumn` of a filter that leaves rows out. */
const CRITERIA: ReadonlySet<string> = new Set([
  "filters",
  "customFilters",
  "dynamicFilter",
  "top10",
  "colorFilter",
  "iconFilter",
]);

/** The sheet's own filter comes before the views that keep one of theirs. */
function watchFilter(draft: Draft, name: string, attributes: Attributes): void {
  if (name === "customSheetViews") draft.inViews = true;
  if (name === "sheetPr") draft.filtered ||= isTrue(attributes.get("filterMode"));
  if (CRITERIA.has(name)) draft.filtered ||= !draft.inViews;
}

function closeElement(draft: Draft, name: string): void {
  if (!draft.inData) return;
  if (name === "c") addCell(draft, draft.reader.take());
  else if (name === "sheetData") draft.inData = false;
  else draft.reader.close(name);
}

/** A row without a number follows the one before it. */
function openRow(draft: Draft, attributes: Attributes): void {
  const written = attributes.get("r");
  draft.row = written === undefined ? draft.row + 1 : readRow(written);
  if (draft.row === 0) {
    throw badXml(draft.context.part, `的行号“${(written ?? "").slice(0, 20)}”不在工作表范围内`);
  }
  draft.rowHidden = isTrue(attributes.get("hidden")) || attributes.get("ht") === "0";
  draft.reader.beginRow(written !== undefined);
}

function addCell(draft: Draft, cell: Cell | null): void {
  if (!cell) return;
  const { cells, context } = draft;
  if (!cells.add(cell)) {
    throw badXml(context.part, `第 ${cell.row} 行第 ${cell.column} 列的单元格出现了两次`);
  }
  if (draft.rowHidden) draft.hiddenRows.add(cell.row);
  spendCell(context.budget, cell);
}

/** Formulas whose text came only after them. */
function lateFormulas({ reader }: Draft): ReadonlyMap<number, string> {
  return new Map(reader.lateFormulas().map((late) => [cellKey(late), late.formula]));
}

function addMerge({ context, merges }: Draft, reference: string): void {
  const range = readRange(reference);
  if (!range) {
    throw badXml(context.part, `的合并区域“${reference.slice(0, 20)}”不在工作表范围内`);
  }
  spendMerges(context.budget, 1);
  if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
}
