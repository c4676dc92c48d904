/** No spending is this many times its budget; money in 元 beside money in 万元 is (本工具默认). */
const FAR_OVER = 1000;

/** Nor is so little of it spent; what is left of a hundred percent once 元 was divided by 万元 is (本工具默认). */
const FAR_UNDER = 1.5 / 10_000;

/**
 * Whether two amounts of one row, in one unit by their heading, can hardly be in one unit: one looks like 元, the other like
 * 万元. Nothing may be worked out from the two.
 *
 * @example isUnitSlip(1180000, 120) → true; isUnitSlip(118, 1200000) → true; isUnitSlip(0, 120) → false
 */
export function isUnitSlip(spent: number, budget: number): boolean {
  if (spent <= 0 || budget <= 0) return false;
  const ratio = spent / budget;
  return ratio >= FAR_OVER || ratio <= FAR_UNDER;
}
