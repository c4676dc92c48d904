import { LARGEST_RATIO } from "./bare-number";
import { normalizeText } from "./normalize-text";
import { numberLook } from "./number-format";
import { failed, firstLook, plainNumber, type NumberReading } from "./parse-number";
import type { CellContent } from "./quantity-context";
import { scaled } from "./units";

/** A rate in percent above this is no rate (本工具默认). */
const LARGEST_PERCENT = 1000;

/**
 * Reads an execution rate (执行率) as a ratio: 0.958 for 95.8 %.
 *
 * @example parseRatio(number(0.958), "执行率") → 0.958; parseRatio(text("100%"), "执行率") → 1
 * @example parseRatio(number(79.27), "执行率（%）") → 0.7927; parseRatio(number(86.19), "执行率") → 0.8619, with a problem
 */
export function parseRatio(content: CellContent, headerText: string): NumberReading {
  const look = firstLook(content);
  if (!("text" in look)) return fromNumber(look, content.numberFormat, headerText);
  const percent = /^(.*?)(?:%|百分比)$/.exec(look.text)?.[1];
  const value = plainNumber(percent ?? look.text);
  if (value === null) return failed(`“${look.text}”不是一个比率。请填写百分比，例如 95.8%。`);
  return percent === undefined
    ? bareRate(value, headerText)
    : { value: scaled(value, 0.01), problem: null };
}

function fromNumber(reading: NumberReading, format: string, headerText: string): NumberReading {
  if (reading.value === null || numberLook(format).kind === "percent") return reading;
  return bareRate(reading.value, headerText);
}

/** Up to 1.5 a bare number is a ratio, above it is in percent; a header that says % settles what is above. */
function bareRate(value: number, headerText: string): NumberReading {
  const header = normalizeText(headerText);
  const inPercent = /[(\[].*%.*[)\]]|%$/.test(header);
  if (Math.abs(value) > LARGEST_PERCENT)
    return failed(`执行率写的是 ${value}，不像一个比率。请核对。`);
  if (Math.abs(value) > LARGEST_RATIO) {
    const problem = inPercent
      ? null
      : `执行率写的是 ${value}，没有百分号，按 ${value}% 读取。请写明百分号。`;
    return { value: scaled(value, 0.01), problem };
  }
  if (!inPercent || value === 0) return { value, problem: null };
  return {
    value,
    problem: `表头以 % 计，单元格写的是 ${value}，按 ${scaled(value, 100)}% 读取。请核对。`,
  };
}
