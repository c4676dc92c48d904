import type { SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import { totalFunding, weighedIndicators } from "./form-facts";
import { certain, sum } from "./reads";

/** The scores of a form that lie below their weights, and how many marks that makes. */
export type LostMarks = { readonly reads: readonly Read<number>[]; readonly marks: number };

/** Typed scores only; rows without a score or a weight are left out. */
export function lostMarks(form: SelfEvaluationForm): LostMarks {
  const funding = totalFunding(form);
  const rows = [...(funding === null ? [] : [funding]), ...weighedIndicators(form)];
  const lost = rows.flatMap(({ score, weight }) => {
    const [full, got] = [certain(weight), certain(score)];
    if (full === null || got === null) return [];
    const marks = sum([full, -got]);
    return marks > 0.005 ? [{ read: score, marks }] : [];
  });
  return { reads: lost.map(({ read }) => read), marks: sum(lost.map(({ marks }) => marks)) };
}
