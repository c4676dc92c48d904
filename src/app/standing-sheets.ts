import type { EditOutcome, WorkbookState } from "../core/index";

/** Our sheets after these outcomes: those written now, and those of before that could not be taken away. */
export function standingSheets(
  state: WorkbookState,
  outcomes: readonly EditOutcome[],
): readonly string[] {
  const written = outcomes.flatMap(({ edit, status }) =>
    edit.kind === "resultSheet" && status === "done" ? [edit.name] : [],
  );
  const kept = outcomes.flatMap(({ edit, status }) =>
    (edit.kind === "resultSheet" || edit.kind === "removeSheet") && status !== "done"
      ? [edit.name]
      : [],
  );
  return [...written, ...kept.filter((name) => state.sheets.includes(name))];
}
