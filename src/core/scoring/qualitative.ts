import type { Qualitative, Tier } from "../model/quantity";
import type { Policy, TierRule } from "../policy/types";
import { exact, shareOf } from "./arithmetic";
import { award, undecided, type Award, type AwardContext } from "./award";
import { askStep } from "./steps";

const TIER_NAMES: Readonly<Record<Tier, string>> = {
  achieved: "达成",
  partlyAchieved: "部分达成并具有一定效果",
  notAchieved: "未达成且效果较差",
};

/** The bounds of a tier in marks: weight 10, 部分达成 → `[6, 8]`; the upper bound belongs only to the top tier. */
export function tierRange(
  weight: number,
  { from, to }: TierRule,
  policy: Policy,
): readonly [number, number] {
  const bound = (share: number): number => shareOf(weight, share, policy);
  return [bound(from), bound(to)];
}

/** The policy's rule for a tier; `undefined` only for a policy that forgot it, which validation refuses. */
export function tierRule(tier: Tier, policy: Policy): TierRule | undefined {
  return policy.qualitative.tiers.value.find((rule) => rule.tier === tier);
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");
}

/** Whether the actual says nothing but the target again, spaces and punctuation aside. */
export function repeatsTarget(target: string, actual: string): boolean {
  return plain(target) !== "" && plain(target) === plain(actual);
}

function rangeText(rule: TierRule, [from, to]: readonly [number, number]): string {
  return `${String(from)} 到 ${String(to)} 分${rule.tier === "achieved" ? "" : `（不含 ${String(to)} 分）`}`;
}

const PROPOSED_SHARE: Readonly<Record<TierRule["proposal"], (rule: TierRule) => number | null>> = {
  top: ({ to }) => to,
  middle: ({ from, to }) => exact(from).plus(to).div(2).toNumber(),
  none: () => null,
};

const PROPOSED_AS = { top: "上限", middle: "中间值", none: "" } as const;

/** The marks of a tier: its range, and a number inside it only where the policy says which. */
export function scoreTier(tier: Tier, because: string, context: AwardContext): Award {
  const { weight, policy, inputs } = context;
  const basis = policy.qualitative.tiers;
  const rule = tierRule(tier, policy);
  if (rule === undefined)
    return undecided({ rule: "办法没有这一档；请由评分人确定得分", basis }, inputs);
  const range = tierRange(weight, rule, policy);
  const words = `${because}，属于“${TIER_NAMES[tier]}”档，得分区间 ${rangeText(rule, range)}`;
  const share = PROPOSED_SHARE[rule.proposal](rule);
  if (share === null) {
    return undecided({ rule: `${words}；请在区间内确定得分`, basis }, inputs, range);
  }
  const rest = `${words}；提议取${PROPOSED_AS[rule.proposal]}，可以调整`;
  return { ...award(share, { rule: rest, basis }, context), range };
}

/** The marks when target and actual are words. */
export function scoreQualitative(
  target: Qualitative,
  actual: Qualitative,
  context: AwardContext,
): Award {
  if (actual.tier !== null) return scoreTier(actual.tier, `完成情况为“${actual.text}”`, context);
  const basis = context.policy.qualitative.repeatsTarget;
  if (!repeatsTarget(target.text, actual.text)) {
    const rule = `完成情况“${actual.text}”不是规定的档次；请选定达成、部分达成或未达成后再计分`;
    return undecided({ rule, basis: context.policy.qualitative.tiers }, context.inputs);
  }
  if (basis.value === "achieved") {
    return scoreTier("achieved", "完成情况与指标值文字相同，视为达成（请核实）", context);
  }
  const top = tierRule("achieved", context.policy);
  const range = top === undefined ? null : tierRange(context.weight, top, context.policy);
  const rule = "完成情况只是照写指标值，看不出达成程度；请选定档次后再计分";
  return { score: null, range, steps: [askStep(rule, basis, context.inputs)] };
}
