import { numberLook } from "./number-format";
import { normalizeText } from "./normalize-text";
import { isNoValueMark, isPlaceholder } from "./placeholders";
import type { CellContent } from "./quantity-context";
import { withDigits } from "./round-digits";
import { spellOutNumerals } from "./spelled-numbers";

/** A number as read; `null` without a problem for a blank cell or a mark like "—", with one when not understood. */
export type NumberReading = { readonly value: number | null; readonly problem: string | null };

export const NOTHING: NumberReading = { value: null, problem: null };

/** `failed("…")` → no value, with the problem. */
export function failed(problem: string): NumberReading {
  return { value: null, problem };
}

const PLAIN = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|-?\.\d+)\.?$/;

/** `plainNumber("1,200.50")` → `1200.5`; `null` when the text is anything but one number. */
export function plainNumber(text: string): number | null {
  const digits = PLAIN.exec(text)?.[1];
  if (digits === undefined || digits.replace(/\D/g, "").length > 15) return null;
  return Number(digits.replace(/,/g, ""));
}

/**
 * What the cell says before anything is read from its text: an error, nothing, or a number under a fitting format.
 * A text comes back in normal spelling.
 */
export function firstLook(content: CellContent): NumberReading | { readonly text: string } {
  if (content.error !== null) return failed(`单元格显示公式错误 ${content.error}，请先修正公式。`);
  if (typeof content.value === "boolean") return failed("单元格里是逻辑值，请改为数字。");
  if (typeof content.value === "number") return numericCell(content.value, content.numberFormat);
  const text = normalizeText(content.value ?? "");
  return text === "" || isNoValueMark(text) || isPlaceholder(text) ? NOTHING : { text };
}

/** Larger numbers are no longer exact. */
const TOO_LARGE = 1e15;

function numericCell(value: number, format: string): NumberReading {
  if (!Number.isFinite(value) || Math.abs(value) >= TOO_LARGE) {
    return failed("单元格里的数字过大，不是有效的数值。请核对。");
  }
  if (numberLook(format).kind === "date")
    return failed("单元格是日期格式，不是数字。请改正格式或内容。");
  return { value: withDigits(value, 15), problem: null };
}

/**
 * Reads a weight or a score.
 *
 * @example parseNumber(text("10分")) → 10; parseNumber(text("—")) → null without a problem
 * @example parseNumber(text("10%")) → null, with a problem
 */
export function parseNumber(content: CellContent): NumberReading {
  const look = firstLook(content);
  if (!("text" in look)) return percentScore(look, content.numberFormat);
  const spelled = look.text === "十分" ? "10" : spellOutNumerals(look.text.replace(/分$/, ""));
  const value = plainNumber(spelled.replace(/\(?分\)?$/, ""));
  return value === null
    ? failed(`“${look.text}”不是一个数字。请只填写数字。`)
    : { value, problem: null };
}

function percentScore(reading: NumberReading, format: string): NumberReading {
  if (reading.value === null || numberLook(format).kind !== "percent") return reading;
  return failed(
    `分数显示为百分比 ${Number((reading.value * 100).toPrecision(12))}%，无法确定是多少分。请改为普通数字。`,
  );
}
