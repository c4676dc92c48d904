import { alternativeScores, scoredRow } from "../../core/index";
import type { Desk } from "./desk";
import type { ScoreExplanation } from "./session-types";

/** Where the score of a row comes from, and what other rule-sets would give; `null` when it has no score of its own. */
export function explain({ store }: Desk, form: number, row: number): ScoreExplanation | null {
  const scoredForm = store.get().checked?.evaluation.forms[form];
  const scored = scoredForm ? scoredRow(scoredForm, row) : null;
  if (!scoredForm || !scored) return null;
  const { policy, policyChosenBecause } = scoredForm;
  return { scored, policy, policyChosenBecause, alternatives: alternativeScores(scoredForm, row) };
}
