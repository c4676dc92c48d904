import type { MethodScore, Summary } from "./types";

/** A method's score, and whether it is the policy's own method. */
export type MethodResult = MethodScore & { readonly inForce: boolean };

/** The overall score by every method, each once, the method in force first. */
export function methodResults({ overall, alternatives }: Summary): readonly MethodResult[] {
  const others = alternatives.filter(({ method }) => method !== overall.method);
  return [{ ...overall, inForce: true }, ...others.map((other) => ({ ...other, inForce: false }))];
}

/** Why a method gives nothing, in Chinese, as its last step says it; `null` where it gives a score. */
export function reasonOf({ score, steps }: MethodScore): string | null {
  return score === null ? (steps.at(-1)?.rule ?? null) : null;
}
