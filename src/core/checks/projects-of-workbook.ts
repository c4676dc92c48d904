import type { SelfEvaluationForm } from "../model/form";
import type { ScoredForm } from "../scoring/types";
import { YUAN_PER_UNIT } from "./form-facts";
import { isProjectForm } from "../scoring/scored-projects";
import { oncePer } from "./once-per";
import type { ScoredWorkbook } from "./types";

/** A form and its index among the workbook's. */
export type FormAt = { readonly scored: ScoredForm; readonly index: number };

/**
 * The project forms that somebody has begun to fill in, in the workbook's order. Left out: an earlier year's form of
 * a project whose own form is there. A lone form of another year is a slip of the pen, mostly.
 */
export const projectForms = oncePer((workbook: ScoredWorkbook): readonly FormAt[] => {
  const year = workbook.fiscalYear;
  const known = formsByProject(workbook);
  const isCurrent = (form: SelfEvaluationForm): boolean =>
    isOfYear(form, year) || !known.has(`${projectKey(form)}/${String(year)}`);
  return formsAt(workbook).filter(
    ({ scored: { form } }) => isProjectForm(form) && isBegun(form) && isCurrent(form),
  );
});

/** The department's own form of the workbook's year; `null` when there is none, or more than one. */
export const departmentForm = oncePer((workbook: ScoredWorkbook): FormAt | null => {
  const found = formsAt(workbook).filter(
    ({ scored: { form } }) => form.kind === "department" && isOfYear(form, workbook.fiscalYear),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
});

/** The form of the same project a year before, where the workbook holds it. */
export function lastYearOf(workbook: ScoredWorkbook, form: SelfEvaluationForm): ScoredForm | null {
  const year = form.fiscalYear.value;
  const name = projectKey(form);
  if (year === null || name === "") return null;
  return formsByProject(workbook).get(`${name}/${String(year - 1)}`) ?? null;
}

/** How a project is called in a message: by its name, else by its sheet's. */
export function projectTitle({ scored: { form } }: FormAt): string {
  return form.projectName.value ?? form.sheet;
}

/** An amount of the form in 元; `null` when the amount or its unit is not known. */
export function inYuan(form: SelfEvaluationForm, amount: number | null | undefined): number | null {
  if (amount == null || form.amountUnit === null) return null;
  return Number((amount * YUAN_PER_UNIT[form.amountUnit]).toPrecision(12));
}

const formsByProject = oncePer((workbook: ScoredWorkbook): ReadonlyMap<string, ScoredForm> => {
  const known = new Map<string, ScoredForm>();
  for (const scored of workbook.forms) {
    if (!isProjectForm(scored.form)) continue;
    const { fiscalYear } = scored.form;
    known.set(`${projectKey(scored.form)}/${String(fiscalYear.value)}`, scored);
  }
  return known;
});

const formsAt = oncePer(({ forms }: ScoredWorkbook): readonly FormAt[] =>
  forms.map((scored, index) => ({ scored, index })),
);

function isOfYear({ fiscalYear }: SelfEvaluationForm, year: number | null): boolean {
  return year === null || fiscalYear.value === null || fiscalYear.value === year;
}

function isBegun({ projectName, indicators, total }: SelfEvaluationForm): boolean {
  const touched = indicators.some(({ actual, score }) => (actual.value ?? score.value) !== null);
  return projectName.value !== null || touched || total.score.value !== null;
}

function projectKey({ projectName }: SelfEvaluationForm): string {
  return (projectName.value ?? "").replace(/\s+/g, "");
}
