import { validateShape } from "../json/validate-shape";
import { relationProblems } from "./policy-relations";
import { policyShape } from "./policy-shape";
import type { Policy } from "./types";
import type { PolicyProblem } from "./policy-problem";

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** The policy in a JSON value that states every parameter, or all its problems in Chinese. */
export function validatePolicy(json: unknown): PolicyResult {
  const problems = validateShape(policyShape, json, "");
  if (problems.length > 0) return { ok: false, problems };
  // The shape has been checked key by key, and `FieldsOf` keeps the shape and the type together.
  const policy = json as Policy;
  const contradictions = relationProblems(policy);
  if (contradictions.length > 0) return { ok: false, problems: contradictions };
  return { ok: true, policy };
}
