import { formatAddress, formatRange, type Range } from "../../../core/model/address";
import { isSupported } from "../host-look";
import { isAddressOf, localAddress } from "../read/address-text";
import { contentOf } from "../read/grid-cells";
import { incompleteRead } from "../read/incomplete-read";
import type { ListedSheet } from "../read/list-sheets";
import { valuesFromTop } from "../read/values-from-top";
import { queueMerges } from "../read/read-grids";
import { readFileRecord, type FileRecord } from "../state/file-record";
import { NO_FILL, type FormerFill } from "../state/host-record";
import { cellId, type CellSnapshot, type StandingComment } from "./snapshots";

/** A question about the cells and sheets that edits will touch; `bytes` is its size, roughly. */
export type TargetPiece = { readonly bytes: number } & (
  | { readonly kind: "block"; readonly sheet: ListedSheet; readonly area: Range }
  | { readonly kind: "fill" | "lock"; readonly sheet: ListedSheet; readonly cell: string }
  | { readonly kind: "merges" | "firstCell" | "fileRecord"; readonly sheet: ListedSheet }
  | { readonly kind: "comment"; readonly id: string; readonly text: string }
);

/** The answers, as they come. */
export type Gathered = {
  readonly cells: Map<string, CellSnapshot>;
  readonly fills: Map<string, FormerFill>;
  readonly locked: Set<string>;
  readonly merges: Map<string, readonly Range[]>;
  readonly comments: Map<string, StandingComment>;
  readonly firstCells: Map<string, string>;
  readonly file: FileRecord[];
};

/** Queues a question; the result takes the answer in after the next sync. */
export function queueTarget(
  context: Excel.RequestContext,
  piece: TargetPiece,
  gathered: Gathered,
): () => void {
  switch (piece.kind) {
    case "block":
      return queueBlock(context, piece, gathered);
    case "fill":
      return queueFill(context, piece, gathered);
    case "lock":
      return queueLock(context, piece, gathered);
    case "merges": {
      const merges = queueMerges(context, piece.sheet);
      return () => void gathered.merges.set(piece.sheet.name, merges());
    }
    case "firstCell":
      return queueFirstCell(context, piece.sheet, gathered);
    case "fileRecord":
      return queueFileRecord(context, piece.sheet, gathered);
    case "comment":
      return queueComment(context, piece, gathered);
  }
}

function queueBlock(
  context: Excel.RequestContext,
  { sheet, area }: { readonly sheet: ListedSheet; readonly area: Range },
  { cells }: Gathered,
): () => void {
  const range = context.workbook.worksheets.getItem(sheet.id).getRange(formatRange(area));
  range.load("address,values,formulas,valueTypes,numberFormat");
  return () => {
    const { address, values, formulas, valueTypes, numberFormat } = range;
    const tables: readonly unknown[] = [values, formulas, valueTypes, numberFormat];
    if (!tables.every(Array.isArray) || !isAddressOf(address, area)) {
      throw incompleteRead(sheet.name);
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const at: readonly [number, number] = [row - area.top, column - area.left];
        const raw = {
          value: pick(values, at),
          formula: pick(formulas, at),
          valueType: pick(valueTypes, at),
        };
        const key = cellId(sheet.name, formatAddress({ row, column }));
        cells.set(key, snapshotOf(raw, pick(numberFormat, at)));
      }
    }
  };
}

function pick(
  table: readonly (readonly unknown[])[],
  [row, column]: readonly [number, number],
): unknown {
  return table[row]?.[column];
}

function snapshotOf(raw: Parameters<typeof contentOf>[0], numberFormat: unknown): CellSnapshot {
  const { value, error, formula } = contentOf(raw);
  return {
    content: formula === null ? (value ?? error) : `=${formula}`,
    isFormula: formula !== null,
    numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
  };
}

type CellPiece = { readonly sheet: ListedSheet; readonly cell: string };

/** A cell without a fill answers white; only the pattern (1.9) tells it from one filled with white. */
function queueFill(
  context: Excel.RequestContext,
  { sheet, cell }: CellPiece,
  { fills }: Gathered,
): () => void {
  const knowsPattern = isSupported("1.9");
  const { fill } = context.workbook.worksheets.getItem(sheet.id).getRange(cell).format;
  fill.load(knowsPattern ? "color,pattern,patternColor" : "color");
  return () => {
    const color = fill.color.toUpperCase();
    const pattern = knowsPattern ? fill.pattern : color === "#FFFFFF" ? "None" : "Solid";
    const former = formerFill(pattern, color, () => fill.patternColor);
    fills.set(cellId(sheet.name, cell), former);
  };
}

function formerFill(pattern: string, color: string, patternColor: () => string): FormerFill {
  if (pattern === "None") return NO_FILL;
  return pattern === "Solid"
    ? { pattern, color }
    : { pattern, color, patternColor: patternColor() };
}

function queueLock(
  context: Excel.RequestContext,
  { sheet, cell }: CellPiece,
  { locked }: Gathered,
): () => void {
  const { protection } = context.workbook.worksheets.getItem(sheet.id).getRange(cell).format;
  protection.load("locked");
  return () => {
    if (protection.locked !== false) locked.add(cellId(sheet.name, cell));
  };
}

function queueFirstCell(
  context: Excel.RequestContext,
  { id, name }: ListedSheet,
  { firstCells }: Gathered,
): () => void {
  const range = context.workbook.worksheets.getItem(id).getRange("A1");
  range.load("values");
  return () => void firstCells.set(name, firstText(range));
}

function firstText({ values }: Excel.Range): string {
  const table: readonly (readonly unknown[])[] = values;
  return String(table[0]?.[0] ?? "");
}

function queueFileRecord(
  context: Excel.RequestContext,
  { id }: ListedSheet,
  { file }: Gathered,
): () => void {
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  return () => {
    const values = valuesFromTop(used);
    const record = values && readFileRecord(values);
    if (record) file.push(record);
  };
}

function queueComment(
  context: Excel.RequestContext,
  { id, text }: StandingComment,
  { comments }: Gathered,
): () => void {
  const location = context.workbook.comments.getItem(id).getLocation();
  location.load("address,worksheet/name");
  return () => void comments.set(placeOf(location), { id, text });
}

function placeOf({ address, worksheet }: Excel.Range): string {
  return cellId(worksheet.name, localAddress(address));
}
