import { departmentForm, projectForms, type FormAt } from "../checks/projects-of-workbook";
import type { ScoredWorkbook } from "../checks/types";

/** The forms whose targets are looked at, in the workbook's order: projects begun, and the department's own form. */
export function reviewedForms(workbook: ScoredWorkbook): readonly FormAt[] {
  const department = departmentForm(workbook);
  const projects = projectForms(workbook);
  if (department === null) return projects;
  return [...projects, department].sort((one, other) => one.index - other.index);
}
