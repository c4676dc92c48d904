import {
  countFindings,
  listedScore,
  policyById,
  type Evaluation,
  type EvaluateOptions,
  type ScoredForm,
} from "../../core/index";
import type { SessionSettings } from "../session/session-types";
import type { FileFigures } from "./workbench-types";

/** A file without a form. */
export const NO_FIGURES: FileFigures = {
  forms: 0,
  project: null,
  department: null,
  fiscalYear: null,
  score: null,
  rating: null,
  errors: 0,
  warnings: 0,
  notes: 0,
  notChecked: 0,
};

/** What the table of all files shows of an evaluation. */
export function figuresOf(evaluation: Evaluation): FileFigures {
  const { forms, findings, waived, fiscalYear } = evaluation;
  const [only, ...others] = forms;
  const counts = countFindings(findings);
  return {
    forms: forms.length,
    project: only && others.length === 0 ? projectOf(only) : null,
    department: departmentOf(forms),
    fiscalYear: forms.length === 0 ? null : fiscalYear,
    ...scoreOf(evaluation),
    errors: counts.error,
    warnings: counts.warning,
    notes: counts.note,
    notChecked: counts.open,
    ...(waived.length > 0 ? { waived: waived.length } : {}),
  };
}

/** How a quick look evaluates: as a session with these settings would. */
export function quickLookOptions({
  policyId = null,
  preset = "full",
}: Partial<SessionSettings>): EvaluateOptions {
  const policy = policyId === null ? undefined : policyById(policyId);
  return {
    ...(policy === undefined ? {} : { policy }),
    blockingOnly: preset === "quick",
  };
}

/** A form whose project has no name is told apart by its department. */
function projectOf({ form }: ScoredForm): string | null {
  return form.projectName.value;
}

/** The department most forms name; where none does, the unit most of them name. */
function departmentOf(forms: readonly ScoredForm[]): string | null {
  return (
    commonest(forms.map(({ form }) => form.lineDepartment.value)) ??
    commonest(forms.map(({ form }) => form.implementingUnit.value))
  );
}

function commonest(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked[0]?.[0] ?? null;
}

type Score = Pick<FileFigures, "score" | "rating" | "caveat">;

function scoreOf(evaluation: Evaluation): Score {
  const { caveat, ...score } = listedScore(evaluation);
  return caveat === null ? score : { ...score, caveat };
}
