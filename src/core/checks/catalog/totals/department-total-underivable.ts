import { totalsOnSheets } from "../../../scoring/overall/stated-totals";
import type { StatedTotal } from "../../../scoring/types";
import { defineWorkbookCheck } from "../../define-check";
import { plainNumber } from "../../messages";
import { departmentForm, inYuan, projectForms, type FormAt } from "../../projects-of-workbook";
import { totalFunding } from "../../form-facts";
import { certain, decimalsOf, sum } from "../../reads";
import { sumOfScores } from "../../score-sum";
import { sheetsWithoutForm } from "../../sheet-texts";
import type { ScoredWorkbook } from "../../types";

type Derived = { readonly method: string; readonly score: number };
/** The department's score against every way it may have come about: own table, mean, weighted by each budget. */
export const departmentTotalUnderivable = defineWorkbookCheck({
  meta: {
    id: "SE607",
    name: "department-total-underivable",
    level: "warning",
    kind: "review",
    group: "totals",
    title: "部门总分算不出来",
    why: "部门总分要说得清怎样得出；按任何一种常用方法都算不出来的，复核时无法认可。",
    howToFix: "按办法规定的方法重新汇总，并写明计算方法。",
    clause: null,
    defects: ["D80"],
    messages: {
      underivable:
        "部门总分为 {stated} 分，而{derived}，都得不出这个分数。请按办法重新汇总，并写明计算方法。",
    },
  },
  *run({ workbook }) {
    const derived = derivations(workbook);
    if (derived.length === 0) return;
    for (const { score, cell, sheet, form } of statedScores(workbook)) {
      if (derived.some((one) => roundsTo(one.score, score))) continue;
      if (isReproduced(workbook, { sheet, cell })) continue;
      const list = derived.map(({ method, score: value }) => `${method} ${shown(value)} 分`);
      const args = { stated: score, derived: list.join("、") };
      yield { messageId: "underivable", args, at: [cell], sheet, form, part: "部门总分" };
    }
  },
});

/** Whether a method of the summary gives it: by goals or by blocks, say. */
function isReproduced(
  { summary }: ScoredWorkbook,
  { sheet, cell }: Pick<StatedTotal, "sheet" | "cell">,
): boolean {
  const known = summary?.stated.find((one) => one.sheet === sheet && one.cell === cell);
  return known !== undefined && known.reproducedBy.length > 0;
}

function derivations(workbook: ScoredWorkbook): readonly Derived[] {
  const own = departmentForm(workbook);
  const table = own === null ? null : ownTable(own);
  const projects = projectForms(workbook);
  const scores = projects.map(scoreOf);
  const known = scores.filter((score) => score !== null);
  const found: Derived[] = table === null ? [] : [{ method: "本表各项得分合计为", score: table }];
  if (known.length < 2 || known.length < scores.length) return found.length > 0 ? found : [];
  found.push({ method: "各项目平均为", score: sum(known) / known.length });
  for (const [method, basis] of [
    ["按全年预算加权为", "finalBudget"],
    ["按年初预算加权为", "originalBudget"],
    ["按执行数加权为", "actualExpenditure"],
  ] as const) {
    const score = weighted(projects, basis);
    if (score !== null) found.push({ method, score });
  }
  return found;
}

function ownTable({ scored }: FormAt): number | null {
  return sumOfScores(scored.form)?.value ?? scored.proposedTotal;
}

function scoreOf({ scored }: FormAt): number | null {
  return certain(scored.form.total.score) ?? scored.proposedTotal;
}

type Basis = "finalBudget" | "originalBudget" | "actualExpenditure";

function weighted(projects: readonly FormAt[], basis: Basis): number | null {
  const parts = projects.map((project) => {
    const { form } = project.scored;
    const row = totalFunding(form);
    return { score: scoreOf(project), money: row && inYuan(form, certain(row[basis])) };
  });
  const money = parts.map((part) => part.money);
  const all = sum(money);
  if (money.includes(null) || all <= 0) return null;
  return parts.reduce((total, part) => total + (part.score ?? 0) * (part.money ?? 0), 0) / all;
}

function statedScores(workbook: ScoredWorkbook): readonly StatedTotal[] {
  return [...statedOnOwnForm(workbook), ...totalsOnSheets(sheetsWithoutForm(workbook))];
}

/** A total of a form that scores nothing itself; otherwise `total-differs` judges it. */
function statedOnOwnForm(workbook: ScoredWorkbook): readonly StatedTotal[] {
  const own = departmentForm(workbook);
  if (own === null || ownTable(own) !== null) return [];
  const { sheet, total } = own.scored.form;
  const score = certain(total.score);
  const { cell } = total.score;
  return score === null || cell === null ? [] : [{ score, cell, sheet, form: own.index }];
}

/** Whether a result, rounded or cut to the decimals stated, is the stated one. */
function roundsTo(result: number, stated: number): boolean {
  return Math.abs(result - stated) < 10 ** -decimalsOf(stated) + 1e-9;
}

function shown(score: number): string {
  return plainNumber(Math.round(score * 100) / 100);
}
