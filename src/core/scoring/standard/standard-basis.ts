import type { Indicator } from "../../model/form";
import type { ScoredIndicator } from "../types";

/** Longer standards are cut where they are cited; the cell shows the whole. */
const LONGEST_QUOTE = 40;

/**
 * The row's own standard as what a step or a finding rests on, in Chinese.
 *
 * @example "本行评分标准（J13）：每降低1个百分点扣1分，扣完为止"
 */
export function standardClause({ standard }: Indicator): string {
  const text = (standard.text ?? "").replace(/\s+/g, " ").trim();
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const at = standard.cell === null ? "" : `（${standard.cell}）`;
  return `本行评分标准${at}：${shown}`;
}

/** The row's own standard where it decides the marks, or hands them to a person; `null` where the rule-set decides. */
export function standardBasis({ indicator, steps }: ScoredIndicator): string | null {
  if (indicator.standard.cell === null) return null;
  const own = standardClause(indicator);
  return steps.some(({ clause }) => clause === own) ? own : null;
}
