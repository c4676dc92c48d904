import type { Texts } from "../texts";

/** What the reason helper says, in English. */
export const reasons: Texts["reasons"] = {
  heading: "Reason",
  make: "Make a skeleton",
  means:
    "The figures of the sheet are filled in. Cause and remedy are yours to write: the tool invents none.",
  text: "Reason for the deviation",
  stillOpen:
    "Some marks 〔待填〕 are still open; you may write it and complete it in the sheet, a check reminds you.",
  write: "Write into the reason column",
  noColumn: "This form has no reason column; copy the text into your own document.",
  holdsFormula: "The reason cell holds a formula and is left alone; copy the text instead.",
  cannotWrite: "This workbook cannot be written now; copy the text and paste it by hand.",
  preview: (cell) => `To be written to ${cell}:`,
  before: "Now",
  after: "Then",
  blank: "(blank)",
  replace: "Replace what stands there",
  confirm: "Reviewed, write it",
  confirmFirst: "Tick “Replace what stands there” first.",
  empty: "Write the reason first.",
  cancel: "Not yet",
  again: "Make it anew",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "The text cannot be copied from here; it is selected, please press Ctrl+C.",
};
