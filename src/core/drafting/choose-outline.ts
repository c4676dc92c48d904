import type { ReportFacts } from "./facts";
import type { Outline } from "./outline-types";
import { outlines } from "./outlines/index";

/** The outline that fits: a department's for its own form or several projects, else the one of the only form's kind. */
export function chooseOutline({ department, subject, projects }: ReportFacts): Outline {
  if (department !== null) return outlineOf("department");
  const transfers = projects.filter(({ form }) => form.form.kind === "transfer").length;
  if (subject?.form.kind === "transfer" || transfers * 2 > projects.length)
    return outlineOf("transfer");
  return outlineOf(subject === null ? "department" : "project");
}

/** The outline with this id; throws where there is none. */
export function outlineOf(id: string): Outline {
  const found = outlines.find((outline) => outline.id === id);
  if (found === undefined) throw new Error(`no outline is called ${id}`);
  return found;
}
