import type { Amount, DateQuantity, Quantity } from "../model/quantity";
import { unitMeaning } from "./units";

/** Whether two quantities may be compared through their canonical values or days. */
export type Comparable = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const YES: Comparable = { ok: true };

function no(reason: string): Comparable {
  return { ok: false, reason };
}

/**
 * Whether a target and an actual measure the same thing in units that convert into each other. Counters must be
 * the same word or true synonyms, or one of them missing: "32万字" against "32万份" is not comparable.
 *
 * @example comparable(amount("2亿美元"), amount("2.1亿美元")) → { ok: true }
 * @example comparable(amount("32万字"), amount("32万份")) → { ok: false, reason: "单位不一致…" }
 */
export function comparable(a: Quantity, b: Quantity): Comparable {
  if (a.kind === "amount" && b.kind === "amount") return comparableAmounts(a, b);
  if (a.kind === "date" && b.kind === "date") return comparableDates(a, b);
  if (a.kind === "unreadable" || b.kind === "unreadable") return no("有一个值无法读取，不能比较。");
  if (a.kind === "placeholder" || b.kind === "placeholder")
    return no("有一个值还是模板文字，不能比较。");
  if (a.kind === "qualitative" && b.kind === "qualitative")
    return no("两个值都是文字描述，需要人工判断。");
  return no(`一个值是${KINDS[a.kind]}，另一个是${KINDS[b.kind]}，不能比较。`);
}

const KINDS: Readonly<Record<"amount" | "date" | "qualitative", string>> = {
  amount: "数值",
  date: "日期",
  qualitative: "文字描述",
};

function comparableAmounts(a: Amount, b: Amount): Comparable {
  const [first, second] = [a, b].map((amount) => amount.unitOfMeasure ?? "没有单位");
  if (a.dimension !== b.dimension) return no(`单位不一致：一个是“${first}”，另一个是“${second}”。`);
  if (a.unitOfMeasure === null || b.unitOfMeasure === null) return YES;
  const [familyA, familyB] = [a, b].map((amount) => unitMeaning(amount.unitOfMeasure).family);
  if (familyA === familyB || familyA === null || familyB === null) return YES;
  return no(`单位不一致：一个是“${first}”，另一个是“${second}”。`);
}

function comparableDates(a: DateQuantity, b: DateQuantity): Comparable {
  return a.to === null || b.to === null
    ? no("有一个日期没有写明年份或不是单一日期，不能比较。")
    : YES;
}
