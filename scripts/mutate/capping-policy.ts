import { policies, type Policy } from "../../src/core";

/** The rule-set of ours that caps the total by the execution rate. */
export function cappingPolicy(): Policy {
  const found = policies.find(({ execution }) => execution.totalCaps.value.length > 0);
  if (found === undefined) throw new Error("No rule-set caps the total");
  return found;
}
