import { nearestWord } from "../json/nearest-word";
import type { Policy } from "../policy/types";
import type { PolicyProblem } from "../policy/policy-problem";
import { checks } from "./catalog/index";

/** Where a policy changes a check that there is not, with the nearest one that there is; empty when all are known. */
export function overrideProblems(policy: Policy): readonly PolicyProblem[] {
  const known = checks.map(({ meta }) => meta.id);
  return Object.keys(policy.checks)
    .filter((id) => !known.some((one) => one === id))
    .map((id) => {
      const near = nearestWord(id, known);
      const advice = near === null ? "用 selfeval checks 查看全部检查。" : `是不是“${near}”？`;
      return { path: `checks.${id}`, message: `没有编号为“${id}”的检查；${advice}` };
    });
}
