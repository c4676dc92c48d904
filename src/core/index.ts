/** The one door of the core: everything the app, the hosts and the entries may use. */

export {
  applyWaivers,
  checkWorkbook,
  evaluateWorkbook,
  scoreWorkbook,
  type EvaluateOptions,
  type ScoreOptions,
} from "./evaluate";

export {
  evaluateStepwise,
  readFormsStepwise,
  type EvaluationProgress,
  type SteppedEvaluation,
  type StopAsked,
} from "./evaluate-stepwise";
export { commonYear } from "./evaluate";
export { alternativeScores, scoredRow, type AlternativeScore } from "./alternative-scores";

export { checks } from "./checks/catalog/index";
export { overrideProblems } from "./checks/override-problems";
export { presets, type Preset } from "./checks/presets";
export {
  countFindings,
  findingPath,
  findingProject,
  formName,
  isMissingData,
} from "./checks/finding-words";
export type { Check, CheckGroup, CheckMeta } from "./checks/define-check";
export { fillMessage } from "./checks/messages";
export { openMark } from "./checks/open-marks";
export type { Evaluation, ScoredWorkbook } from "./checks/types";

export * from "./next-year";
export * from "./planning";
export * from "./waivers";
export * from "./drafting";
export * from "./reporting";
export * from "./report-check";

export { clauseText } from "./policy/clause";
export { policies, policyById, policyRegistry } from "./policy/policies";
export { policyParameters, type PolicyParameter } from "./policy/policy-shape";
export { readPolicy, type PolicyRegistry } from "./policy/resolve-policy";
export {
  formFamilies,
  sketchSheet,
  templateUse,
  tryDraft,
  type DraftPreview,
  type DraftTrial,
  type FormFamily,
  type FundingDraft,
  type HeaderDraft,
  type PreviewRow,
  type SheetSketch,
  type SketchColumn,
} from "./reading";
export * from "./profiles";
export { nearestWord } from "./json/nearest-word";
export type { Policy, Rating, Ruled } from "./policy/types";
export {
  executionPoints,
  type ExecutionPoint,
  type ExecutionPoints,
} from "./scoring/execution-points";
export {
  lostPoints,
  topLosses,
  type CategoryLoss,
  type Loss,
  type LostBar,
  type LostPoints,
  type TopLosses,
} from "./scoring/lost-points";
export {
  scoreDistribution,
  type RatingCount,
  type ScoreBand,
  type ScoreDistribution,
} from "./scoring/score-distribution";
export { progressOf, type IndicatorProgress } from "./scoring/monitoring";
export { standardBasis } from "./scoring/standard/standard-basis";
export { reasonOf } from "./scoring/summary-methods";
export type { ScoredProjects } from "./scoring/scored-projects";
export type {
  ScoredForm,
  ScoredFundingRow,
  ScoredIndicator,
  MethodScore,
  ScoreStep,
  Summary,
  SummaryMethod,
} from "./scoring/types";

export { columnLetters, contains, parseAddress, parseRange, type Range } from "./model/address";
export * from "./model/edit";
export * from "./model/department-figures";
export * from "./model/finding";
export * from "./model/form";
export * from "./model/goal";
export * from "./model/monitoring";
export * from "./model/quantity";
export * from "./model/read";
export * from "./model/report-text";
export * from "./model/reader-profile";
export * from "./model/report-draft";
export * from "./model/sheet-look";
export * from "./model/terms";
export * from "./model/waiver";
export {
  cellAt,
  cellKey,
  type Cell,
  type Sheet,
  type Visibility,
  type Workbook,
} from "./model/workbook";
