import {
  checkList,
  checkPage,
  checks,
  policies,
  policyList,
  policyPage,
  type Line,
} from "../core/index";
import { checkId, unknownCheck } from "./check-lookup";
import type { UsageError } from "./command";
import { findPolicy } from "./find-policy";
import { usageError } from "./scan-arguments";

/** `policies`, and `policies show` with an id of ours or a JSON file of the user's. */
export async function listPolicies(show: string | null): Promise<readonly Line[] | UsageError> {
  if (show === null) return policyList(policies);
  const found = await findPolicy(show);
  if (!found.ok) return usageError("policies", found.message);
  return found.policy === null ? policyList(policies) : policyPage(found.policy);
}

/** `checks` and `checks show ID`; a check may be called by its id or its name. */
export function listChecks(show: string | null): readonly Line[] | UsageError {
  if (show === null) return checkList(checks);
  const id = checkId(show);
  const check = checks.find(({ meta }) => meta.id === id);
  return check ? checkPage(check) : usageError("checks", unknownCheck(show));
}
