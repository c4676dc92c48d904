import type Big from "big.js";
import type { Policy } from "../../policy/types";
import { roundHalfUp } from "../arithmetic";
import { askStep, step, type StepInput } from "../steps";
import type { MethodScore, ScoredForm, ScoreStep } from "../types";

/** Whose figures a score rests on: typed in the forms, proposed by this tool, or some of each. */
export type RestsOn = NonNullable<MethodScore["restsOn"]>;

/** An overall score by one method, and how it came about. */
export type Overall = {
  /** Rounded to the policy's decimals. */
  readonly score: number | null;
  /** Before rounding. */
  readonly exact: number | null;
  /** "(25×100+93+92)÷27=99.44"; `null` without a score: the last step then says why. */
  readonly derivation: string | null;
  readonly restsOn: RestsOn | null;
  readonly steps: readonly ScoreStep[];
};

type Basis = { readonly clause: string | null };

/** No score by this method, and why, in Chinese. */
export function noOverall(
  rule: string,
  basis: Basis,
  more: { readonly before?: readonly ScoreStep[]; readonly inputs?: readonly StepInput[] } = {},
): Overall {
  const steps = [...(more.before ?? []), askStep(rule, basis, more.inputs)];
  return { score: null, exact: null, derivation: null, restsOn: null, steps };
}

type Found = {
  readonly value: Big;
  /** What stands left of the equals sign: "(25×100+93+92)÷27". */
  readonly sum: string;
  readonly restsOn: RestsOn;
  readonly rule: string;
  readonly basis: Basis;
  readonly inputs?: readonly StepInput[];
  readonly before?: readonly ScoreStep[];
};

/** A score by one method: rounded half up to the policy's decimals, with its derivation. */
export function overallOf(found: Found, policy: Policy): Overall {
  const { value, sum, restsOn, rule, basis, inputs = [], before = [] } = found;
  const score = roundHalfUp(value, policy.arithmetic.decimals.value);
  return {
    score,
    exact: value.toNumber(),
    derivation: `${sum}=${String(score)}`,
    restsOn,
    steps: [...before, step({ rule, basis, inputs, result: score })],
  };
}

/** Whose figures a set of scores is: `true` for each that this tool proposed. */
export function restsOn(proposed: readonly boolean[]): RestsOn {
  if (proposed.every((one) => one)) return "proposed";
  return proposed.some((one) => one) ? "both" : "typed";
}

/** The department's only own form; else why there is not one to go by, in Chinese. */
export function onlyForm(departments: readonly ScoredForm[]): ScoredForm | string {
  const [own, ...more] = departments;
  if (own === undefined) return "工作簿里没有部门整体支出绩效自评表";
  if (more.length === 0) return own;
  const names = departments.map(({ form }) => `“${form.sheet}”`).join("、");
  return `有 ${String(departments.length)} 张部门整体自评表（${names}），看不出以哪张为准；请确认`;
}
