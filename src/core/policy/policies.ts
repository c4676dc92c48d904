import chongqingCore from "./data/chongqing-core.json";
import cnMof2020 from "./data/cn-mof-2020.json";
import cnMof2021Cost from "./data/cn-mof-2021-cost.json";
import cnTransferAb from "./data/cn-transfer-ab.json";
import guangxi130 from "./data/guangxi-130.json";
import hebeiDraft from "./data/hebei-draft.json";
import hubei204040 from "./data/hubei-20-40-40.json";
import regionExecutionCap from "./data/region-execution-cap.json";
import sichuan0013zp from "./data/sichuan-0013zp.json";
import { resolvePolicy, type PolicyRegistry } from "./resolve-policy";
import type { Policy } from "./types";

const FILES = [
  cnMof2020,
  cnMof2021Cost,
  cnTransferAb,
  hubei204040,
  sichuan0013zp,
  guangxi130,
  chongqingCore,
  hebeiDraft,
  regionExecutionCap,
];

/** Our policy files by id: what a user's file may extend. */
export const policyRegistry: PolicyRegistry = new Map<string, unknown>(
  FILES.map((file) => [file.id, file]),
);

function shipped(file: unknown): Policy {
  const result = resolvePolicy(file, policyRegistry);
  if (result.ok) return result.policy;
  const problems = result.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`A shipped policy is broken. ${problems.join(" ")}`);
}

/** The policy for a form that nothing more specific fits: `cn-mof-2020`. */
export const defaultPolicy: Policy = shipped(cnMof2020);

/** The policies that come with the tool; the default first. */
export const policies: readonly Policy[] = FILES.map((file) =>
  file === cnMof2020 ? defaultPolicy : shipped(file),
);

/** The policy of that id among ours, `undefined` when there is none. */
export function policyById(id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id);
}
