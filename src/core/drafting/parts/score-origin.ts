import { formName } from "../../checks/finding-words";
import { plainNumber } from "../../checks/messages";
import type { ReportBlock, ReportRun } from "../../model/report-draft";
import type { ScoredForm } from "../../scoring/types";
import type { ReportFacts } from "../facts";
import { placeOf } from "../figures";
import { cited, derived, joined, paragraph, say, toFill } from "../runs";

/** More projects than these are counted, not named. */
const MOST_NAMED = 10;

/** Whether the totals of these forms were typed or worked out, and which typed ones differ from what was worked out. */
export function scoreOrigin(
  facts: ReportFacts,
  forms: readonly ScoredForm[],
): readonly ReportBlock[] {
  const typed = forms.filter(({ form }) => form.total.score.value !== null);
  const open = forms.filter(
    ({ form, proposedTotal }) => form.total.score.value === null && proposedTotal !== null,
  );
  if (typed.length + open.length === 0) return [];
  const differing = typed.filter((scored) => isOther(facts, scored));
  return [
    paragraph([
      ...originRuns({ typed: typed.length, open: open.length, all: forms.length }),
      ...differingRuns(facts, differing),
    ]),
  ];
}

type Counts = { readonly typed: number; readonly open: number; readonly all: number };

function originRuns({ typed, open, all }: Counts): readonly ReportRun[] {
  const isOne = all === 1;
  if (open === 0) return say`得分取自${isOne ? "" : "各"}自评表填写的总分。`;
  if (typed === 0) return say`总分表中尚未填写，得分按所用办法计算。`;
  return say`${count(typed, "填写了总分的自评表数")} 张自评表填写了总分，得分取填写的数；${count(open, "没有填写总分的自评表数")} 张尚未填写，得分按所用办法计算。`;
}

function count(value: number, rule: string): ReportRun {
  return derived(String(value), rule, []);
}

function differingRuns(facts: ReportFacts, differing: readonly ScoredForm[]): readonly ReportRun[] {
  if (differing.length === 0) return [];
  const named = differing.slice(0, MOST_NAMED).map((scored) => differenceRuns(facts, scored));
  const rest = differing.length > MOST_NAMED ? "等" : "";
  return say`其中 ${count(differing.length, "填写的总分与计算的总分不同的自评表数")} 张填写的得分与按所用办法计算的不同：${joined(named, "；")}${rest}。${toFill("核对后确定以哪一个得分为准")}`;
}

function differenceRuns(facts: ReportFacts, scored: ScoredForm): readonly ReportRun[] {
  const { form } = scored;
  const { score } = form.total;
  const held = plainNumber(score.value ?? 0);
  const typed = score.cell === null ? held : cited(held, { sheet: form.sheet, cell: score.cell });
  const worked = derived(
    plainNumber(facts.proposedTotals.get(form) ?? 0),
    "按所用办法计算的总分",
    placeOf(form, score),
  );
  return say`${formName(scored).replace(/\s+/g, "")}填写 ${typed} 分，计算为 ${worked} 分`;
}

/** Beyond the rounding of the rule-set. */
function isOther({ proposedTotals }: ReportFacts, { form, policy }: ScoredForm): boolean {
  const worked = proposedTotals.get(form) ?? null;
  const typed = form.total.score.value;
  if (worked === null || typed === null) return false;
  return Math.abs(worked - typed) > policy.arithmetic.scoreTolerance.value;
}
