import type { TargetReview } from "../../core/index";
import { percent } from "../charts/figure-bars";
import type { Texts } from "../text/texts";

type NextYearTexts = Texts["nextYear"];

/** The classes that have a row, in one line: `"不足 60%：1 项；正好 100%：65 项"`; `""` where no row makes a ratio. */
export function classWords({ classes }: TargetReview, texts: NextYearTexts): string {
  return classes
    .filter(({ indicators }) => indicators > 0)
    .map((one) => texts.classPart(className(one, texts), one.indicators))
    .join(texts.classSeparator);
}

function className({ from, to }: TargetReview["classes"][number], texts: NextYearTexts): string {
  if (to === null) return texts.classFrom(percent(from));
  if (from === to) return texts.classExactly(percent(from));
  if (from === 0) return texts.classBelow(percent(to));
  if (from === 1) return texts.classAbove(percent(from), percent(to));
  return texts.classSpan(percent(from), percent(to));
}
