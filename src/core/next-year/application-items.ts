import { totalFunding } from "../checks/form-facts";
import { percentText, plainNumber } from "../checks/messages";
import type { Read } from "../model/read";
import { clauseText } from "../policy/clause";
import type { Ruled } from "../policy/types";
import type { ScoredForm } from "../scoring/types";
import type { ApplicationFacts } from "./application-facts";
import { firstCell } from "./first-cell";
import type { ApplicationItem, ApplicationKind, TargetReviewLine } from "./types";

/** A project's form, its figures, and its targets that look too low. */
export type JudgedProject = {
  readonly scored: ScoredForm;
  readonly facts: ApplicationFacts;
  readonly low: readonly TargetReviewLine[];
};

/** What a project's result suggests for next year's budget: nothing, or up to one item of each kind. */
export function applicationItems(project: JudgedProject): readonly ApplicationItem[] {
  return [ratingItem(project), executionItem(project), targetsItem(project)].filter(
    (item) => item !== null,
  );
}

function ratingItem({ scored, facts }: JudgedProject): ApplicationItem | null {
  const { score, rating } = facts;
  if (score === null || (rating !== "fair" && rating !== "poor")) return null;
  const { form, policy, proposedTotal } = scored;
  const basis = proposedTotal === null ? "表中得分，未经核算" : "建议得分";
  const label = policy.rating.labels.value[rating];
  const fact = `总分 ${plainNumber(score)} 分（${basis}），等级为“${label}”。`;
  const advice =
    rating === "poor"
      ? "建议先查明原因、落实整改，再研究下一年度是否继续安排预算。"
      : "建议落实改进措施，并从严核定下一年度预算。";
  const { clause } = policy.rating.thresholds;
  const cells = [form.total.score, form.total.rating];
  return item("lowRating", { scored, facts }, { message: fact + advice, cells, clause });
}

function executionItem({ scored, facts }: JudgedProject): ApplicationItem | null {
  const { form, policy } = scored;
  const { executionRate: rate, unspent } = facts;
  const line: Ruled<number> = policy.execution.explainBelow;
  if (rate === null || rate >= line.value) return null;
  const limit = `低于 ${percentText(line.value)}（${clauseText(line)}）`;
  const left = unspent === null || unspent <= 0 ? "" : `，有 ${tenThousand(unspent)} 万元没有支出`;
  const fact = `执行率为 ${percentText(rate)}，${limit}${left}。`;
  const message = `${fact}建议核实原因，下一年度按实际需要和支出进度编制预算。`;
  const row = totalFunding(form);
  const budget = row?.[policy.execution.denominator.value];
  // A typed rate beside a budget that is blank or 0 is no ground for advice.
  if (!row || !budget?.value) return null;
  const cells = [row.executionRate, row.actualExpenditure, budget];
  return item("lowExecution", { scored, facts }, { message, cells, clause: line.clause });
}

/** Names beyond these are counted, not told. */
const TOLD = 3;

function targetsItem({ scored, facts, low }: JudgedProject): ApplicationItem | null {
  if (low.length === 0) return null;
  const told = low.slice(0, TOLD).map(({ indicator, achievementRate: rate }) => {
    return `“${indicator ?? ""}”${rate === null ? "低于上年完成值" : `完成 ${percentText(rate)}`}`;
  });
  const more = low.length > TOLD ? "等" : "";
  const fact = `${plainNumber(facts.lowTargets)} 项指标的指标值可能定低：${told.join("、")}${more}。`;
  const message = `${fact}建议下一年度提高指标值，并据此核定预算。`;
  const cells = low.flatMap((line) => line.cells.slice(0, 1));
  return item(
    "raiseTargets",
    { scored, facts },
    { message, cells, clause: low[0]?.clause ?? null },
  );
}

type Said = {
  readonly message: string;
  readonly cells: readonly (Read<unknown> | string)[];
  readonly clause: string | null;
};

function item(
  kind: ApplicationKind,
  { scored: { form }, facts }: Pick<JudgedProject, "scored" | "facts">,
  { message, cells, clause }: Said,
): ApplicationItem {
  const known = cells.map((cell) => (typeof cell === "string" ? cell : cell.cell));
  const kept = [...new Set(known.filter((cell) => cell !== null))];
  return { kind, message, ...facts, cells: kept.length > 0 ? kept : [firstCell(form)], clause };
}

function tenThousand(yuan: number): string {
  return plainNumber(Math.round(yuan / 100) / 100);
}
