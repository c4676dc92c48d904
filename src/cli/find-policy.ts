import { readFile } from "node:fs/promises";
import {
  nearestWord,
  overrideProblems,
  policies,
  policyById,
  policyRegistry,
  readPolicy,
  type Policy,
} from "../core/index";
import { readProblem } from "./read-bytes";
import { isSystemError } from "./system-error";

export type FoundPolicy =
  | { readonly ok: true; readonly policy: Policy | null }
  | { readonly ok: false; readonly message: string };

/** The policy of `--policy`: an id of ours, or a JSON file of the user's. Nothing asked for is `null`. */
export async function findPolicy(wanted: string | null): Promise<FoundPolicy> {
  if (wanted === null) return { ok: true, policy: null };
  const ours = policyById(wanted);
  if (ours) return { ok: true, policy: ours };
  return /\.json$/i.test(wanted)
    ? readPolicyFile(wanted)
    : { ok: false, message: unknownPolicy(wanted) };
}

/** Says that there is no such policy, with the nearest one. */
function unknownPolicy(id: string): string {
  const ids = policies.map((policy) => policy.id);
  const near = nearestWord(id, ids);
  const advice = near === null ? "" : `是不是 ${near}？`;
  return `没有评价办法“${id}”；${advice}可用 ${ids.join("、")}，或一个 .json 文件。`;
}

async function readPolicyFile(path: string): Promise<FoundPolicy> {
  try {
    const result = readPolicy(await readFile(path, "utf8"), policyRegistry);
    const found = result.ok ? overrideProblems(result.policy) : result.problems;
    if (result.ok && found.length === 0) return { ok: true, policy: result.policy };
    const problems = found.map(
      ({ path: at, message }) => `\n  ${at === "" ? "" : `${at}：`}${message}`,
    );
    return { ok: false, message: `评价办法文件 ${path} 不能使用：${problems.join("")}` };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ok: false, message: `评价办法文件 ${path}：${readProblem(error.code)}` };
  }
}
