import { cellKey, type Cell, type Sheet } from "../../../core/model/workbook";
import { createCellTable } from "../read/cell-table";
import type { PartTexts } from "../xml/parse-xml";
import type { SheetPatch } from "./patch-sheet";

/** Any name serves: within the piece it only has to be the same everywhere. */
const NAMESPACE = "main";

/**
 * The sheet as it reads after a patch. The elements that were written are read, all others stay as they were;
 * `null` when that is not enough and the whole sheet has to be read.
 */
export function renewSheet(
  before: Sheet,
  { elements, prefix }: Pick<SheetPatch, "elements" | "prefix">,
  read: (texts: PartTexts) => Sheet,
): Sheet | null {
  if (![...elements.values()].every(standsAlone)) return null;
  const piece = pieceOf([...elements.values()].join(""), prefix);
  const written = read({ readTextInPieces: (_, onPiece) => onPiece(piece) });
  if (!keepsRows(before, elements, written)) return null;
  const kept = [...before.cells.values()].filter((cell) => !elements.has(cellKey(cell)));
  const cells = createCellTable(merged(kept, [...written.cells.values()]));
  return { ...before, cells };
}

/** An element that says where it stands and needs no formula of another cell. */
function standsAlone(element: string): boolean {
  return /^<[^<>]* r="/.test(element) && !/ t=["']shared["']/.test(element);
}

function pieceOf(cells: string, p: string): string {
  const declaration = p === "" ? "" : ` xmlns:${p.slice(0, -1)}="${NAMESPACE}"`;
  const row = `<${p}row>${cells}</${p}row>`;
  return `<${p}worksheet${declaration}><${p}sheetData>${row}</${p}sheetData></${p}worksheet>`;
}

/** Whether the same rows hold cells as before: which of them are hidden is then known. */
function keepsRows(before: Sheet, elements: SheetPatch["elements"], written: Sheet): boolean {
  const rows = new Set([...before.cells.values()].map(({ row }) => row));
  const isNewRow = [...written.cells.values()].some(({ row }) => !rows.has(row));
  const isCleared = [...elements.keys()].some(
    (key) => before.cells.has(key) && !written.cells.has(key),
  );
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
