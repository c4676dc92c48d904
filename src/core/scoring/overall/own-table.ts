import type { Policy } from "../../policy/types";
import { exact, shown } from "../arithmetic";
import type { ScoredForm, StatedTotal } from "../types";
import { executionMarks, indicatorMarks } from "./marks-of-form";
import { noOverall, onlyForm, overallOf, type Overall } from "./overall";

/** The total of the department's own form: this tool's proposal, else the typed one. */
export function ownTable(departments: readonly ScoredForm[], policy: Policy): Overall {
  const basis = policy.department.method;
  const own = onlyForm(departments);
  if (typeof own === "string") return noOverall(own, basis);
  const { form, proposedTotal } = own;
  const typed = form.total.score;
  const score = proposedTotal ?? typed.value;
  if (score === null) {
    const rule = `部门整体自评表（${form.sheet}）还没有总分；请先确定该表各项得分`;
    return noOverall(rule, basis, { before: own.steps });
  }
  const from = proposedTotal === null ? "表中填写的总分" : "本工具提议的总分";
  return overallOf(
    {
      value: exact(score),
      sum: proposedTotal === null ? "表中填写的总分" : sumText(own, proposedTotal),
      restsOn: proposedTotal === null ? "typed" : "proposed",
      rule: `取部门整体自评表（${form.sheet}）的总分（${from}）`,
      basis,
      inputs: [{ name: "总分", cell: typed.cell, value: score }],
    },
    policy,
  );
}

/** "9.82+50+30+9"; where a cap or a rescaling of the policy made the total, only that it is the total. */
function sumText(own: ScoredForm, total: number): string {
  const execution = executionMarks(own);
  const rows = execution === null ? [] : [execution.score];
  const terms = [...rows, ...indicatorMarks(own).map(({ score }) => score)];
  const added = terms.reduce((sum, term) => sum.plus(term ?? 0), exact(0));
  const isSum = terms.every((term) => term !== null) && added.eq(total);
  return isSum ? terms.map((term) => shown(term ?? 0)).join("+") : "按评价办法得出的总分";
}

/** What a person has set: the total typed for the department, where the workbook states just one. */
export function manual(stated: readonly StatedTotal[], policy: Policy): Overall {
  const basis = policy.department.method;
  const [first, ...more] = stated;
  if (first === undefined) return noOverall("工作簿里没有填写部门总分；由人确定后填写", basis);
  if (more.some(({ score }) => score !== first.score)) {
    const places = stated.map(({ sheet, cell, score }) => `${sheet} ${cell} 为 ${shown(score)} 分`);
    return noOverall(`填写的部门总分不一致（${places.join("，")}）；请核对`, basis);
  }
  const { score, sheet, cell } = first;
  const from = `${sheet} ${cell} 填写的部门总分`;
  const inputs = [{ name: "部门总分", cell, value: score }];
  return overallOf(
    { value: exact(score), sum: from, restsOn: "typed", rule: `取${from}`, basis, inputs },
    policy,
  );
}
