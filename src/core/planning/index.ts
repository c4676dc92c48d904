/** What should change in a workbook, and how to take it back: pure data from an evaluation. */
export { afterWriting } from "./after-writing";
export { cellContent } from "./cell-content";
export type { SkippedWrite, WriteChoices } from "./decide-write";
export {
  cellsBefore,
  factsOf,
  journalOf,
  lastFacts,
  MOST_RUNS,
  plannedJournal,
  withLastRun,
  withRun,
  writtenContent,
  type CellBefore,
  type KeptState,
} from "./journal";
export { markColors, planComments, planMarks } from "./plan-marks";
export { planResultSheets } from "./plan-result-sheets";
export { planScores, type ScorePlan } from "./plan-scores";
export { planTraceRemoval, planUndo, planUnmark } from "./plan-undo";
export {
  previewWrites,
  type FormPreview,
  type PreviewChoices,
  type Ticks,
  type WritePreview,
} from "./preview-writes";
export {
  proposeWrites,
  type FormProposals,
  type ProposalItem,
  type WriteCaution,
  type WriteProposal,
} from "./propose-writes";
export {
  reasonFix,
  reasonFrame,
  replacesNote,
  type ReasonCause,
  type ReasonFrame,
} from "./reason-frame";
export type { ReasonFact } from "./reason-facts";
export type { ResultMeta } from "./result-sheet-types";
export {
  EMPTY_STATE,
  parseState,
  serializeState,
  type JournalEntry,
  type ReadState,
  type RecordedComment,
  type RecordedMark,
  type RunFacts,
  type WorkbookState,
} from "./state";
