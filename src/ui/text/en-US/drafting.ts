import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the report place says, in English. The report itself is Chinese. */
export const drafting: Texts["drafting"] = {
  title: "Draft of the report",
  working: "Drafting from the result of the check…",
  none: "No self-evaluation form was recognised; there is nothing to draft.",
  checkFirst: "A draft needs the result of a check. Checking does not change the workbook.",
  toCheck: "Check this workbook",
  means:
    "What the sheets say is written; what a person must add is marked 〔待填〕. Every figure names its cell.",
  sections: "Sections",
  drafted: "drafted",
  toFill: (marks) => `${counted(marks, "mark")} to fill in`,
  partly: (marks) => `drafted, ${counted(marks, "mark")} to fill in`,
  left: (marks) =>
    marks === 0
      ? "Nothing is left to fill in; read it through before handing it in."
      : `${counted(marks, "mark")} 〔待填〕 left to fill in, in Word.`,
  errors: (count) =>
    `${counted(count, "error")} still open in the check; figures of the report may change. Correct them before handing it in.`,
  partial: "The check was stopped; the draft covers only what had been checked.",
  oneSheet: (sheet) => `Only “${sheet}” was checked; the draft covers that sheet alone.`,
  stale: "The sheets changed since the check; check again before drafting.",
  copy: "Copy to Word",
  copied: "Copied. Paste into Word or WPS; fonts and sizes come along.",
  notCopied:
    "It could not be copied by itself. Open the full text below, choose Select all of it, then press Ctrl+C.",
  download: "Download the report (.docx)",
  downloading: "Making the document…",
  downloaded: "Downloaded. Open it in Word or WPS.",
  notDownloaded: "It was not downloaded; the reason stands at the top of the page.",
  full: "Full text of the report",
  select: "Select all of it",
  chartsNote:
    "Pasted, the charts are rows of bars; in the downloaded .docx they are charts to be edited.",
};
