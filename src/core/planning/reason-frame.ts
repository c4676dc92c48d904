import { rowsWithOwnScore } from "../checks/form-facts";
import { TO_FILL } from "../checks/open-marks";
import { contentOf } from "../checks/reads";
import type { Fix } from "../model/finding";
import type { Indicator, SelfEvaluationForm } from "../model/form";
import { isBlank, type Read } from "../model/read";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator } from "../scoring/types";
import { executionFacts, indicatorFacts, lossFacts, type ReasonFact } from "./reason-facts";

/** What a reason is asked for: below target, above it, marks lost otherwise, or money left over. */
export type ReasonCause = "short" | "exceeded" | "cut" | "lowExecution";

/** The skeleton of a reason (说明框架): the facts are there, the cause and the remedy wait for a person. */
export type ReasonFrame = {
  readonly cause: ReasonCause;
  /** The indicator or the funding row, by the form's own name. */
  readonly name: string;
  readonly facts: readonly ReasonFact[];
  /** One paragraph in Chinese with the facts and the marks 〔待填：…〕; no cause is invented. */
  readonly text: string;
  /** The note cell beside the row; without a cell where the form has no such column. */
  readonly note: Read<string>;
};

/**
 * The skeleton for the row of a form: of an indicator below or above its target or with marks lost, or of a funding row
 * that was not spent in full. `null` where nothing has to be explained, or the sheet row is neither.
 */
export function reasonFrame(scored: ScoredForm, row: number): ReasonFrame | null {
  const indicator = scored.indicators.find((one) => one.indicator.row === row);
  if (indicator !== undefined) return indicatorFrame(scored, indicator);
  const funding = scored.funding.find((one) => one.row.row === row);
  return funding === undefined ? null : executionFrame(scored, funding);
}

function indicatorFrame(scored: ScoredForm, row: ScoredIndicator): ReasonFrame | null {
  const { indicator, proposedScore } = row;
  const isOwn = rowsWithOwnScore(scored).includes(row);
  const loss = isOwn ? lossFacts(indicator.weight, indicator.score, proposedScore) : [];
  const cause = causeOf(row, loss);
  if (cause === null) return null;
  const facts = [...indicatorFacts(row), ...loss];
  return frameOf({ cause, name: nameIn(indicator), facts, note: indicator.deviationNote });
}

function nameIn({ name, row }: Indicator): string {
  return (name.text ?? "").replace(/\s+/g, "") || `第${String(row)}行`;
}

function causeOf({ status }: ScoredIndicator, loss: readonly ReasonFact[]): ReasonCause | null {
  if (status === "short" || status === "exceeded") return status;
  return loss.length > 0 && status !== "missing" ? "cut" : null;
}

function executionFrame(scored: ScoredForm, funding: ScoredFundingRow): ReasonFrame | null {
  const { row, proposedExecutionRate: rate, proposedScore } = funding;
  const money = executionFacts(funding, scored.policy, scored.form.amountUnit);
  if (rate === null || rate >= 1 || money.length === 0) return null;
  const facts = [...money, ...lossFacts(row.weight, row.score, proposedScore)];
  return frameOf({ cause: "lowExecution", name: row.label, facts, note: row.deviationNote });
}

const CAUSE_WORDS: Readonly<Record<ReasonCause, string>> = {
  short: "未完成原因",
  exceeded: "超额原因",
  cut: "扣分原因",
  lowExecution: "未执行原因",
};

function frameOf(frame: Omit<ReasonFrame, "text">): ReasonFrame {
  const { cause, name, facts } = frame;
  const told = facts.map((fact) => `${fact.name}${fact.text}`).join("，");
  const open = `${CAUSE_WORDS[cause]}：${TO_FILL.cause}。改进措施：${TO_FILL.remedy}。`;
  return { ...frame, text: `${name}：${told}。${open}` };
}

/** Whether something stands in the note cell that writing a reason would replace. */
export function replacesNote({ note }: ReasonFrame): boolean {
  return note.cell !== null && !isBlank(note);
}

/**
 * The fix that writes a reason into the note cell of its row, to be reviewed. `null` where the form has no such column,
 * a formula stands in the cell, or the text is blank.
 */
export function reasonFix(
  { sheet }: SelfEvaluationForm,
  { note }: ReasonFrame,
  text: string,
): Fix | null {
  const value = text.trim();
  if (note.cell === null || note.source?.formula != null || value === "") return null;
  const { cell } = note;
  const edit = { kind: "cell", sheet, cell, expect: contentOf(note), value } as const;
  return { title: "写入偏差原因栏", safety: "needsReview", edits: [edit] };
}
