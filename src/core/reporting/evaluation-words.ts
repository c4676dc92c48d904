import { policiesUsed, type PolicyUse } from "../checks/policies-used";
import type { Evaluation } from "../checks/types";
import type { FormKind } from "../model/form";
import type { Policy } from "../policy/types";

const formKindTerms: Readonly<Record<FormKind, string>> = {
  project: "项目自评表",
  department: "部门整体自评表",
  transfer: "转移支付自评表",
  indicatorList: "指标清单",
  monitoring: "运行监控表（不计分）",
};

/** What was found in a workbook: "项目自评表 2 张 · 年度 2023". */
export function formsText({ forms, fiscalYear }: Evaluation): string {
  if (forms.length === 0) return "没有认出绩效自评表。";
  const kinds = (Object.keys(formKindTerms) as FormKind[])
    .map((kind) => ({ kind, count: forms.filter(({ form }) => form.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formKindTerms[kind]} ${String(count)} 张`);
  const year = fiscalYear === null ? "年度未识别" : `年度 ${String(fiscalYear)}`;
  return [...kinds, year].join(" · ");
}

/** Each policy a workbook was scored under, with the reasons for choosing it. */
export function policyReasons(
  evaluation: Evaluation,
): readonly { readonly policy: Policy; readonly uses: readonly PolicyUse[] }[] {
  const uses = policiesUsed(evaluation);
  const policies = [...new Set(uses.map(({ policy }) => policy))];
  return policies.map((policy) => ({ policy, uses: uses.filter((use) => use.policy === policy) }));
}

/** How many forms were read by headers that a person pointed out, by the name given to the headers: "按手动指定的表头读取 2 张（某县自评表）". */
export function taughtWords({ forms }: Pick<Evaluation, "forms">): readonly string[] {
  const counts = new Map<string, number>();
  for (const { form } of forms) {
    if (form.taughtBy === undefined) continue;
    counts.set(form.taughtBy, (counts.get(form.taughtBy) ?? 0) + 1);
  }
  return [...counts].map(
    ([title, count]) => `按手动指定的表头读取 ${String(count)} 张（${title}）`,
  );
}
