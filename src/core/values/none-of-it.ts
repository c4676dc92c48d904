import type { QuantityContext, QuantityReading } from "./quantity-context";

const NONE = /^(?:无|没有|零|未发生|无发生|没有发生|未出现|不存在)[.。]?$/;

/**
 * "无" and "未发生" beside a target of none ("0起") say none, and the user is told so; `null` for anything else.
 *
 * @example noneOfIt("未发生", "未发生", under "0起") → 0, with a problem; under "≥5场" → null
 */
export function noneOfIt(
  text: string,
  shown: string,
  { role, target }: QuantityContext,
): QuantityReading | null {
  if (role === "target" || target?.kind !== "amount" || !NONE.test(text)) return null;
  const asksForNone = target.value === 0 && ["equals", "atMost"].includes(target.comparator);
  if (!asksForNone) return null;
  const { dimension } = target;
  return {
    quantity: {
      kind: "amount",
      comparator: "equals",
      implied: true,
      value: 0,
      upper: null,
      unitOfMeasure: null,
      dimension,
      canonical: 0,
    },
    problem: `写的是“${shown}”，按 0 读取。请填写数字。`,
  };
}
