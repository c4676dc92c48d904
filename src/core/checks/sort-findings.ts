import { parseAddress, type Position } from "../model/address";
import type { Finding } from "../model/finding";
import type { ScoredWorkbook } from "./types";

/** Sheet order, then row, column and check id of the first cell. */
export function sortFindings(
  findings: readonly Finding[],
  workbook: ScoredWorkbook,
): readonly Finding[] {
  const order = new Map(sheetNames(workbook).map((sheet, index) => [sheet, index]));
  const placed = findings.map((finding) =>
    placeOf(finding, order.get(finding.sheet) ?? order.size),
  );
  return placed.sort(inOrder).map(({ finding }) => finding);
}

/** What a finding is sorted by. */
type Placed = Position & {
  readonly finding: Finding;
  readonly sheet: number;
  readonly check: number;
};

const FIRST_CELL: Position = { row: 1, column: 1 };

function placeOf(finding: Finding, sheet: number): Placed {
  const { row, column } = parseAddress(finding.cells[0] ?? "A1") ?? FIRST_CELL;
  return { finding, sheet, row, column, check: Number(finding.check.slice(2)) };
}

function inOrder(a: Placed, b: Placed): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column || a.check - b.check;
}

function sheetNames({ sheets, forms, otherSheets }: ScoredWorkbook): readonly string[] {
  if (sheets !== undefined) return sheets.map(({ name }) => name);
  const names = [...forms.map(({ form }) => form.sheet), ...otherSheets.map(({ sheet }) => sheet)];
  return [...new Set(names)];
}
