import { exact } from "../arithmetic";
import { readStandard } from "./read-standard";
import type { StandardRule } from "./standard-rule";

/**
 * The marks that a row's standard can give at all, from high to low; `null` where any may be right, or the text states no plain
 * rule.
 *
 * @example possibleMarks("达到90%得5分，80%-90%得3分，80%以下不得分", 5) → [5, 3, 0]
 */
export function possibleMarks(standard: string, weight: number): readonly number[] | null {
  const reading = readStandard(standard);
  return reading.ok ? marksOf(reading.rule, weight) : null;
}

function marksOf(rule: StandardRule, weight: number): readonly number[] | null {
  switch (rule.kind) {
    case "wholeOrNothing":
      return [weight, 0];
    case "bands": {
      const marks = rule.bands.map((band) => (band.marks === "full" ? weight : band.marks));
      return [...new Set(marks)].sort((a, b) => b - a);
    }
    case "steps": {
      const top = rule.base === null || rule.base.marks === "full" ? weight : rule.base.marks;
      return downFrom(top, rule.deduction.marks);
    }
    case "occurrences":
      return downFrom(weight, rule.marks);
    case "proportional":
      return null;
  }
}

/** More steps than this say nothing: nearly every score is one of them (本工具默认). */
const MOST_STEPS = 40;

function downFrom(top: number, off: number): readonly number[] | null {
  if (off <= 0 || top / off > MOST_STEPS) return null;
  const marks: number[] = [];
  for (let left = exact(top); left.gt(0); left = left.minus(off)) marks.push(left.toNumber());
  return [...marks, 0];
}
