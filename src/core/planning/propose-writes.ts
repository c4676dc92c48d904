import { plainNumber } from "../checks/messages";
import type { ScoredWorkbook } from "../checks/types";
import { parseAddress } from "../model/address";
import type { CellContent, CellEdit } from "../model/edit";
import { cellKey, type Sheet, type Workbook } from "../model/workbook";
import type { ScoredForm } from "../scoring/types";
import { readContent } from "./cell-content";
import {
  editOf,
  heldText,
  standingOf,
  type ProposedWrite,
  type SkippedWrite,
  type Standing,
} from "./decide-write";
import { rateWrites } from "./rate-writes";
import { scoreTargets, type ScoreTarget } from "./score-targets";
import { proposeTotal, type ScoreAfter } from "./total-write";

/** Why a write needs a tick of its own: a formula or a differing figure stands there, or the cell is locked. */
export type WriteCaution = "formula" | "typed" | "locked";

/** One cell that could be written, with all that speaks for and against it. */
export type WriteProposal = {
  /** `sheet!cell`. */
  readonly id: string;
  /** Index into the workbook's forms. */
  readonly form: number;
  readonly what: "score" | "executionRate" | "total";
  readonly label: string;
  readonly before: CellContent;
  readonly beforeText: string;
  readonly afterText: string;
  readonly write: ProposedWrite;
  readonly standing: Exclude<Standing, "same">;
  readonly caution: WriteCaution | null;
  /** Works out the native formula, without "="; `null` where none can say it. Plain values never ask. */
  readonly formula: () => string | null;
};

/** A cell to write, or one left to a person with the reason. */
export type ProposalItem =
  | { readonly kind: "cell"; readonly proposal: WriteProposal }
  | { readonly kind: "waiting"; readonly skipped: SkippedWrite };

/** What could be written into one form. The total rests on the others: `totalItem`. */
export type FormProposals = {
  readonly form: number;
  readonly scored: ScoredForm;
  readonly sheet: Sheet;
  readonly targets: readonly ScoreTarget[];
  /** Execution rates, then scores from top to bottom; cells that already say the same are left out. */
  readonly items: readonly ProposalItem[];
};

/**
 * Everything that could be written into a scored workbook, form by form. A sheet that is gone has no proposals, nor has a form
 * of the running year (运行监控): it is not scored.
 */
export function proposeWrites(
  scored: ScoredWorkbook,
  workbook: Workbook,
): readonly FormProposals[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return scored.forms.flatMap((one, form) => {
    const sheet = sheets.get(one.form.sheet);
    return sheet && one.form.kind !== "monitoring"
      ? [proposalsOf({ form, scored: one, sheet })]
      : [];
  });
}

type FormPlace = Pick<FormProposals, "form" | "scored" | "sheet">;

function proposalsOf(place: FormPlace): FormProposals {
  const targets = scoreTargets(place.scored);
  const rates = rateWrites(place.scored).flatMap(({ write, label, formula }) =>
    cellItem(place, { what: "executionRate", write, label, formula }),
  );
  const scores = targets.flatMap((target) => scoreItem(place, target));
  return { ...place, targets, items: [...rates, ...scores] };
}

type Draft = Pick<WriteProposal, "what" | "label" | "write" | "formula">;

function cellItem(place: FormPlace, draft: Draft): readonly ProposalItem[] {
  // Named one by one: with the draft spread into it, planning a large workbook takes more than twice as long.
  const { what, write, label, formula } = draft;
  const standing = standingOf(write);
  if (standing === "same") return [];
  const { sheet, read } = write;
  const proposal: WriteProposal = {
    id: `${sheet}!${read.cell}`,
    form: place.form,
    what,
    label,
    before: readContent(read),
    beforeText: heldText(read),
    afterText: write.shown,
    write,
    standing,
    caution: cautionOf(standing, isLocked(place.sheet, read.cell)),
    formula,
  };
  return [{ kind: "cell", proposal }];
}

function cautionOf(standing: Standing, locked: boolean): WriteCaution | null {
  if (locked) return "locked";
  if (standing === "formula") return "formula";
  return standing === "blank" ? null : "typed";
}

/** Where the host cannot tell which cells of a protected sheet are open, all count as locked. */
function isLocked(sheet: Sheet, cell: string): boolean {
  const at = parseAddress(cell);
  return sheet.protected && !(at && sheet.unlockedCells?.has(cellKey(at)));
}

function scoreItem(place: FormPlace, target: ScoreTarget): readonly ProposalItem[] {
  const { proposed, read, what, label, formula } = target;
  const { sheet } = place.scored.form;
  if (proposed === null) return waiting(sheet, target);
  const write = {
    sheet,
    read,
    value: proposed,
    meant: proposed,
    tolerance: place.scored.policy.arithmetic.scoreTolerance.value,
    what,
    shown: plainNumber(proposed),
  };
  return cellItem(place, { what: "score", write, label, formula });
}

/** A score that a person has already given needs no word. */
function waiting(sheet: string, { read, what, waitsFor }: ScoreTarget): readonly ProposalItem[] {
  if (read.value !== null) return [];
  const reason = `${what}：需人工评定${waitsFor === null ? "" : `（${waitsFor}）`}。`;
  return [{ kind: "waiting", skipped: { sheet, cell: read.cell, reason } }];
}

/** What the score cells of a form hold once the written ones are written. */
export function scoresAfter(
  { targets, items }: FormProposals,
  isWritten: (proposal: WriteProposal) => boolean,
): readonly ScoreAfter[] {
  const written = new Set(
    items.flatMap((item) =>
      item.kind === "cell" && isWritten(item.proposal) ? [item.proposal.write.read.cell] : [],
    ),
  );
  return targets.map(({ read, proposed }) => {
    const { cell, value, source } = read;
    if (written.has(cell)) return { cell, value: proposed, proposed, isText: false };
    return { cell, value, proposed, isText: typeof source?.value === "string" };
  });
}

/** The total of a form over the scores that then stand there; `null` when there is nothing to write or to say. */
export function totalItem(form: FormProposals, after: readonly ScoreAfter[]): ProposalItem | null {
  const { scored, sheet } = form;
  const proposal = proposeTotal(scored, sheet, after);
  if (proposal.kind === "none") return null;
  if (proposal.kind === "total") {
    const { write } = proposal;
    const formula = (): string | null => write.formula ?? null;
    const draft = { what: "total", write, label: "总分", formula } as const;
    return cellItem(form, draft)[0] ?? null;
  }
  const { cell, value } = scored.form.total.score;
  if (cell === null || value !== null) return null;
  const reason = `总分：还有 ${String(proposal.open)} 项得分待人工填写，填好后再运行即可得出总分。`;
  return { kind: "waiting", skipped: { sheet: scored.form.sheet, cell, reason } };
}

/** The edit for a proposal: its value, or its live formula where it has one. */
export function proposalEdit(
  { write, formula }: Pick<WriteProposal, "write" | "formula">,
  mode: "value" | "formula",
): CellEdit {
  const { sheet, read, value, meant, tolerance, what, shown, numberFormat } = write;
  const plain = { sheet, read, value, meant, tolerance, what, shown };
  const formatted = numberFormat === undefined ? plain : { ...plain, numberFormat };
  const live = mode === "formula" ? formula() : null;
  return editOf(live === null ? formatted : { ...formatted, formula: live });
}
