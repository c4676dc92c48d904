import {
  planMarks,
  type EditOutcome,
  type Evaluation,
  type FillEdit,
  type RecordedMark,
} from "../core/index";

/** The marks that should stand, and the edits that get there from those recorded. */
export type MarkPlan = {
  readonly wanted: readonly FillEdit[];
  readonly edits: readonly FillEdit[];
  /** Those that stood before. */
  readonly recorded: readonly RecordedMark[];
};

/** Marks the cells of the findings and takes away recorded marks that no longer have one. */
export function planMarkEdits(evaluation: Evaluation, recorded: readonly RecordedMark[]): MarkPlan {
  const wanted = planMarks(evaluation);
  return { wanted, edits: [...outdated(recorded, wanted), ...missing(recorded, wanted)], recorded };
}

/** The marks that stand in the workbook once the edits of a plan have had these outcomes. */
export function standingMarks(
  { wanted, recorded }: MarkPlan,
  outcomes: readonly EditOutcome[],
): readonly RecordedMark[] {
  const failed = new Set(
    outcomes.flatMap(({ edit, status }) =>
      edit.kind === "fill" && status !== "done" ? [placeOf(edit)] : [],
    ),
  );
  const set = wanted.flatMap((mark) =>
    mark.color === null || failed.has(placeOf(mark))
      ? []
      : [{ sheet: mark.sheet, cell: mark.cell, color: mark.color }],
  );
  // A mark that could not be taken away or given another colour stands as it was.
  return [...set, ...recorded.filter((mark) => failed.has(placeOf(mark)))];
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

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}
