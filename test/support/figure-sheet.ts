import { columnLetters } from "../../src/core/model/address";

/** Rows of texts as the cells of a sheet from A1: `figureSheet(["项目 | 2023年 | 2022年"])`. */
export function figureSheet(rows: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      row.split("|").flatMap((text, column) => {
        const cell = `${columnLetters(column + 1)}${String(at + 1)}`;
        return text.trim() === "" ? [] : [[cell, text.trim()] as const];
      }),
    ),
  );
}
