import type { ScoredWorkbook } from "../checks/types";
import type { CellEdit } from "../model/edit";
import type { Workbook } from "../model/workbook";
import { editOf, skippedWrite, type SkippedWrite, type WriteChoices } from "./decide-write";
import {
  proposeWrites,
  scoresAfter,
  totalItem,
  type FormProposals,
  type ProposalItem,
  type WriteProposal,
} from "./propose-writes";

/** What will be written, and what is left alone with the reason. */
export type ScorePlan = {
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly SkippedWrite[];
};

/**
 * Plans the write-back of a scored workbook: execution rates, scores and project totals into the cells the forms have for them.
 * Nothing is planned where a cell already says the same; formulas always stay, differing typed figures without a tick.
 * Locked cells are planned like others: the host says which of them it left.
 */
export function planScores(
  scored: ScoredWorkbook,
  workbook: Workbook,
  choices: WriteChoices,
): ScorePlan {
  const plans = proposeWrites(scored, workbook).map((form) => planForm(form, choices));
  return {
    edits: plans.flatMap((plan) => plan.edits),
    skipped: plans.flatMap((plan) => plan.skipped),
  };
}

function planForm(form: FormProposals, choices: WriteChoices): ScorePlan {
  const isWritten = ({ standing }: WriteProposal): boolean =>
    standing === "blank" || (standing === "typed" && choices.overwriteTyped);
  const total = totalItem(form, scoresAfter(form, isWritten));
  const items = total ? [...form.items, total] : form.items;
  return {
    edits: items.flatMap((item) =>
      item.kind === "cell" && isWritten(item.proposal) ? [editOf(item.proposal.write)] : [],
    ),
    skipped: items.flatMap((item) => skipped(item, isWritten)),
  };
}

function skipped(
  item: ProposalItem,
  isWritten: (proposal: WriteProposal) => boolean,
): readonly SkippedWrite[] {
  if (item.kind === "waiting") return [item.skipped];
  const { write, standing } = item.proposal;
  if (standing === "blank" || isWritten(item.proposal)) return [];
  return [skippedWrite(write, standing)];
}
