import type { ScoreExplanation } from "../../app/session/session-types";
import {
  standardBasis,
  type Read,
  type ScoredFundingRow,
  type ScoredIndicator,
} from "../../core/index";

/** What a screen says of a scored row before its steps. */
export type ScoreFacts = {
  /** The indicator's name or the funding row's label; `null` when the cell is blank. */
  readonly name: string | null;
  readonly typed: Read<number>;
  readonly proposed: number | null;
  /** The row's own standard decides, not the rule-set. */
  readonly byStandard: boolean;
  readonly range: readonly [number, number] | null;
  /** Typed minus proposed, rounded to hundredths; `null` where one of the two is missing. */
  readonly difference: number | null;
};

/** The facts of an indicator or of the scored funding row. */
export function scoreFacts(scored: ScoreExplanation["scored"]): ScoreFacts {
  const { name, typed } = isIndicator(scored)
    ? { name: scored.indicator.name.text, typed: scored.indicator.score }
    : { name: scored.row.label, typed: scored.row.score };
  const proposed = scored.proposedScore;
  return {
    name: name === "" ? null : name,
    typed,
    proposed,
    byStandard: isIndicator(scored) && standardBasis(scored) !== null,
    range: isIndicator(scored) ? scored.proposedRange : null,
    difference: differenceOf(typed.value, proposed),
  };
}

function differenceOf(typed: number | null, proposed: number | null): number | null {
  if (typed === null || proposed === null) return null;
  return Math.round(Number(((typed - proposed) * 100).toPrecision(12))) / 100;
}

function isIndicator(scored: ScoredIndicator | ScoredFundingRow): scored is ScoredIndicator {
  return "indicator" in scored;
}
