import type { HeaderDraft, SheetSketch, TaughtColumn, TaughtLabel } from "../../core/index";

/** The columns that a form usually has, in the order in which they are asked for. */
export const USUAL_COLUMNS: readonly TaughtColumn[] = [
  "name",
  "target",
  "actual",
  "score",
  "weight",
  "deviationNote",
  "dimension",
  "category",
];

/** The columns that only some forms have. */
export const OTHER_COLUMNS: readonly TaughtColumn[] = [
  "targetSign",
  "targetUnit",
  "adjustedTarget",
  "standard",
  "description",
  "completion",
  "forecast",
  "reviewedActual",
  "reviewedScore",
  "project",
];

/** What a value above the header may be asked for. */
export const HEAD_LABELS: readonly TaughtLabel[] = [
  "projectName",
  "fiscalYear",
  "lineDepartment",
  "implementingUnit",
  "totalScore",
  "rating",
];

/** What the user has chosen so far; columns are those of the sheet, from 1. */
export type TeachChoice = {
  readonly title: string;
  readonly columns: Readonly<Partial<Record<TaughtColumn, number>>>;
  /** Only what is not left to the labels. */
  readonly labels: Readonly<Partial<Record<TaughtLabel, string>>>;
};

/** What stands there before anything is chosen: what is read now. */
export function firstChoice(sketch: SheetSketch, title: string): TeachChoice {
  return { title, columns: sketch.suggested, labels: sketch.profile?.head ?? {} };
}

/** The choice as a draft. Where the labels would give a column that the user took away, it says so. */
export function draftOf(sketch: SheetSketch, { title, columns, labels }: TeachChoice): HeaderDraft {
  const { sheet, top, bottom, suggested, profile } = sketch;
  const asked = [...USUAL_COLUMNS, ...OTHER_COLUMNS.filter((role) => role in suggested)];
  const none = Object.fromEntries(asked.map((role) => [role, null]));
  return {
    sheet,
    title,
    top,
    bottom,
    columns: { ...none, ...columns },
    labels,
    ...(profile?.funding ? { funding: profile.funding } : {}),
  };
}

/** The choice with a column chosen for a role, or taken away. */
export function withColumn(
  choice: TeachChoice,
  role: TaughtColumn,
  column: number | null,
): TeachChoice {
  const others = without(choice.columns, role);
  return { ...choice, columns: column === null ? others : { ...others, [role]: column } };
}

/** The choice with a label chosen for a role, or left to the labels again. */
export function withLabel(
  choice: TeachChoice,
  role: TaughtLabel,
  label: string | null,
): TeachChoice {
  const others = without(choice.labels, role);
  return { ...choice, labels: label === null ? others : { ...others, [role]: label } };
}

function without<T>(
  chosen: Readonly<Record<string, T>>,
  role: string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== role));
}
