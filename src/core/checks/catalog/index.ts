import type { Check } from "../define-check";
import { actualCopiesTarget } from "./actuals/actual-copies-target";
import { actualMissing } from "./actuals/actual-missing";
import { actualScaleDoubtful } from "./actuals/actual-scale-doubtful";
import { actualWordForNumber } from "./actuals/actual-word-for-number";
import { actualsAllEqualTargets } from "./actuals/actuals-all-equal-targets";
import { countNotWhole } from "./actuals/count-not-whole";
import { deadlineMissed } from "./actuals/deadline-missed";
import { digitsFullWidth } from "./actuals/digits-full-width";
import { numberStoredAsText } from "./actuals/number-stored-as-text";
import { pairNotComparable } from "./actuals/pair-not-comparable";
import { satisfactionWithoutSample } from "./actuals/satisfaction-without-sample";
import { textHasStraySpaces } from "./actuals/text-has-stray-spaces";
import { totalCostOffSpending } from "./actuals/total-cost-off-spending";
import { unitDiffers } from "./actuals/unit-differs";
import { valueNotUnderstood } from "./actuals/value-not-understood";
import { executionOfFiguresWrong } from "./department/execution-of-figures-wrong";
import { figureChangeWrong } from "./department/figure-change-wrong";
import { figureRateWrong } from "./department/figure-rate-wrong";
import { spendingFarFromBudget } from "./department/spending-far-from-budget";
import { staffAboveEstablishment } from "./department/staff-above-establishment";
import { adjustmentUnexplained } from "./funding/adjustment-unexplained";
import { amountUnitDiffers } from "./funding/amount-unit-differs";
import { budgetMissing } from "./funding/budget-missing";
import { budgetZeroWithSpending } from "./funding/budget-zero-with-spending";
import { executionRateMissing } from "./funding/execution-rate-missing";
import { executionRateOfOtherBudget } from "./funding/execution-rate-of-other-budget";
import { executionRateWrong } from "./funding/execution-rate-wrong";
import { executionScoreMissing } from "./funding/execution-score-missing";
import { executionScoreOverWeight } from "./funding/execution-score-over-weight";
import { executionScoreWrong } from "./funding/execution-score-wrong";
import { expenditureMissing } from "./funding/expenditure-missing";
import { fundingNotUnderstood } from "./funding/funding-not-understood";
import { fundingPartsDiffer } from "./funding/funding-parts-differ";
import { lowExecutionUnexplained } from "./funding/low-execution-unexplained";
import { originalBudgetMissing } from "./funding/original-budget-missing";
import { projectAmountUnitDiffers } from "./funding/project-amount-unit-differs";
import { projectBudgetsOffDepartment } from "./funding/project-budgets-off-department";
import { scoreRateOffExecutionRate } from "./funding/score-rate-off-execution-rate";
import { spendingOverBudget } from "./funding/spending-over-budget";
import { deviationUnexplained } from "./monitoring/deviation-unexplained";
import { executionBehindYear } from "./monitoring/execution-behind-year";
import { forecastBelowTarget } from "./monitoring/forecast-below-target";
import { monthNotStated } from "./monitoring/month-not-stated";
import { progressBehindYear } from "./monitoring/progress-behind-year";
import { conclusionOffResults } from "./notes/conclusion-off-results";
import { evidenceMissing } from "./notes/evidence-missing";
import { noteCitesOtherRate } from "./notes/note-cites-other-rate";
import { noteContradictsFigures } from "./notes/note-contradicts-figures";
import { noteCopied } from "./notes/note-copied";
import { noteEmptyOfContent } from "./notes/note-empty-of-content";
import { noteMissing } from "./notes/note-missing";
import { noteStillOpen } from "./notes/note-still-open";
import { noteWithoutRemedy } from "./notes/note-without-remedy";
import { problemsNoneStated } from "./notes/problems-none-stated";
import { ceilingScoredAsFloor } from "./scores/ceiling-scored-as-floor";
import { metButScoreCut } from "./scores/met-but-score-cut";
import { overAchievementUnexplained } from "./scores/over-achievement-unexplained";
import { qualitativeActualNotTier } from "./scores/qualitative-actual-not-tier";
import { scoreConvertedTwice } from "./scores/score-converted-twice";
import { scoreHasManyDecimals } from "./scores/score-has-many-decimals";
import { scoreHoldsFormula } from "./scores/score-holds-formula";
import { scoreInvalid } from "./scores/score-invalid";
import { scoreMissing } from "./scores/score-missing";
import { scoreNotFalling } from "./scores/score-not-falling";
import { scoreNotOfStandard } from "./scores/score-not-of-standard";
import { scoreOffFormula } from "./scores/score-off-formula";
import { scoreOutsideTier } from "./scores/score-outside-tier";
import { scoreOverWeight } from "./scores/score-over-weight";
import { scoresNotFilled } from "./scores/scores-not-filled";
import { shortWithFullScore } from "./scores/short-with-full-score";
import { dimensionNameMissing } from "./structure/dimension-name-missing";
import { errorValue } from "./structure/error-value";
import { fiscalYearDiffers } from "./structure/fiscal-year-differs";
import { fiscalYearMissing } from "./structure/fiscal-year-missing";
import { fundingNotFound } from "./structure/funding-not-found";
import { indicatorYearDiffers } from "./structure/indicator-year-differs";
import { indicatorsNotFound } from "./structure/indicators-not-found";
import { otherSheetYearDiffers } from "./structure/other-sheet-year-differs";
import { projectCountDiffers } from "./structure/project-count-differs";
import { projectNameDuplicated } from "./structure/project-name-duplicated";
import { projectNameMissing } from "./structure/project-name-missing";
import { reportPeriodOff } from "./structure/report-period-off";
import { responsibleUnitMissing } from "./structure/responsible-unit-missing";
import { rowHiddenWithPoints } from "./structure/row-hidden-with-points";
import { rowLeftBlank } from "./structure/row-left-blank";
import { sheetHidden } from "./structure/sheet-hidden";
import { sheetProtected } from "./structure/sheet-protected";
import { templateRowLeft } from "./structure/template-row-left";
import { templateTextLeft } from "./structure/template-text-left";
import { textYearDiffers } from "./structure/text-year-differs";
import { indicatorDuplicated } from "./targets/indicator-duplicated";
import { indicatorNamesOtherProject } from "./targets/indicator-names-other-project";
import { indicatorUnderWrongLevel } from "./targets/indicator-under-wrong-level";
import { objectiveCopiedBetweenProjects } from "./targets/objective-copied-between-projects";
import { objectiveIsAmount } from "./targets/objective-is-amount";
import { objectiveMissing } from "./targets/objective-missing";
import { objectiveResultCopied } from "./targets/objective-result-copied";
import { requiredLevelAbsent } from "./targets/required-level-absent";
import { targetBelowLastYear } from "./targets/target-below-last-year";
import { targetBoundOdd } from "./targets/target-bound-odd";
import { targetDirectionContradicts } from "./targets/target-direction-contradicts";
import { targetMissing } from "./targets/target-missing";
import { targetNotQuantified } from "./targets/target-not-quantified";
import { targetPseudoQuantified } from "./targets/target-pseudo-quantified";
import { targetRateImpossible } from "./targets/target-rate-impossible";
import { targetTextRepeated } from "./targets/target-text-repeated";
import { targetWithoutUnit } from "./targets/target-without-unit";
import { departmentTotalUnderivable } from "./totals/department-total-underivable";
import { projectsAllFullScore } from "./totals/projects-all-full-score";
import { ratingOffBand } from "./totals/rating-off-band";
import { totalDiffers } from "./totals/total-differs";
import { totalMissing } from "./totals/total-missing";
import { totalOverCap } from "./totals/total-over-cap";
import { weakProjectUnexplained } from "./totals/weak-project-unexplained";
import { weightTotalDiffers } from "./totals/weight-total-differs";
import { dimensionWeightOffPolicy } from "./weights/dimension-weight-off-policy";
import { executionWeightOffPolicy } from "./weights/execution-weight-off-policy";
import { indicatorWeightInvalid } from "./weights/indicator-weight-invalid";
import { indicatorWeightMissing } from "./weights/indicator-weight-missing";
import { statedDimensionWeightDiffers } from "./weights/stated-dimension-weight-differs";
import { weightConcentrated } from "./weights/weight-concentrated";
import { weightDiffersFromGoalsTable } from "./weights/weight-differs-from-goals-table";
import { weightsEqualSlices } from "./weights/weights-equal-slices";
import { weightsNotFullScore } from "./weights/weights-not-full-score";

