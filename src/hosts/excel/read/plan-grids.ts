import type { SkippedSheet } from "../../../core/model/workbook";
import type { UsedArea, UsedSheet } from "./used-ranges";

/** A band of rows to read, or the merged areas of a sheet; `bytes` is what it adds to the answer, roughly. */
export type GridPiece =
  | {
      readonly kind: "rows";
      readonly sheet: UsedSheet;
      readonly area: UsedArea;
      readonly bytes: number;
    }
  | { readonly kind: "merges"; readonly sheet: UsedSheet; readonly bytes: number };

/** A form has some hundred cells; a sheet above this is a ledger and is left unread, as from a file. */
export const MOST_SHEET_CELLS = 300_000;

/** A cell's value, text, formula, number format and kind, most cells of a form being blank. */
const BYTES_PER_CELL = 50;
const BYTES_PER_LOCK = 45;
const BYTES_PER_ROW = 30;
const BYTES_FOR_MERGES = 1_500;

/** The pieces in which the sheets are read, sheet by sheet from the top. */
export function planGrids(
  sheets: readonly UsedSheet[],
  options: { readonly knowsMerges: boolean; readonly mostBytes: number },
): readonly GridPiece[] {
  return sheets.flatMap((sheet) => [
    ...(options.knowsMerges
      ? [{ kind: "merges", sheet, bytes: BYTES_FOR_MERGES } satisfies GridPiece]
      : []),
    ...sheet.areas.flatMap((area) => bands(sheet, area, options.mostBytes)),
  ]);
}

/** Why a sheet is too large to read; `null` when it is not. */
export function oversize({ name, areas }: UsedSheet): SkippedSheet | null {
  const cells = areas.reduce((sum, area) => sum + cellsOf(area), 0);
  if (cells <= MOST_SHEET_CELLS) return null;
  const reason = `内容超过 ${MOST_SHEET_CELLS} 个单元格，不像自评表，没有读取。如确有自评表，请移到单独的工作表后再检查。`;
  return { sheet: name, reason };
}

/** Both halves of a band of rows; `null` for a single row and for merges. */
export function splitPiece(piece: GridPiece): readonly [GridPiece, GridPiece] | null {
  if (piece.kind === "merges" || piece.area.top === piece.area.bottom) return null;
  const { sheet, area } = piece;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    rowsPiece(sheet, { ...area, bottom: middle }),
    rowsPiece(sheet, { ...area, top: middle + 1 }),
  ];
}

function bands(sheet: UsedSheet, area: UsedArea, mostBytes: number): readonly GridPiece[] {
  const bytesPerRow = rowsPiece(sheet, { ...area, bottom: area.top }).bytes;
  const rows = Math.max(1, Math.floor(mostBytes / bytesPerRow));
  const pieces: GridPiece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(top + rows - 1, area.bottom);
    pieces.push(rowsPiece(sheet, { ...area, top, bottom }));
  }
  return pieces;
}

function rowsPiece(sheet: UsedSheet, area: UsedArea): GridPiece {
  const perCell = BYTES_PER_CELL + (hasMixedLocks(sheet) ? BYTES_PER_LOCK : 0);
  const perRow = sheet.rowHidden === null ? BYTES_PER_ROW : 0;
  const rows = area.bottom - area.top + 1;
  return { kind: "rows", sheet, area, bytes: cellsOf(area) * perCell + rows * perRow };
}

/** On this protected sheet some cells may be filled and some may not. */
export function hasMixedLocks({ protected: isProtected, locked }: UsedSheet): boolean {
  return isProtected && locked === null;
}

/** How many cells an area has. */
export function cellsOf({ top, left, bottom, right }: UsedArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
