import type { SelfEvaluationForm, FundingRow, Indicator } from "../model/form";
import type { Read } from "../model/read";
import { defaultPolicy } from "../policy/policies";
import type { Policy } from "../policy/types";
import { commonPolicy, projectsOf, scoreInUse } from "../scoring/scored-projects";
import type { ScoredForm } from "../scoring/types";
import type { Evaluation } from "../checks/types";
import type { ReportCell } from "./report-types";

/** A project as the workbook has it. */
export type ProjectFacts = {
  readonly name: string;
  readonly form: SelfEvaluationForm;
  readonly scored: ScoredForm;
  /** What the sheet says, else our proposal; `null` when there is neither. */
  readonly score: number | null;
  /** The score is our proposal: the sheet does not say yet. */
  readonly isProposed: boolean;
  /** The row of the year's funds. */
  readonly funds: FundingRow | null;
};

/** What of a workbook a report can be held against. */
export type WorkbookFacts = {
  /** `null` when the report is held against nothing but itself. */
  readonly evaluation: Evaluation | null;
  readonly policy: Policy;
  readonly projects: readonly ProjectFacts[];
  readonly department: ScoredForm | null;
};

/** Gathers the facts of an evaluation; without one, only the default rule-set. */
export function workbookFacts(evaluation: Evaluation | null): WorkbookFacts {
  if (evaluation === null) {
    return { evaluation, policy: defaultPolicy, projects: [], department: null };
  }
  const found = projectsOf(evaluation);
  const departments = evaluation.forms.filter(({ form }) => form.kind === "department");
  const projects = found.map(({ project, form: scored }): ProjectFacts => {
    const { form } = scored;
    const typed = form.total.score.value;
    return {
      name: project.project,
      form,
      scored,
      score: typed ?? scoreInUse(project),
      isProposed: typed === null && project.proposedScore !== null,
      funds: form.funding.find(({ kind }) => kind === "total") ?? null,
    };
  });
  const department = departments.length === 1 ? (departments[0] ?? null) : null;
  const policy = department?.policy ?? commonPolicy(found) ?? defaultPolicy;
  return { evaluation, policy, projects, department };
}

/** The full score of the projects under the rule-set. */
export function fullScore({ policy }: WorkbookFacts): number {
  return policy.fullScore.value;
}

/** The workbook's side of a statement: a read with its cell; nothing where the form has no such cell. */
export function cellOf(
  form: SelfEvaluationForm,
  read: Read<unknown>,
  what: string,
): readonly ReportCell[] {
  if (read.cell === null) return [];
  const name = form.projectName.value ?? form.sheet;
  const text = read.text ?? "";
  return [
    { sheet: form.sheet, cell: read.cell, label: `${name} · ${what}`, text: text || "（空白）" },
  ];
}

/** The cell with a project's score. */
export function scoreCell({ form, score, isProposed }: ProjectFacts): readonly ReportCell[] {
  const [cell] = cellOf(form, form.total.score, "总分");
  if (cell === undefined) return [];
  const text = isProposed ? `${String(score)}（本工具建议，表中未填）` : cell.text;
  return [{ ...cell, text }];
}

/** An indicator and the form it stands in. */
export type IndicatorAt = { readonly form: SelfEvaluationForm; readonly indicator: Indicator };

/** Every indicator with a name, in the order of the workbook. */
export function indicatorsOf({ evaluation }: WorkbookFacts): readonly IndicatorAt[] {
  return (evaluation?.forms ?? []).flatMap(({ form }) =>
    form.indicators
      .filter(({ name }) => name.value !== null)
      .map((indicator) => ({ form, indicator })),
  );
}
