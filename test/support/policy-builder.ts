import type { Policy } from "../../src/core/policy/types";

/** Values by path: `{ "quantitative.reverse": "ratio" }`; the clause becomes "测试". */
export type PolicyChange = Readonly<Record<string, unknown>>;

function set(json: object, keys: readonly string[], value: unknown): object {
  const [key = "", ...rest] = keys;
  const under = (json as Record<string, object>)[key];
  if (under === undefined) throw new Error(`The policy has no ${keys.join(".")}.`);
  const changed = rest.length === 0 ? { value, clause: "测试" } : set(under, rest, value);
  return { ...json, [key]: changed };
}

/** The policy with some values changed. */
export function withPolicy(policy: Policy, change: PolicyChange): Policy {
  return Object.entries(change).reduce<object>(
    (json, [path, value]) => set(json, path.split("."), value),
    policy,
  ) as Policy;
}
