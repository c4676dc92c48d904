import type { Read } from "../model/read";
import type { Ruled } from "../policy/types";
import type { ScoreStep } from "./types";

export type StepInput = ScoreStep["inputs"][number];

/** What a step rests on: a policy value, or nothing but the form itself. */
type Basis = Pick<Ruled<unknown>, "clause">;

/** For a step that applies no policy value, such as naming a blank cell. */
export const NO_CLAUSE: Basis = { clause: null };

/** What the result of a step says when a person must decide. */
export const UNDECIDED = "待确定";

/** An input as the cell shows it; a plain number stays a number. */
export function inputOf(name: string, read: Read<unknown>): StepInput {
  const { cell, text, value } = read;
  if (typeof value === "number") return { name, cell, value };
  return { name, cell, value: text ?? "" };
}

type StepParts = {
  readonly rule: string;
  readonly basis: Basis;
  readonly inputs?: readonly StepInput[];
  readonly result: number | string;
};

/** One step of a derivation. */
export function step({ rule, basis, inputs = [], result }: StepParts): ScoreStep {
  return { rule, clause: basis.clause, inputs, result };
}

/** The step that hands the decision to a person: `rule` says why and what to do. */
export function askStep(rule: string, basis: Basis, inputs: readonly StepInput[] = []): ScoreStep {
  return step({ rule, basis, inputs, result: UNDECIDED });
}
