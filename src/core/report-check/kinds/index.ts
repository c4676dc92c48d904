import type { ReportRule } from "../report-rule";
import { changeTriple } from "./change-triple";
import { countsAddUp } from "./counts-add-up";
import { departmentFigures } from "./department-figures";
import { documentNumber } from "./document-number";
import { funnel } from "./funnel";
import { headingNumbering } from "./heading-numbering";
import { indicatorFigures } from "./indicator-figures";
import { lossUnexplained } from "./loss-unexplained";
import { onlyProjectFigures } from "./only-project-figures";
import { problemsNotTied } from "./problems-not-tied";
import { projectCount } from "./project-count";
import { projectFigures } from "./project-figures";
import { projectSums } from "./project-sums";
import { ratingCountsOfProjects } from "./rating-counts";
import { ratingOffThreshold } from "./rating-off-threshold";
import { sameQuantity } from "./same-quantity";
import { satisfactionWithoutFigure } from "./satisfaction-without-figure";
import { scoreDerivation } from "./score-derivation";
import { sectionMissing } from "./section-missing";
import { spendingOffBudget } from "./spending-off-budget";
import { strongWords } from "./strong-words";
import { targetAgainstActual } from "./target-against-actual";
import { thresholdSeries } from "./threshold-series";
import { unitConsistency } from "./unit-consistency";
import { yearStray } from "./year-stray";
import { yearlyFigures } from "./yearly-figures";

/** Every kind of statement that can be checked, in the order of their ids. */
export const reportRules: readonly ReportRule[] = [
  changeTriple,
  sameQuantity,
  countsAddUp,
  scoreDerivation,
  ratingOffThreshold,
  thresholdSeries,
  funnel,
  yearStray,
  spendingOffBudget,
  targetAgainstActual,
  unitConsistency,
  sectionMissing,
  strongWords,
  documentNumber,
  headingNumbering,
  projectFigures,
  projectCount,
  indicatorFigures,
  lossUnexplained,
  satisfactionWithoutFigure,
  problemsNotTied,
  departmentFigures,
  yearlyFigures,
  projectSums,
  ratingCountsOfProjects,
  onlyProjectFigures,
];
