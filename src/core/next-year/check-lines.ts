import type { Finding } from "../model/finding";
import { actualsAllEqualTargets } from "../checks/catalog/actuals/actuals-all-equal-targets";
import { totalCostOffSpending } from "../checks/catalog/actuals/total-cost-off-spending";
import { indicatorDuplicated } from "../checks/catalog/targets/indicator-duplicated";
import { requiredLevelAbsent } from "../checks/catalog/targets/required-level-absent";
import { targetBelowLastYear } from "../checks/catalog/targets/target-below-last-year";
import { targetNotQuantified } from "../checks/catalog/targets/target-not-quantified";
import { targetPseudoQuantified } from "../checks/catalog/targets/target-pseudo-quantified";
import { targetTextRepeated } from "../checks/catalog/targets/target-text-repeated";
import { targetWithoutUnit } from "../checks/catalog/targets/target-without-unit";
import { weightConcentrated } from "../checks/catalog/weights/weight-concentrated";
import type { Check } from "../checks/define-check";
import { formName } from "../checks/finding-words";
import { nameOf } from "../checks/form-facts";
import type { FormAt } from "../checks/projects-of-workbook";
import { stepThroughChecks } from "../checks/run-checks";
import { concernedMarks } from "./concerned-marks";
import type { ReviewedWorkbook, TargetReviewKind, TargetReviewLine } from "./types";

/** The checks that know something about how a target was set: their rules are theirs alone. */
const KINDS: readonly (readonly [Check, TargetReviewKind])[] = [
  [targetBelowLastYear, "belowLastYear"],
  [totalCostOffSpending, "costOverBudget"],
  [targetNotQuantified, "notQuantified"],
  [targetPseudoQuantified, "notTestable"],
  [targetWithoutUnit, "unitMissing"],
  [weightConcentrated, "weightConcentrated"],
  [requiredLevelAbsent, "categoryMissing"],
  [actualsAllEqualTargets, "actualsEqualTargets"],
  [targetTextRepeated, "sameTargetText"],
  [indicatorDuplicated, "duplicated"],
];

const CHECKS = KINDS.map(([check]) => check);
const kindOf: ReadonlyMap<string, TargetReviewKind> = new Map(
  KINDS.map(([{ meta }, kind]) => [meta.id, kind]),
);

/**
 * What those checks find in the forms given, as lines: the same findings, levels and limits as in the list of findings,
 * whatever checks were chosen there, without those marked 不适用. A check that breaks down is told of there.
 */
export function* stepThroughCheckLines(
  workbook: ReviewedWorkbook,
  forms: readonly FormAt[],
): Generator<undefined, readonly TargetReviewLine[], unknown> {
  const reviewed = new Map(forms.map((at) => [at.index, at]));
  const steps = stepThroughChecks(CHECKS, workbook, {});
  let step = steps.next();
  while (step.done !== true) {
    yield;
    step = steps.next();
  }
  const waived = new Set((workbook.waived ?? []).map(({ finding }) => identityOf(finding)));
  return step.value.findings.flatMap((finding) => {
    const at = finding.form === null ? undefined : reviewed.get(finding.form);
    const kind = kindOf.get(finding.check);
    if (at === undefined || kind === undefined || !isAboutTarget(finding, kind)) return [];
    if (waived.has(identityOf(finding))) return [];
    return [lineOf(finding, kind, at)];
  });
}

function identityOf({ check, sheet, logicalPath, cells }: Finding): string {
  return [check, sheet, logicalPath, ...cells].join("\n");
}

/** Of a total cost the check also says where the actual is off; that is this year's business. */
function isAboutTarget({ logicalPath }: Finding, kind: TargetReviewKind): boolean {
  return kind !== "costOverBudget" || logicalPath.endsWith("#指标值");
}

function lineOf(finding: Finding, kind: TargetReviewKind, { scored, index }: FormAt) {
  const { level, message, sheet, cells, row, check, clause } = finding;
  const indicator = scored.form.indicators.find((one) => one.row === row);
  return {
    kind,
    level,
    message,
    sheet,
    cells,
    form: index,
    row,
    project: formName(scored),
    indicator: indicator === undefined ? null : nameOf(indicator),
    weight: concernedMarks(finding, scored),
    achievementRate: null,
    check,
    clause,
  };
}
