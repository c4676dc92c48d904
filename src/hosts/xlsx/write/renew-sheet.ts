import { cellKey, type Cell, type Sheet } from "../../../core/model/workbook";
import { createCellTable } from "../read/cell-table";
import type { PartTexts } from "../xml/parse-xml";
import type { SheetPatch } from "./patch-sheet";

/** Any name serves: within the piece it only has to be the same everywhere. */
const NAMESPACE = "main";

/** Cells that were written and are still to be read: one string for a sheet, so that nothing keeps its part in memory. */
export type WrittenCells = {
  readonly keys: ReadonlySet<number>;
  /** A worksheet part with these cells only; `null` when they cannot be read without the others. */
  readonly piece: string | null;
};

/** The cells that a patch has written. */
export function writtenCells({
  elements,
  prefix,
}: Pick<SheetPatch, "elements" | "prefix">): WrittenCells {
  const texts = [...elements.values()];
  const piece = texts.every(standsAlone) ? pieceOf(texts, prefix) : null;
  return { keys: new Set(elements.keys()), piece };
}

/**
 * The sheet as it reads after a patch. The cells that were written are read, all others stay as they were;
 * `null` when that is not enough and the whole sheet has to be read.
 */
export function renewSheet(
  before: Sheet,
  { keys, piece }: WrittenCells,
  read: (texts: PartTexts) => Sheet,
): Sheet | null {
  if (piece === null) return null;
  const written = read({ readTextInPieces: (_, onPiece) => onPiece(piece) });
  if (!keepsRows(before, keys, written)) return null;
  const kept = [...before.cells.values()].filter((cell) => !keys.has(cellKey(cell)));
  const cells = createCellTable(merged(kept, [...written.cells.values()]));
  return { ...before, cells };
}

/** An element that says where it stands and needs no formula of another cell. */
function standsAlone(element: string): boolean {
  return /^<[^<>]* r="/.test(element) && !/ t=["']shared["']/.test(element);
}

/** Joined rather than concatenated: that copies the characters, so the part they were cut from can go. */
function pieceOf(cells: readonly string[], p: string): string {
  const declaration = p === "" ? "" : ` xmlns:${p.slice(0, -1)}="${NAMESPACE}"`;
  const open = `<${p}worksheet${declaration}><${p}sheetData><${p}row>`;
  return [open, ...cells, `</${p}row></${p}sheetData></${p}worksheet>`].join("");
}

/** Whether the same rows hold cells as before: which of them are hidden is then known. */
function keepsRows(before: Sheet, keys: WrittenCells["keys"], written: Sheet): boolean {
  const rows = new Set([...before.cells.values()].map(({ row }) => row));
  const isNewRow = [...written.cells.values()].some(({ row }) => !rows.has(row));
  const isCleared = [...keys].some((key) => before.cells.has(key) && !written.cells.has(key));
  return !isNewRow && !isCleared;
}

/** Two lists in reading order as one; no cell is in both. */
function merged(kept: readonly Cell[], written: readonly Cell[]): readonly Cell[] {
  const cells: Cell[] = [];
  let next = 0;
  for (const cell of kept) {
    const key = cellKey(cell);
    for (let other = written[next]; other && cellKey(other) < key; other = written[next]) {
      cells.push(other);
      next += 1;
    }
    cells.push(cell);
  }
  return cells.concat(written.slice(next));
}
