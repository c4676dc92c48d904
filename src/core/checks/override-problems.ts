import { nearestWord } from "../json/nearest-word";
import type { Policy } from "../policy/types";
import type { PolicyProblem } from "../policy/policy-problem";
import { checks } from "./catalog/index";

/** Where a policy changes a check that there is not, or a limit that a check has not; empty when all is known. */
export function overrideProblems(policy: Policy): readonly PolicyProblem[] {
  return [...unknownChecks(policy), ...limitsOfNone(policy)];
}

function limitsOfNone(policy: Policy): readonly PolicyProblem[] {
  const fixed = checks.filter(({ meta }) => meta.limit === undefined);
  return fixed
    .filter(({ meta }) => policy.checks[meta.id]?.limit !== undefined)
    .map(({ meta }) => ({
      path: `checks.${meta.id}.limit`,
      message: `检查 ${meta.id}（${meta.title}）没有可以调整的界限；请去掉 limit，可以改级别（level）或停用（enabled）。`,
    }));
}

/** With the nearest one that there is. */
function unknownChecks(policy: Policy): readonly PolicyProblem[] {
  const known = checks.map(({ meta }) => meta.id);
  return Object.keys(policy.checks)
    .filter((id) => !known.some((one) => one === id))
    .map((id) => {
      const near = nearestWord(id, known);
      const advice = near === null ? "用 selfeval checks 查看全部检查。" : `是不是“${near}”？`;
      return { path: `checks.${id}`, message: `没有编号为“${id}”的检查；${advice}` };
    });
}
