import type { Indicator } from "../model/form";
import { isBlank } from "../model/read";

/**
 * Gives each detail row (其中) the row it details: rows without weight and score of their own under a row that has the
 * marks but neither target nor actual, or rows that say 其中.
 */
export function linkDetails(indicators: readonly Indicator[]): Indicator[] {
  let parent: number | null = null;
  return indicators.map((indicator, index) => {
    if (isDetail(indicator)) {
      const said = /^\W*其中/.test(indicator.name.value ?? "");
      if (said) parent ??= indicators[index - 1]?.row ?? null;
      return { ...indicator, parentRow: parent };
    }
    parent = isHeading(indicator) ? indicator.row : null;
    return indicator;
  });
}

function isDetail({ weight, score, target, scoreSharedWithRow }: Indicator): boolean {
  const unscored = score.cell === null || isBlank(score);
  return isBlank(weight) && unscored && scoreSharedWithRow === null && !isBlank(target);
}

function isHeading({ weight, target, actual }: Indicator): boolean {
  return isBlank(target) && isBlank(actual) && weight.value !== null;
}
