import { plainNumber } from "../checks/messages";
import type { ScoredWorkbook } from "../checks/types";
import type { CellEdit } from "../model/edit";
import type { Sheet, Workbook } from "../model/workbook";
import type { ScoredForm } from "../scoring/types";
import {
  decideWrite,
  type SkippedWrite,
  type WriteChoices,
  type WriteDecision,
} from "./decide-write";
import { rateWrites } from "./rate-writes";
import { scoreTargets, type ScoreTarget } from "./score-targets";
import { proposeTotal, type ScoreAfter } from "./total-write";

/** What will be written, and what is left alone with the reason. */
export type ScorePlan = {
  readonly edits: readonly CellEdit[];
  readonly skipped: readonly SkippedWrite[];
};

/**
 * Plans the write-back of a scored workbook: execution rates, scores and project totals into the cells the forms have for them.
 * Nothing is planned where a cell already says the same; formulas always stay, differing typed figures without a tick.
 */
export function planScores(
  scored: ScoredWorkbook,
  workbook: Workbook,
  choices: WriteChoices,
): ScorePlan {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const plans = scored.forms.map((form) => {
    const sheet = sheets.get(form.form.sheet);
    return sheet ? planForm(form, sheet, choices) : { edits: [], skipped: [] };
  });
  return {
    edits: plans.flatMap((plan) => plan.edits),
    skipped: plans.flatMap((plan) => plan.skipped),
  };
}

function planForm(form: ScoredForm, sheet: Sheet, choices: WriteChoices): ScorePlan {
  const rates = rateWrites(form).map((write) => decideWrite(write, choices));
  const targets = scoreTargets(form);
  const scores = targets.map((target) => decideScore(form, target, choices));
  const after = targets.map((target, index) => scoreAfter(target, scores[index]));
  const total = decideTotal(form, sheet, { after, choices });
  const decisions = [...rates, ...scores, ...total];
  return {
    edits: decisions.flatMap((one) => (one.kind === "write" ? [one.edit] : [])),
    skipped: decisions.flatMap((one) => (one.kind === "skip" ? [one.skipped] : [])),
  };
}

function decideScore(form: ScoredForm, target: ScoreTarget, choices: WriteChoices): WriteDecision {
  const { sheet } = form.form;
  if (target.proposed === null) return waiting(sheet, target);
  const write = {
    sheet,
    read: target.read,
    value: target.proposed,
    meant: target.proposed,
    tolerance: form.policy.arithmetic.scoreTolerance.value,
    what: target.what,
    shown: plainNumber(target.proposed),
  };
  return decideWrite(write, choices);
}

/** A score that a person has already given needs no word. */
function waiting(sheet: string, { read, what, waitsFor }: ScoreTarget): WriteDecision {
  if (read.value !== null) return { kind: "same" };
  const reason = `${what}：需人工评定${waitsFor === null ? "" : `（${waitsFor}）`}。`;
  return { kind: "skip", skipped: { sheet, cell: read.cell, reason } };
}

function scoreAfter(target: ScoreTarget, decision: WriteDecision | undefined): ScoreAfter {
  const { cell, value, source } = target.read;
  const { proposed } = target;
  if (decision?.kind === "write") return { cell, value: proposed, proposed, isText: false };
  return { cell, value, proposed, isText: typeof source?.value === "string" };
}

function decideTotal(
  form: ScoredForm,
  sheet: Sheet,
  { after, choices }: { after: readonly ScoreAfter[]; choices: WriteChoices },
): readonly WriteDecision[] {
  const proposal = proposeTotal(form, sheet, after);
  if (proposal.kind === "none") return [];
  if (proposal.kind === "total") return [decideWrite(proposal.write, choices)];
  const { cell, value } = form.form.total.score;
  if (cell === null || value !== null) return [];
  const reason = `总分：还有 ${String(proposal.open)} 项得分待人工填写，填好后再运行即可得出总分。`;
  return [{ kind: "skip", skipped: { sheet: form.form.sheet, cell, reason } }];
}
