import { cellKey } from "../../../core/model/workbook";
import { parsePart, type PartTexts } from "../xml/parse-xml";
import type { Attributes } from "../xml/attributes";
import { readReference, readRow, type MutablePosition } from "./cell-reference";

/** A sheet that is unlocked as a whole is no form with cells to fill in. */
const MOST_UNLOCKED = 100_000;

/**
 * The cells of a protected sheet that may still be filled, by `cellKey`, blank ones included: a second pass,
 * since only what follows the cells says that the sheet is protected. `null` when there are far too many.
 */
export function findUnlockedCells(
  pkg: PartTexts,
  part: string,
  unlockedStyles: ReadonlySet<number>,
): ReadonlySet<number> | null {
  const keys = new Set<number>();
  if (unlockedStyles.size === 0) return keys;
  const position = { row: 0, column: 0 };
  parsePart(pkg, part, {
    root: "worksheet",
    handler: {
      open: (name, attributes) => {
        if (name === "row") enterRow(position, attributes.get("r"));
        if (name !== "c" || keys.size > MOST_UNLOCKED) return;
        enterCell(position, attributes.get("r"));
        if (unlockedStyles.has(styleOf(attributes))) keys.add(cellKey(position));
      },
    },
  });
  return keys.size > MOST_UNLOCKED ? null : keys;
}

function enterRow(position: MutablePosition, written: string | undefined): void {
  position.row = written === undefined ? position.row + 1 : readRow(written);
  position.column = 0;
}

function enterCell(position: MutablePosition, reference: string | undefined): void {
  if (reference === undefined) position.column += 1;
  else readReference(reference, position);
}

function styleOf(attributes: Attributes): number {
  return Number(attributes.get("s") ?? 0);
}
