import type { Indicator, SkippedRow } from "../model/form";
import { isBlank, type Read } from "../model/read";
import type { Quantity } from "../model/quantity";
import { isNoValueMark, isPlaceholder, normalizeText } from "../values";

/**
 * The row as a leftover of the template or a blank row; `null` when it is an indicator.
 *
 * @example "指标1：" without target and actual → a leftover; "指标1：验收合格率" → an indicator
 */
export function leftoverOf(indicator: Indicator): SkippedRow | null {
  const { name, target, actual, weight, row } = indicator;
  if (isFilled(target) || isFilled(actual) || isScored(indicator) || isNamed(name)) return null;
  const cells = [name, target, actual].flatMap((read) =>
    read.cell === null || isBlank(read) ? [] : [{ cell: read.cell, text: read.text ?? "" }],
  );
  return { row, reason: cells.length > 0 ? "template" : "blank", cells, weight };
}

function isNamed({ text }: Read<string>): boolean {
  const name = normalizeText(text ?? "").replace(NUMBERED, "");
  return !isNothing(name) && !isPlaceholder(text ?? "");
}

function isFilled({ text, value }: Read<Quantity>): boolean {
  return !isNothing(normalizeText(text ?? "")) && value?.kind !== "placeholder";
}

/** Nothing, or a mark that stands for nothing: "/", "—", "……", "无", "不涉及". */
function isNothing(text: string): boolean {
  return DOTS.test(text) || isNoValueMark(text);
}

/** A typed score speaks for an indicator whose name was lost. */
function isScored({ score, scoreSharedWithRow }: Indicator): boolean {
  return score.value !== null && score.value !== 0 && scoreSharedWithRow === null;
}

/** "指标1：", "目标2、" before a name. */
const NUMBERED = /^(指标|目标)\s*\d+\s*[:：.、]?\s*/;

const DOTS = /^[/／\-—–―、.．。…\s]*$/;
