import type { Read } from "../model/read";
import { standardBasis } from "../scoring/standard/standard-basis";
import type { ScoredIndicator } from "../scoring/types";

/** What the marks of a row rest on, for a message. */
export type ScoreBasis = {
  /** "按办法", or "按本行评分标准" where the row's own standard decides. */
  readonly basis: string;
  readonly clause: string | null;
  /** The cell of the standard where it decides. */
  readonly at: readonly Read<string>[];
};

/** The row's own standard where it decides; else the rule-set, with this clause of it. */
export function scoreBasis(row: ScoredIndicator, clause: string | null): ScoreBasis {
  const own = standardBasis(row);
  return own === null
    ? { basis: "按办法", clause, at: [] }
    : { basis: "按本行评分标准", clause: own, at: [row.indicator.standard] };
}