/** Every check, in the order of ids. A new check is one file and one line here. */
export const checks: readonly Check[] = [
  indicatorsNotFound,
  fundingNotFound,
  projectNameMissing,
  responsibleUnitMissing,
  fiscalYearMissing,
  fiscalYearDiffers,
  textYearDiffers,
  otherSheetYearDiffers,
  projectNameDuplicated,
  templateRowLeft,
  templateTextLeft,
  errorValue,
  sheetHidden,
  rowHiddenWithPoints,
  sheetProtected,
  dimensionNameMissing,
  rowLeftBlank,
  projectCountDiffers,
  reportPeriodOff,
  indicatorYearDiffers,
  budgetMissing,
  expenditureMissing,
  originalBudgetMissing,
  executionRateMissing,
  executionRateWrong,
  executionRateOfOtherBudget,
  executionScoreWrong,
  executionScoreOverWeight,
  executionScoreMissing,
  fundingPartsDiffer,
  spendingOverBudget,
  budgetZeroWithSpending,
  amountUnitDiffers,
  lowExecutionUnexplained,
  adjustmentUnexplained,
  scoreRateOffExecutionRate,
  projectBudgetsOffDepartment,
  projectAmountUnitDiffers,
  fundingNotUnderstood,
  weightsNotFullScore,
  dimensionWeightOffPolicy,
  statedDimensionWeightDiffers,
  indicatorWeightMissing,
  indicatorWeightInvalid,
  weightConcentrated,
  executionWeightOffPolicy,
  weightsEqualSlices,
  weightDiffersFromGoalsTable,
  targetMissing,
  targetNotQuantified,
  targetWithoutUnit,
  targetDirectionContradicts,
  targetPseudoQuantified,
  targetBoundOdd,
  targetRateImpossible,
  objectiveMissing,
  objectiveIsAmount,
  objectiveResultCopied,
  indicatorUnderWrongLevel,
  indicatorDuplicated,
  indicatorNamesOtherProject,
  requiredLevelAbsent,
  targetBelowLastYear,
  targetTextRepeated,
  objectiveCopiedBetweenProjects,
  actualMissing,
  actualWordForNumber,
  actualCopiesTarget,
  actualsAllEqualTargets,
  actualScaleDoubtful,
  valueNotUnderstood,
  textHasStraySpaces,
  digitsFullWidth,
  numberStoredAsText,
  unitDiffers,
  deadlineMissed,
  totalCostOffSpending,
  satisfactionWithoutSample,
  countNotWhole,
  pairNotComparable,
  scoreMissing,
  scoresNotFilled,
  scoreOverWeight,
  scoreInvalid,
  shortWithFullScore,
  ceilingScoredAsFloor,
  scoreOffFormula,
  metButScoreCut,
  scoreOutsideTier,
  qualitativeActualNotTier,
  overAchievementUnexplained,
  scoreHasManyDecimals,
  scoreHoldsFormula,
  scoreConvertedTwice,
  scoreNotFalling,
  scoreNotOfStandard,
  noteMissing,
  noteEmptyOfContent,
  noteWithoutRemedy,
  noteContradictsFigures,
  evidenceMissing,
  problemsNoneStated,
  conclusionOffResults,
  noteCopied,
  noteStillOpen,
  noteCitesOtherRate,
  totalDiffers,
  totalMissing,
  totalOverCap,
  weightTotalDiffers,
  ratingOffBand,
  projectsAllFullScore,
  departmentTotalUnderivable,
  weakProjectUnexplained,
  progressBehindYear,
  forecastBelowTarget,
  executionBehindYear,
  deviationUnexplained,
  monthNotStated,
  figureChangeWrong,
  figureRateWrong,
  staffAboveEstablishment,
  spendingFarFromBudget,
  executionOfFiguresWrong,
];
