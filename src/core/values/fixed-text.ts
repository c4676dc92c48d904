import { isNoValueMark, isPlaceholder, isReference } from "./placeholders";
import { unreadable, type QuantityReading } from "./quantity-context";
import { remember } from "./remember";
import { isGradeScale } from "./tiers";

/** An amount: no template has a number first, but for "100字以内" and "20××年". */
const NUMBER_FIRST = /^[≥≤]?\d[^字xX×✕*＊_○□]*$/;

/** Whether a text in normal spelling has content, and what it is if not. */
const textKind = remember((text) => {
  if (text === "") return "blank";
  if (isNoValueMark(text)) return "noValue";
  if (isPlaceholder(text)) return "placeholder";
  if (isReference(text)) return "reference";
  if (isGradeScale(text)) return "allGrades";
  return /[\p{L}\p{N}]/u.test(text) ? "content" : "marks";
});

/**
 * The reading of a text that says no value, whatever stands around it; `null` for a text with content.
 *
 * @example fixedText("……", "……") → a placeholder; fixedText("—", "—") → unreadable, with the reason
 * @param text the raw text in normal spelling
 */
export function fixedText(text: string, raw: string): QuantityReading | null {
  if (NUMBER_FIRST.test(text)) return null;
  switch (textKind(text)) {
    case "content":
      return null;
    case "blank":
      return unreadable(raw, "单元格是空的，请填写。");
    case "noValue":
      return unreadable(raw, `写的是“${raw}”，不是可以比较的值。请填写数值或完成情况。`);
    case "placeholder":
      return { quantity: { kind: "placeholder", text: raw }, problem: null };
    case "reference":
      return unreadable(
        raw,
        `“${raw}”只是指向附件，不是可以比较的值。请在本格填写数值或完成情况。`,
      );
    case "allGrades":
      return unreadable(raw, `“${raw}”列出了全部等级，没有说明是哪一个。请填写其中一个。`);
    case "marks":
      return unreadable(raw, "只有符号，没有数值或文字。请填写完整。");
  }
}
