import {
  checkList,
  checkPage,
  checks,
  policies,
  policyById,
  policyList,
  policyPage,
  type Line,
} from "../core/index";
import { checkId, unknownCheck } from "./check-lookup";
import type { UsageError } from "./command";
import { unknownPolicy } from "./find-policy";
import { usageError } from "./scan-arguments";

/** `policies` and `policies show ID`. */
export function listPolicies(show: string | null): readonly Line[] | UsageError {
  if (show === null) return policyList(policies);
  const policy = policyById(show);
  return policy ? policyPage(policy) : usageError("policies", unknownPolicy(show));
}

/** `checks` and `checks show ID`; a check may be called by its id or its name. */
export function listChecks(show: string | null): readonly Line[] | UsageError {
  if (show === null) return checkList(checks);
  const id = checkId(show);
  const check = checks.find(({ meta }) => meta.id === id);
  return check ? checkPage(check) : usageError("checks", unknownCheck(show));
}
