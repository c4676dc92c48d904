import type { ScoredWorkbook } from "../checks/types";
import type { CellEdit } from "../model/edit";
import { holdsFormula } from "./cell-content";
import { skippedWrite, type SkippedWrite } from "./decide-write";
import {
  proposalEdit,
  scoresAfter,
  totalItem,
  type FormProposals,
  type ProposalItem,
  type WriteProposal,
} from "./propose-writes";
import { sum } from "../scoring/arithmetic";
import { methodResults } from "../scoring/summary-methods";
import { summarize } from "../scoring/summarize";
import type { ScoredForm, SummaryMethod } from "../scoring/types";
import { scoreTargets } from "./score-targets";
import type { ScoreAfter } from "./total-write";

/** The user's ticks: those set by hand; a cell not among them is ticked unless there is a caution. */
export type Ticks = ReadonlyMap<string, boolean>;

export type PreviewChoices = { readonly ticks: Ticks; readonly mode: "value" | "formula" };

/** A cell that could be written, its formula worked out. */
export type PreviewCell = Omit<WriteProposal, "formula"> & {
  readonly formula: string | null;
  readonly ticked: boolean;
};

/** What one form would hold with the ticked cells written. */
export type FormPreview = {
  readonly form: number;
  readonly scored: ScoredForm;
  readonly cells: readonly PreviewCell[];
  readonly waiting: readonly SkippedWrite[];
  readonly totalBefore: number | null;
  /** `null` while a score waits for a person. */
  readonly totalAfter: number | null;
};

export type WritePreview = {
  readonly forms: readonly FormPreview[];
  /** What would be written, in order. */
  readonly edits: readonly CellEdit[];
  readonly department: readonly {
    readonly method: SummaryMethod;
    readonly before: number | null;
    readonly after: number | null;
  }[];
};

/** Whether a proposal is ticked: by the user's hand, else where nothing speaks against it. */
function isTicked({ id, caution }: WriteProposal, ticks: Ticks): boolean {
  return ticks.get(id) ?? caution === null;
}

/** What the ticked cells do to every project and to the department, by the rules that score the sheets themselves. */
export function previewWrites(
  scored: ScoredWorkbook,
  proposals: readonly FormProposals[],
  choices: PreviewChoices,
): WritePreview {
  const plans = proposals.map((form) => planOf(form, choices));
  const totals = new Map(plans.map(({ preview, standing }) => [preview.form, standing]));
  return {
    forms: plans.map(({ preview }) => preview),
    edits: plans.flatMap(({ written }) => written),
    department: departmentTotals(scored, totals),
  };
}

type FormPlan = {
  readonly preview: FormPreview;
  readonly written: readonly CellEdit[];
  /** What the sheet will then say the total is. */
  readonly standing: number | null;
};

/** The last plan of a form and what it was for: a tick changes one form of many. */
const lastPlans = new WeakMap<FormProposals, { readonly key: string; readonly plan: FormPlan }>();

function planOf(form: FormProposals, choices: PreviewChoices): FormPlan {
  const key = keyOf(form, choices);
  const last = lastPlans.get(form);
  if (last?.key === key) return last.plan;
  const plan = planForm(form, choices);
  lastPlans.set(form, { key, plan });
  return plan;
}

function keyOf({ items, scored, sheet }: FormProposals, { ticks, mode }: PreviewChoices): string {
  const ids = items.flatMap((item) => (item.kind === "cell" ? [item.proposal.id] : []));
  const total = `${sheet.name}!${scored.form.total.score.cell ?? ""}`;
  return [mode, ...[...ids, total].map((id) => String(ticks.get(id)))].join(" ");
}

