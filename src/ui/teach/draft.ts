import type {
  FundingDraft,
  HeaderDraft,
  SheetSketch,
  TaughtAmount,
  TaughtColumn,
  TaughtLabel,
} from "../../core/index";

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

/** The columns of the funding block, in the order in which they are asked for. */
export const AMOUNTS: readonly TaughtAmount[] = [
  "originalBudget",
  "finalBudget",
  "actualExpenditure",
  "executionRate",
  "weight",
  "score",
  "deviationNote",
];

/** The header of the funding block as chosen; columns are those of the sheet, from 1. */
export type FundingChoice = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<TaughtAmount, number>>>;
};

/** What the user has chosen so far; columns are those of the sheet, from 1. */
export type TeachChoice = {
  readonly title: string;
  readonly columns: Readonly<Partial<Record<TaughtColumn, number>>>;
  /** Only what is not left to the labels. */
  readonly labels: Readonly<Partial<Record<TaughtLabel, string>>>;
  /** `null`: what the profile in force says of the funding block, else the labels. */
  readonly funding: FundingChoice | null;
};

/** What stands there before anything is chosen: what is read now. */
export function firstChoice(sketch: SheetSketch, title: string): TeachChoice {
  return { title, columns: sketch.suggested, labels: sketch.profile?.head ?? {}, funding: null };
}

/** The choice as a draft. Where the labels would give a column that the user took away, it says so. */
export function draftOf(sketch: SheetSketch, choice: TeachChoice): HeaderDraft {
  const { title, columns, labels } = choice;
  const { sheet, top, bottom, suggested, profile } = sketch;
  const asked = [...USUAL_COLUMNS, ...OTHER_COLUMNS.filter((role) => role in suggested)];
  const none = Object.fromEntries(asked.map((role) => [role, null]));
  const funding = choice.funding ? fundingDraft(choice.funding) : profile?.funding;
  return {
    sheet,
    title,
    top,
    bottom,
    columns: { ...none, ...columns },
    labels,
    ...(funding ? { funding } : {}),
  };
}

/** What was not chosen is not there, whatever the labels say. */
function fundingDraft({ columns, ...rows }: FundingChoice): FundingDraft {
  const none = Object.fromEntries(AMOUNTS.map((role) => [role, null]));
  return { ...rows, columns: { ...none, ...columns } };
}

/** The choice with a column chosen for an amount of the funding block, or taken away. */
export function withAmount(
  choice: TeachChoice,
  role: TaughtAmount,
  column: number | null,
): TeachChoice {
  const { funding } = choice;
  if (funding === null) return choice;
  const others = without(funding.columns, role);
  const columns = column === null ? others : { ...others, [role]: column };
  return { ...choice, funding: { ...funding, columns } };
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
