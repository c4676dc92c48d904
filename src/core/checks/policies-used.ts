import type { Policy } from "../policy/types";
import type { ScoredWorkbook } from "./types";

/** A policy that forms of a workbook were scored under, with the reason for choosing it. */
export type PolicyUse = {
  readonly policy: Policy;
  readonly chosenBecause: string;
  /** How many forms. */
  readonly forms: number;
};

/** The policies a workbook was scored under, each reason once, in the order of the forms; forms of the running year are not scored. */
export function policiesUsed({ forms }: ScoredWorkbook): readonly PolicyUse[] {
  const uses = new Map<string, PolicyUse>();
  for (const { form, policy, policyChosenBecause: chosenBecause } of forms) {
    if (form.kind === "monitoring") continue;
    const key = `${policy.id}\n${chosenBecause}`;
    uses.set(key, { policy, chosenBecause, forms: (uses.get(key)?.forms ?? 0) + 1 });
  }
  return [...uses.values()];
}
