import type { Policy, Ruled } from "../policy/types";
import { shareOf, type Share } from "./arithmetic";
import { askStep, step, type StepInput } from "./steps";
import type { ScoreStep } from "./types";

/** What a rule gives: a score, or `null` and perhaps the range a person may choose from. */
export type Award = {
  readonly score: number | null;
  readonly range: readonly [number, number] | null;
  readonly steps: readonly ScoreStep[];
};

/** What every rule needs to know about the row. */
export type AwardContext = {
  readonly weight: number;
  readonly policy: Policy;
  readonly inputs: readonly StepInput[];
};

type Reason = { readonly rule: string; readonly basis: Pick<Ruled<unknown>, "clause"> };

/** A share of the weight (1 is all of it), rounded half up and kept inside 0..weight. */
export function award(share: Share, { rule, basis }: Reason, context: AwardContext): Award {
  const { weight, policy, inputs } = context;
  const score = shareOf(weight, share, policy);
  return { score, range: null, steps: [step({ rule, basis, inputs, result: score })] };
}

/** No score: a person must decide, and the rule says why. */
export function undecided(
  { rule, basis }: Reason,
  inputs: readonly StepInput[],
  range: readonly [number, number] | null = null,
): Award {
  return { score: null, range, steps: [askStep(rule, basis, inputs)] };
}
