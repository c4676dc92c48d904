import type { FundingRow } from "../model/form";
import type { Policy } from "../policy/types";

/** The marks of budget execution: the row's own weight, else the policy's where the form has no such column. */
export function executionWeight({ weight }: FundingRow, policy: Policy): number {
  if (weight.cell === null) return policy.weights.budgetExecution.value;
  return weight.value ?? 0;
}
