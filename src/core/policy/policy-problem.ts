import type { ShapeProblem } from "../json/validate-shape";

/** What is wrong in a policy file: where, and in Chinese what stands there and what may. */
export type PolicyProblem = ShapeProblem & {
  /** The parameters that contradict each other, `"weights.budgetExecution"`; only for a contradiction. */
  readonly involves?: readonly string[];
};
