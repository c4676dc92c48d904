import { formName } from "../checks/finding-words";
import { totalFunding } from "../checks/form-facts";
import { inYuan, type FormAt } from "../checks/projects-of-workbook";
import { certain, sum } from "../checks/reads";
import { executionRateOf } from "../scoring/scored-projects";
import type { ApplicationItem } from "./types";

/** What is known of a project, whichever suggestion it is told beside. */
export type ApplicationFacts = Omit<ApplicationItem, "kind" | "message" | "cells" | "clause">;

/** A project's score, rating, execution and money; `lowTargets` is how many of its targets look too low. */
export function applicationFacts({ scored, index }: FormAt, lowTargets: number): ApplicationFacts {
  const { form, proposedTotal, rating, policy } = scored;
  const row = totalFunding(form);
  const planned = row === null ? null : certain(row[policy.execution.denominator.value]);
  const spent = row === null ? null : certain(row.actualExpenditure);
  const unspent = planned === null || spent === null ? null : sum([planned, -spent]);
  return {
    sheet: form.sheet,
    form: index,
    project: formName(scored),
    score: proposedTotal ?? form.total.score.value,
    rating,
    executionRate: executionRateOf(scored),
    budget: inYuan(form, planned),
    unspent: inYuan(form, unspent),
    lowTargets,
  };
}
