import type { Policy } from "../policy/types";

/** A share of the weight as a part of a native formula, and what it gives now. */
export type ShareFormula = { readonly text: string; readonly value: number };

type Place = { readonly cell: string; readonly value: number };
type Cells = { readonly target: Place; readonly actual: Place };
type Rule = (cells: Cells) => ShareFormula | null;

/** Higher is better: `MIN(F13/E13,1)`, `IF(F13>=E13,1,0)` where only reaching the target counts. The target is above zero. */
export function forwardShare(policy: Policy): Rule {
  const { forward, passMark } = policy.quantitative;
  if (forward.value === "binary") return allOrNothing(">=");
  const pass = passMark.value;
  return pass === null ? proportional : (cells) => withPassMark(cells, pass);
}

/** Lower is better, by the policy's way of counting what is over: `MAX(MIN(2-F13/E13,1),0)`. The target is above zero. */
export function reverseShare(policy: Policy): Rule {
  return REVERSE[policy.quantitative.reverse.value];
}

/** A target with "＝": like a floor, exactly, or by the deviation on both sides. The target is above zero. */
export function equalShare(policy: Policy): Rule {
  const { value } = policy.quantitative.equal;
  if (value === "forwardLike") return forwardShare(policy);
  return value === "strict" ? allOrNothing("=") : symmetric;
}

function proportional({ target, actual }: Cells): ShareFormula {
  const text = `MIN(${actual.cell}/${target.cell},1)`;
  return { text, value: Math.min(actual.value / target.value, 1) };
}

function withPassMark({ target, actual }: Cells, pass: number): ShareFormula {
  const quotient = `${actual.cell}/${target.cell}`;
  const rate = actual.value / target.value;
  const text = `IF(${quotient}<${String(pass)},0,MIN(${quotient},1))`;
  return { text, value: rate < pass ? 0 : Math.min(rate, 1) };
}

const KEEPS = {
  ">=": (actual: number, target: number) => actual >= target,
  "<=": (actual: number, target: number) => actual <= target,
  "=": (actual: number, target: number) => actual === target,
} as const;

function allOrNothing(operator: keyof typeof KEEPS): Rule {
  return ({ target, actual }) => ({
    text: `IF(${actual.cell}${operator}${target.cell},1,0)`,
    value: KEEPS[operator](actual.value, target.value) ? 1 : 0,
  });
}

function symmetric({ target, actual }: Cells): ShareFormula {
  const text = `MAX(1-ABS(${actual.cell}/${target.cell}-1),0)`;
  return { text, value: Math.max(1 - Math.abs(actual.value / target.value - 1), 0) };
}

const REVERSE: Readonly<Record<Policy["quantitative"]["reverse"]["value"], Rule>> = {
  linearToDouble: ({ target, actual }) => ({
    text: `MAX(MIN(2-${actual.cell}/${target.cell},1),0)`,
    value: Math.max(Math.min(2 - actual.value / target.value, 1), 0),
  }),
  ratio: ({ target, actual }) => ({
    text: `IF(${actual.cell}<=${target.cell},1,${target.cell}/${actual.cell})`,
    value: actual.value <= target.value ? 1 : target.value / actual.value,
  }),
  allOrNothing: allOrNothing("<="),
};
