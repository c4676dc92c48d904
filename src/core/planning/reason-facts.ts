import { percentText, plainNumber } from "../checks/messages";
import { certain } from "../checks/reads";
import type { AmountUnit, Indicator } from "../model/form";
import type { Amount, DateQuantity, Quantity } from "../model/quantity";
import type { Read } from "../model/read";
import type { Policy } from "../policy/types";
import { sum } from "../scoring/arithmetic";
import { onOneScale } from "../scoring/scale";
import type { ScoredFundingRow, ScoredIndicator } from "../scoring/types";

/** A figure that a reason rests on: what it is called, how it is written, and the cell it stands in where it has one. */
export type ReasonFact = {
  readonly name: string;
  readonly text: string;
  readonly cell: string | null;
};

/** Target, actual, gap and rate of a row; what is not known is left out. */
export function indicatorFacts({
  indicator,
  achievementRate,
}: ScoredIndicator): readonly ReasonFact[] {
  const { target, actual } = indicator;
  const gap = gapOf(target.value, actual.value);
  return [
    ...stated("年度指标值", target),
    ...stated("实际完成值", actual),
    ...(gap === null ? [] : [{ name: gap.name, text: gap.text, cell: null }]),
    ...(achievementRate === null
      ? []
      : [{ name: "完成率", text: percentText(achievementRate), cell: null }]),
  ];
}

/** Budget on the rule-set's basis, spending, what was left, and the rate; empty where the rate is not known. */
export function executionFacts(
  { row, proposedExecutionRate: rate }: ScoredFundingRow,
  { execution }: Policy,
  unit: AmountUnit | null,
): readonly ReasonFact[] {
  const basis = execution.denominator.value;
  const budget = certain(row[basis]);
  const spent = certain(row.actualExpenditure);
  if (rate === null || budget === null || spent === null) return [];
  const money = (value: number): string => `${plainNumber(value)}${unit ?? ""}`;
  return [
    {
      name: basis === "finalBudget" ? "全年预算数" : "年初预算数",
      text: money(budget),
      cell: row[basis].cell,
    },
    { name: "执行数", text: money(spent), cell: row.actualExpenditure.cell },
    { name: "未执行", text: money(sum([budget, -spent])), cell: null },
    { name: "执行率", text: percentText(rate), cell: row.executionRate.cell },
  ];
}

/** Marks lost: by the typed score, else by the one the rule-set gives; empty where none are lost or one is not known. */
export function lossFacts(
  weight: Read<number>,
  score: Read<number>,
  proposed: number | null,
): readonly ReasonFact[] {
  const full = certain(weight);
  const typed = certain(score);
  const got = typed ?? proposed;
  if (full === null || got === null || got >= full) return [];
  const how = typed === null ? "应得" : "得";
  const text = `${plainNumber(sum([full, -got]))}分（分值${plainNumber(full)}分，${how}${plainNumber(got)}分）`;
  return [{ name: "扣分", text, cell: score.cell }];
}

function stated(name: string, read: Indicator["target"]): readonly ReasonFact[] {
  const text = (read.text ?? "").replace(/\s+/g, " ").trim();
  return text === "" ? [] : [{ name, text, cell: read.cell }];
}

type Gap = { readonly name: string; readonly text: string };

/** How far apart target and actual are, in the target's unit; `null` where they do not compare. */
function gapOf(target: Quantity | null, actual: Quantity | null): Gap | null {
  if (target?.kind === "date" && actual?.kind === "date") return lateness(target, actual);
  if (target?.kind !== "amount" || actual?.kind !== "amount") return null;
  return difference(target, actual);
}

function difference(target: Amount, actual: Amount): Gap | null {
  const scale = onOneScale(target, actual);
  if (!scale.ok || target.comparator === "between" || scale.target === scale.actual) return null;
  const factor = scale.target === 0 ? 1 : target.value / scale.target;
  const size = Math.abs(scale.actual - scale.target) * factor;
  const unit = target.unitOfMeasure ?? actual.unitOfMeasure ?? "";
  const shown = `${plainNumber(size)}${unit === "%" ? "个百分点" : unit}`;
  return { name: scale.actual > scale.target ? "超出" : "差额", text: shown };
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days between the deadline and the day it was done. */
function lateness(target: DateQuantity, actual: DateQuantity): Gap | null {
  const limit = target.to ?? target.from;
  const day = actual.to ?? actual.from;
  if (limit === null || day === null || day <= limit) return null;
  const days = (Date.parse(day) - Date.parse(limit)) / MILLISECONDS_PER_DAY;
  return { name: "晚于时限", text: `${plainNumber(days)}天` };
}
