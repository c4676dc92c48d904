import { hasCell, type CellRead, type Read } from "../model/read";
import { executionFormula, indicatorFormula } from "./native-formula";
import type { ScoredForm, ScoredFundingRow, ScoredIndicator, ScoreStep } from "../scoring/types";

/** A score cell of the form, once, with the score proposed for it. */
export type ScoreTarget = {
  readonly read: CellRead<number>;
  /** `null`: a person must decide. */
  readonly proposed: number | null;
  /** For messages: "指标“签约项目数”的得分". */
  readonly what: string;
  /** By the form's own label: "签约项目数". */
  readonly label: string;
  /** Works out the native formula that gives the proposed score, without "="; `null` where none says it. */
  readonly formula: () => string | null;
  /** Why nothing is proposed, from the last step of the derivation; `null` when none says. */
  readonly waitsFor: string | null;
};

/**
 * The score cells of a form that add up to its total: the scored funding row, then the indicators from top to bottom.
 * A score cell shared by several rows appears once; rows without a score cell have no target.
 */
export function scoreTargets(form: ScoredForm): readonly ScoreTarget[] {
  return [...executionTargets(form), ...indicatorTargets(form)];
}

function executionTargets(form: ScoredForm): readonly ScoreTarget[] {
  return form.funding.filter(isScored).flatMap((row) =>
    target(row.row.score, {
      proposed: row.proposedScore,
      what: "预算执行率得分",
      label: row.row.label,
      formula: () => executionFormula(row, form.policy),
      waitsFor: lastRule(row.steps),
    }),
  );
}

/** Only one row of the funding block earns points; on the others the form prints a dash for the weight. */
function isScored({ row, proposedScore }: ScoredFundingRow): boolean {
  return proposedScore !== null || (row.kind === "total" && (row.weight.value ?? 0) > 0);
}

/** Rows that detail another (其中) carry no points of their own. */
function indicatorTargets(form: ScoredForm): readonly ScoreTarget[] {
  const rows = form.indicators.filter(({ indicator }) => indicator.parentRow === null);
  return byScoreCell(rows).flatMap((sharing) => {
    const owner = ownerOf(sharing);
    if (!owner) return [];
    const { name, score } = owner.indicator;
    const label = name.value ?? name.text ?? "";
    return target(score, {
      proposed: owner.proposedScore,
      what: `指标“${label}”的得分`,
      label,
      formula: () => (sharing.length === 1 ? indicatorFormula(owner, form.policy) : null),
      waitsFor: lastRule(owner.steps),
    });
  });
}

function byScoreCell(
  indicators: readonly ScoredIndicator[],
): readonly (readonly ScoredIndicator[])[] {
  const groups = new Map<string, ScoredIndicator[]>();
  for (const scored of indicators) {
    const { cell } = scored.indicator.score;
    if (cell === null) continue;
    const sharing = groups.get(cell);
    if (sharing) sharing.push(scored);
    else groups.set(cell, [scored]);
  }
  return [...groups.values()];
}

/** The row that owns a shared cell speaks for it; the sharing rows carry no points of their own. */
function ownerOf(sharing: readonly ScoredIndicator[]): ScoredIndicator | undefined {
  return sharing.find(({ indicator }) => indicator.scoreSharedWithRow === null) ?? sharing[0];
}

function target(read: Read<number>, rest: Omit<ScoreTarget, "read">): readonly ScoreTarget[] {
  if (!hasCell(read)) return [];
  const { proposed, what, label, formula, waitsFor } = rest;
  return [{ read, proposed, what, label, formula, waitsFor }];
}

function lastRule(steps: readonly ScoreStep[]): string | null {
  return steps.at(-1)?.rule ?? null;
}
