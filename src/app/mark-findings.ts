import {
  planMarks,
  type EditOutcome,
  type Evaluation,
  type FillEdit,
  type RecordedMark,
} from "../core/index";
import type { WorkbookPort } from "./ports";

export type MarkResult = {
  /** The marks that now stand in the workbook. */
  readonly marks: readonly RecordedMark[];
  readonly outcomes: readonly EditOutcome[];
};

/** Marks the cells of the findings and takes away recorded marks that no longer have one. */
export async function markFindings(
  port: WorkbookPort,
  evaluation: Evaluation,
  recorded: readonly RecordedMark[],
): Promise<MarkResult> {
  if (!port.capabilities().writesMarks) return { marks: recorded, outcomes: [] };
  const wanted = planMarks(evaluation);
  const outcomes = await port.apply([...outdated(recorded, wanted), ...missing(recorded, wanted)]);
  const failed = new Set(
    outcomes.flatMap(({ edit, status }) =>
      edit.kind === "fill" && status !== "done" ? [placeOf(edit)] : [],
    ),
  );
  return { marks: recordsOf(wanted, failed), outcomes };
}

function outdated(
  recorded: readonly RecordedMark[],
  wanted: readonly FillEdit[],
): readonly FillEdit[] {
  const keep = new Set(wanted.map(placeOf));
  return recorded
    .filter((mark) => !keep.has(placeOf(mark)))
    .map(({ sheet, cell }) => ({ kind: "fill", sheet, cell, color: null }));
}

function missing(
  recorded: readonly RecordedMark[],
  wanted: readonly FillEdit[],
): readonly FillEdit[] {
  const standing = new Set(recorded.map((mark) => `${placeOf(mark)} ${mark.color}`));
  return wanted.filter((mark) => !standing.has(`${placeOf(mark)} ${mark.color ?? ""}`));
}

function recordsOf(
  wanted: readonly FillEdit[],
  failed: ReadonlySet<string>,
): readonly RecordedMark[] {
  return wanted.flatMap((mark) =>
    mark.color === null || failed.has(placeOf(mark))
      ? []
      : [{ sheet: mark.sheet, cell: mark.cell, color: mark.color }],
  );
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
