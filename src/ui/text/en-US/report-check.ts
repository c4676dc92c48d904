import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the screen that holds a report against the workbook says, in English. */
export const reportCheck: Texts["reportCheck"] = {
  tasks: { label: "Draft or verify", draft: "Draft", verify: "Verify a report" },
  title: "Verify a report",
  about:
    "Holds a written report against the workbook and against itself, statement by statement. Nothing is changed.",
  paste: "Text of the report",
  pasteHint: "Select all and copy in Word, then paste here.",
  choose: "Choose a report file (.docx, .txt)",
  choosing: "Reading the report…",
  chosen: (name) => `“${name}” was read.`,
  check: "Verify",
  checking: "Verifying…",
  clear: "Clear",
  nothingPasted: "There is no text yet. Paste the report first, or choose a file.",
  uncheckedTitle: "Check the workbook first",
  unchecked:
    "Verifying needs the result of a check. Please check this workbook first, under “① Check”.",
  toCheck: "Go to the check",
  oneSheet: (sheet) =>
    `Only “${sheet}” was checked, so the report is held against that sheet alone. Check the whole workbook first for the rest.`,
  partial: "The check was stopped; the report is held against what had been checked by then.",
  stale: "The text was edited since; these results are of the text before. Please verify again.",
  older: "The workbook was checked again since; these results are of before. Please verify again.",
  summary: (counts) =>
    `${counted(counts.fail, "contradiction")}, ${counts.review} to look at, ${counts.open} without a basis, ${counts.pass} confirmed.`,
  basis: (year, policy) =>
    `${year === null ? "The report names no year" : `Report of ${year}`}; ratings by “${policy}”.`,
  nothingFound: "No statement was found that can be checked. Is this the body of the report?",
  allAgree: "Nothing contradicts. What could not be checked still needs a look.",
  groups: {
    fail: "Does not agree",
    review: "Please look",
    open: "Could not be checked",
    pass: "Confirmed",
  },
  group: (name, count) => `${name} (${count})`,
  whole: "Whole report",
  paragraph: (number) => `Paragraph ${number}`,
  report: "Report",
  table: "Workbook",
  more: (count) => `Show ${count} more`,
};
