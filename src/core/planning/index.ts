/** What should change in a workbook, and how to take it back: pure data from an evaluation. */
export { afterWriting } from "./after-writing";
export { cellContent } from "./cell-content";
export type { SkippedWrite, WriteChoices } from "./decide-write";
export { markColors, planMarks } from "./plan-marks";
export { planResultSheets } from "./plan-result-sheets";
export { planScores, type ScorePlan } from "./plan-scores";
export { planTraceRemoval, planUndo } from "./plan-undo";
export type { ResultMeta } from "./result-sheet-types";
export {
  EMPTY_STATE,
  parseState,
  serializeState,
  type JournalEntry,
  type ReadState,
  type RecordedMark,
  type WorkbookState,
} from "./state";