function planForm(form: FormProposals, { ticks, mode }: PreviewChoices): FormPlan {
  const isWritten = (one: WriteProposal): boolean =>
    one.standing !== "logical" && isTicked(one, ticks);
  const after = scoresAfter(form, isWritten);
  const total = totalItem(form, after);
  const items = total ? [...form.items, total] : form.items;
  const cells = items.flatMap((item) => writable(item, isWritten));
  const written = items.flatMap((item) =>
    item.kind === "cell" && isWritten(item.proposal) ? [proposalEdit(item.proposal, mode)] : [],
  );
  const standing = standingAfter(form, after, written);
  const preview: FormPreview = {
    form: form.form,
    scored: form.scored,
    cells,
    waiting: items.flatMap(leftToPerson),
    totalBefore: standingTotal(form.scored),
    totalAfter: followsScores(form, written) && isOpen(after) ? null : standing,
  };
  return { preview, written, standing };
}

function writable(
  item: ProposalItem,
  isWritten: (one: WriteProposal) => boolean,
): FormPreview["cells"] {
  if (item.kind === "waiting" || item.proposal.standing === "logical") return [];
  const { formula, ...proposal } = item.proposal;
  return [{ ...proposal, formula: formula(), ticked: isWritten(item.proposal) }];
}

function leftToPerson(item: ProposalItem): readonly SkippedWrite[] {
  if (item.kind === "waiting") return [item.skipped];
  const { write, standing } = item.proposal;
  return standing === "logical" ? [skippedWrite(write, standing)] : [];
}

function isOpen(after: readonly ScoreAfter[]): boolean {
  return after.some(({ value }) => value === null);
}

/** Whether the total is worked out from the scores: written by us, a formula of the form's own, or no cell at all. */
function followsScores({ scored }: FormProposals, written: readonly CellEdit[]): boolean {
  const { score } = scored.form.total;
  return (
    score.cell === null || holdsFormula(score) || written.some(({ cell }) => cell === score.cell)
  );
}

/**
 * The total once the ticked cells are written. A formula in the total adds what the scores gain, as every sum does; what any
 * other formula then gives, the host alone can compute.
 */
function standingAfter(
  { scored, targets }: FormProposals,
  after: readonly ScoreAfter[],
  written: readonly CellEdit[],
): number | null {
  const { score } = scored.form.total;
  const scores = after.map(({ value }) => value);
  if (score.cell === null) return isOpen(after) || after.length === 0 ? null : sum(scores);
  const edit = written.find(({ cell }) => cell === score.cell);
  if (edit && typeof edit.value === "number") return edit.value;
  if (score.value === null || !holdsFormula(score)) return score.value;
  const gained = sum([...scores, ...targets.map(({ read }) => -(read.value ?? 0))]);
  return sum([score.value, gained]);
}

/** What the sheet itself says: the total cell, or the sum of the scores where the form has none. */
function standingTotal(scored: ScoredForm): number | null {
  const { score } = scored.form.total;
  if (score.cell !== null) return score.value;
  const scores = scoreTargets(scored).map(({ read }) => read.value);
  if (scores.length === 0 || scores.includes(null)) return null;
  return sum(scores);
}

/** The department's total as the sheets say it, before and after; what the tool would propose plays no part. */
function departmentTotals(
  scored: ScoredWorkbook,
  totals: ReadonlyMap<number, number | null>,
): WritePreview["department"] {
  const before = summaryOf(scored, (form) => standingTotal(form));
  const after = summaryOf(scored, (form, index) => totals.get(index) ?? standingTotal(form));
  if (!before || !after) return [];
  const results = new Map(methodResults(after).map(({ method, score }) => [method, score]));
  const byTotals = methodResults(before).filter(({ method }) => BY_TOTALS.includes(method));
  return byTotals.map(({ method, score }) => ({
    method,
    before: score,
    after: results.get(method) ?? null,
  }));
}

/** The methods that rest on the totals of forms alone. */
const BY_TOTALS: readonly SummaryMethod[] = ["meanOfProjects", "budgetWeighted", "ownTable"];

function summaryOf(
  { forms }: ScoredWorkbook,
  totalOf: (form: ScoredForm, index: number) => number | null,
) {
  return summarize(
    forms.map((scored, index) => {
      const score = { ...scored.form.total.score, value: totalOf(scored, index) };
      const form = { ...scored.form, total: { ...scored.form.total, score } };
      return { ...scored, form, proposedTotal: null };
    }),
  );
}
