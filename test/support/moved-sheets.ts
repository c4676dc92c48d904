import { cellKey, type Sheet, type Workbook } from "../../src/core/model/workbook";

/** The workbook with blank rows put in above a row of a sheet. Formulas are moved, their texts stay: they are never computed here. */
export function withRowsAbove(
  book: Workbook,
  name: string,
  { row, count = 1 }: { readonly row: number; readonly count?: number },
): Workbook {
  const below = (at: number): number => (at >= row ? at + count : at);
  const moved = (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells.values()].map((cell) => {
        const there = { ...cell, row: below(cell.row) };
        return [cellKey(there), there];
      }),
    ),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      top: below(merge.top),
      bottom: below(merge.bottom),
    })),
    hiddenRows: new Set([...sheet.hiddenRows].map(below)),
  });
  return withSheet(book, name, moved);
}

/** The workbook with a sheet under another name. */
export function renamed(book: Workbook, name: string, newName: string): Workbook {
  return withSheet(book, name, (sheet) => ({ ...sheet, name: newName }));
}

function withSheet(book: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...book, sheets: book.sheets.map((one) => (one.name === name ? change(one) : one)) };
}
