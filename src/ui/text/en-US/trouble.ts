import type { Texts } from "../texts";

/** What the pane says when something did not work, in English: what happened, then what to do. */
export const trouble: Texts["trouble"] = {
  causes: {
    cellEditing: {
      title: "Please finish editing the cell (Enter)",
      text: "A cell is being edited and Excel waits for it. Press Enter to finish or Esc to discard.",
    },
    inactiveWorkbook: {
      title: "Please switch back to the first workbook",
      text: "Another workbook is active now. Switch to the one this pane was opened in and try again.",
    },
    accessDenied: {
      title: "The sheet is protected",
      text: "Unprotect the sheet under Review in Excel and try again, or go back and write only the cells that are not locked. This tool never touches your password.",
    },
    notFound: {
      title: "A sheet or cell is no longer where it was",
      text: "It may have been renamed, deleted or moved. Go back and check again.",
    },
    readOnly: {
      title: "This workbook is read-only",
      text: "It can be checked but not written. Save a copy that can be edited and open this tool there.",
    },
    tooLarge: {
      title: "This is more than Excel can handle at once",
      text: "Remove unused rows and columns or split the workbook, then try again.",
    },
    incompleteRead: {
      title: "Excel did not hand over everything",
      text: "What was read is incomplete and was not used, to avoid a wrong result. Wait a moment and try again.",
    },
    apiMissing: {
      title: "This version of Excel cannot do that",
      text: "A newer Excel is needed. Everything else works as before; please go back.",
    },
    dialogOpen: {
      title: "Please close Excel's dialog box first",
      text: "Excel waits for an answer in a dialog box. Deal with it and try again.",
    },
    hostBusy: {
      title: "Excel is busy",
      text: "Wait until Excel has finished what it is doing, for example recalculating, then try again.",
    },
    connectionLost: {
      title: "The connection to Excel was lost",
      text: "Try again; if that does not help, close the pane and open it again.",
    },
    stopped: {
      title: "Stopped",
      text: "Stopped as you asked. You can start over with Try again.",
    },
    unknown: {
      title: "Excel did not complete this step",
      text: "Excel gave no reason. Try again; if that does not help, copy the diagnosis for the people who maintain this tool.",
    },
    ours: {
      title: "Something went wrong in this tool",
      text: "The fault is in this tool, not in your sheets. Try again; if that does not help, copy the diagnosis for the people who maintain it.",
    },
  },
  load: {
    title: "The pane did not load completely",
    text: "Some program files did not arrive, perhaps because the network was interrupted. Check the network and try again.",
  },
  screen: {
    title: "Something went wrong on this screen",
    text: "The fault is in this tool, not in your sheets. Everything else works as before.",
  },
  during: {
    detecting: "It happened while looking for forms",
    reading: "It happened while reading the workbook",
    scoring: "It happened while working out the scores",
    checking: "It happened while checking",
    writing: "It happened while writing",
    verifying: "It happened while verifying what was written",
    undoing: "It happened while undoing",
    removing: "It happened while removing",
  },
  untouched: "The workbook was not changed.",
  mayHaveWritten:
    "Part of it may have been written. Go back and check again; what was written can be undone.",
  autoRetry: "This goes on by itself once the editing ends.",
  details: "Excel's own words (in Chinese):",
  diagnosis: {
    show: "Diagnosis",
    label: "Diagnosis, without names, amounts or cell contents",
    note: "This is all of it, without names, amounts or cell contents. Please read it before you copy it.",
    copy: "Copy the diagnosis",
    copied: "Copied.",
    byHand: "It could not be copied automatically. The text is selected; press Ctrl+C.",
  },
  limits: {
    mergesUnknown:
      "Merged cells cannot be read; they are inferred from the headers, with less certainty.",
    hiddenRowsUnknown:
      "Hidden rows cannot be told apart; they are checked like the others, without a remark.",
    filterUnknown: "Filters cannot be seen; cells are written one by one at their own row.",
    locksUnknown: "Locked cells cannot be seen; after writing you are told which were refused.",
    noChangeEvents: "Nothing is checked again by itself after a change; press Check again.",
    noComments: "Comments cannot be added to cells; the findings go into the result sheet.",
    noLinks: "Places in the result sheet are text, not links.",
    noCharts: "The totals sheet has no charts, only the tables behind them.",
    undoCleared:
      "After writing, Excel's own undo (Ctrl+Z) is emptied; use this tool's undo of the last writing.",
    readOnly: "The workbook is read-only: it can be checked but not written.",
    newFileOnly: "The original file cannot be written; results go into a new workbook.",
    noRecalculation: "After writing, formulas wait until Excel computes them again.",
    compatibilityMode:
      "The workbook has the old format (.xls); saving it as .xlsx first is better.",
  },
};
