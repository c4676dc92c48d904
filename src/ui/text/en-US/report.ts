import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the report part of the pane says, in English. */
export const report: Texts["report"] = {
  title: {
    scores: "What was written",
    undo: "What was undone",
    marks: "What was marked",
    unmark: "Marks cleared",
    fixes: "What was fixed",
    remove: "What was removed",
    resultSheets: "Result sheets",
  },
  done: {
    scores: (count) => `${counted(count, "cell")} written`,
    undo: (count) => `${counted(count, "cell")} restored`,
    marks: (count) => `${counted(count, "cell")} marked`,
    unmark: (count) => `${counted(count, "mark")} cleared`,
    fixes: (count) => `${counted(count, "cell")} fixed`,
    remove: (count) => `${counted(count, "item")} removed`,
    resultSheets: (count) => `${counted(count, "result sheet")} made`,
  },
  nothing: {
    scores: "No cell was written.",
    undo: "No cell was restored.",
    marks: "No new mark was needed.",
    unmark: "No mark needed clearing.",
    fixes: "No cell was fixed.",
    remove: "There was nothing to remove.",
    resultSheets: "No result sheet was made.",
  },
  verified: " and read back equal.",
  notVerified: ", but not all of it read back equal. Please look at the workbook, or check again.",
  plainEnd: ".",
  kept: (count) =>
    count === 1
      ? "1 cell was edited after the writing and keeps its present content."
      : `${count} cells were edited after the writing and keep their present content.`,

  notDone: {
    scores: (count) => `${counted(count, "cell")} not written`,
    undo: (count) => `${counted(count, "cell")} not restored`,
    marks: (count) => `${counted(count, "cell")} not marked`,
    unmark: (count) => `${counted(count, "mark")} not cleared`,
    fixes: (count) => `${counted(count, "cell")} not fixed`,
    remove: (count) => `${counted(count, "item")} not removed`,
    resultSheets: (count) => `${counted(count, "sheet")} not made`,
  },
  why: {
    done: "Done",
    stale: "Edited since",
    locked: "Locked",
    formula: "Holds a formula",
    covered: "Inside merged cells",
    missing: "Not found",
    unsupported: "Not possible in this Excel",
  },
  what: {
    stale: "These cells no longer hold what was read; their present content stays.",
    locked: "Unprotect the sheet under Review in Excel, then try again.",
    formula: "The formula stays. To replace it, tick the cell in the preview.",
    covered: "Only the top-left cell of a merged area can be written; please look at the form.",
    missing: "The sheet or cell is no longer where it was; please check again.",
    unsupported: "Type the figures in by hand instead.",
  },
  cells: (count) => counted(count, "cell"),
  more: (count) => `Show ${count} more`,
  messages: "Worth knowing",

  next: "Next",
  undo: "Undo this writing",
  undoMeans: "Restores only the cells that still hold what was written.",
  back: "Back to the findings",
  backToStart: "Back",
  writeSheets: "Make result sheets",
  sheetsStand: (names) =>
    `Result sheets in the workbook: ${names.join(", ")}. Making them again updates them.`,
  marks: {
    title: "Marks and result sheets",
    means: (cells) =>
      `Colours the ${counted(cells, "cell")} with findings; can be cleared at any time.`,
    unchecked: "There is no check result yet. Check first, then mark.",
    none: "The check listed nothing, so there is nothing to mark.",
    standing: (count) => `${counted(count, "mark")} in the workbook now.`,
    comments: "Also put a comment on each cell",
    mark: "Mark cells with findings",
    unmark: "Clear marks",
    cannot: "This workbook cannot be marked.",
  },
  journal: {
    title: "Writing record",
    empty: "Nothing has been written yet.",
    unknownTime: "time not recorded",
    earlier: (count) => (count === 1 ? "1 earlier run" : `${count} earlier runs`),
    policy: "Rule-set: ",
    undo: "Undo this writing",
    onlyLast: "Undo the later runs first, then this one.",
    becomes: "becomes",
    blank: "blank",
    yes: "TRUE",
    no: "FALSE",
  },
};
