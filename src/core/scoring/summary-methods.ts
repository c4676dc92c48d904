import type { ScoreStep, Summary, SummaryMethod } from "./types";

export type MethodResult = {
  readonly method: SummaryMethod;
  readonly score: number | null;
  readonly steps: readonly ScoreStep[];
  /** The policy's own method. */
  readonly inForce: boolean;
};

/** The overall score by every method, each once, the method in force first. */
export function methodResults({ overall, alternatives }: Summary): readonly MethodResult[] {
  const others = alternatives.filter(({ method }) => method !== overall.method);
  const { method, score, steps } = overall;
  return [
    { method, score, steps, inForce: true },
    ...others.map((other) => ({ ...other, inForce: false })),
  ];
}
