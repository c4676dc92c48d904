import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the settings say, in English. */
export const settings: Texts["settings"] = {
  title: "Settings",
  policy: {
    title: "Rule-set",
    auto: "Unless one is chosen, each form's own is taken by its layout and year, and the reason is said.",
    documents: (numbers) => `Documents: ${numbers}`,
    noDocument: "Document number to be confirmed",
    authority: (name) => `Issued by: ${name}`,
    unverified: "Its figures have not been compared with the original document yet.",
    draft: "This is a draft; do not take it for the local rules.",
    used: "Rule-sets used in this check:",
    usedBy: (forms) => counted(forms, "form"),
  },
  preset: {
    legend: "How much to check by default",
    quick: "Quick: only errors that hold up a submission",
    full: "Full",
  },
  writeMode: {
    legend: "How scores are written",
    value: "As numbers",
    valueDetail: "The cell holds the score",
    formula: "As formulas",
    formulaDetail:
      "Where target and actual are plain numbers the cell holds an Excel formula that shows the derivation without this tool; elsewhere a number",
  },
  theme: {
    legend: "Appearance",
    auto: "As Excel or the system",
    light: "Light",
    dark: "Dark",
  },
  language: {
    legend: "Language",
    auto: "As Excel",
    "zh-CN": "简体中文",
    "en-US": "English",
  },
  traces: "Records in the workbook",
  tracesUnread: "After a check this lists what was written and marked, to be undone or cleared.",
  limits: {
    title: "What this Excel cannot do",
    none: "Nothing is missing.",
  },
  remove: {
    title: "Remove what this tool left",
    marks: (count) => counted(count, "mark or comment", "marks and comments"),
    sheets: (names) => `Sheets: ${names}`,
    waivers: (count) => counted(count, "mark of not applicable", "marks of not applicable"),
    profiles: (count) => counted(count, "header pointed out", "headers pointed out"),
    runs: (count) => counted(count, "recorded writing"),
    record: "The record kept in the workbook",
    unread:
      "This workbook has not been read yet, so it is not known whether it holds anything of this tool; it is read first.",
    nothing: "No mark, sheet or record of this tool was found.",
    open: "Remove everything this tool left…",
    ask: "What about the scores that were written?",
    keep: "Keep the written scores",
    keepDetail:
      "Only marks, comments, result sheets and the record go; the writing can no longer be undone by this tool",
    undo: "Put the scores back as they were before the first use",
    undoDetail: "Cells that were changed after the writing stay as they are and are listed",
    confirm: "Remove",
  },
  about: {
    title: "About",
    version: (version) => `Version ${version}`,
    local:
      "Everything happens on this machine: no network after opening, nothing uploaded, no account.",
    keys: "F6 switches between pane and sheet. Ctrl+Z undoes Excel's own actions only.",
  },
  done: "Done",
};
