import { parseRange, type Level } from "../../core/index";
import { topLeft } from "./cursor";
import type { MergeIndex } from "./merge-index";
import { placeKey, type Place } from "./places";

/** A finding as the grid marks it. */
export type GridFinding = {
  readonly sheet: string;
  /** A1 addresses. */
  readonly cells: readonly string[];
  readonly level: Level;
  readonly message: string;
};

/** What is marked in one cell: the gravest level, and every finding, gravest first. */
export type CellMark = { readonly level: Level; readonly findings: readonly GridFinding[] };

/** The marks of a sheet by row and column. */
export type SheetMarks = {
  readonly byRow: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
  at(place: Place): CellMark | null;
};

const GRAVITY: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** A range that a finding names is marked in its first cell; findings of a covered cell show on the merge's first. */
export function sheetMarks(
  findings: readonly GridFinding[],
  sheet: string,
  merges: MergeIndex,
): SheetMarks {
  const found = new Map<number, { readonly place: Place; readonly findings: GridFinding[] }>();
  for (const finding of findings) {
    if (finding.sheet !== sheet) continue;
    for (const place of placesOf(finding, merges)) {
      const mark = found.get(placeKey(place)) ?? { place, findings: [] };
      if (!mark.findings.includes(finding)) mark.findings.push(finding);
      found.set(placeKey(place), mark);
    }
  }
  const byRow = new Map<number, Map<number, CellMark>>();
  for (const mark of found.values()) putMark(byRow, mark.place, mark.findings);
  return { byRow, at: ({ row, column }) => byRow.get(row)?.get(column) ?? null };
}

function placesOf(finding: GridFinding, merges: MergeIndex): readonly Place[] {
  return finding.cells.flatMap((cell) => {
    const range = parseRange(cell);
    return range ? [topLeft({ row: range.top, column: range.left }, merges)] : [];
  });
}

function putMark(
  byRow: Map<number, Map<number, CellMark>>,
  { row, column }: Place,
  findings: readonly GridFinding[],
): void {
  const sorted = [...findings].sort((one, other) => GRAVITY[one.level] - GRAVITY[other.level]);
  const inRow = byRow.get(row) ?? new Map<number, CellMark>();
  inRow.set(column, { level: sorted[0]?.level ?? "note", findings: sorted });
  byRow.set(row, inRow);
}
