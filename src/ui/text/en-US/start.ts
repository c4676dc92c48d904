import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the screens before a check say, in English. */
export const start: Texts["start"] = {
  title: "Check self-evaluation forms",
  value: [
    "Recomputes every score by the rules and lists what is missing, miscalculated or contradictory, each with its source.",
    "A check only reads. Before scores are written you see each cell before and after, and you can undo the writing.",
  ],
  action: "Check this workbook",
  waiting: "Getting ready, this will start in a moment…",
  openSample: "Open the sample",
  sampleFailed: "The sample did not open. Try again later, or open a workbook of your own.",
  skip: "Do not show these lines again",
  looking: {
    title: "Looking for self-evaluation forms",
    text: "Reading every sheet of the workbook…",
  },
  empty: {
    title: "This workbook is empty",
    text: "Nothing was found in it. Open a filled form and press Look again.",
  },
  noForm: {
    title: "No self-evaluation form recognised",
    lookedFor:
      "These header words were looked for: 三级指标 (indicator), 年度指标值 (target), 实际完成值 (actual), 得分 or 分值 (score or weight).",
    nearest: "What each sheet looks like:",
    noSheets: "The workbook has no sheet that can be read.",
    advice:
      "If one of them is a form, see whether its header row was deleted or renamed, then press Look again; where it has other headers by design, press Point at the headers.",
    more: (count) => `${counted(count, "more sheet")}`,
  },
  again: "Look again",
  goTo: "Show",
  goToSheet: (sheet) => `Show sheet ${sheet}`,
  found: {
    kinds: {
      project: (count) => counted(count, "project form"),
      department: (count) => counted(count, "department form"),
      transfer: (count) => counted(count, "transfer payment form"),
      indicatorList: (count) => counted(count, "indicator list"),
      monitoring: (count) => `${counted(count, "mid-year monitoring form")} (not scored)`,
    },
    title: (kinds) => `Found ${kinds.join(", ")}`,
    sure: (count) => `${count} with a familiar layout`,
    unsure: (count) => `${count} for you to confirm`,
    unsureNote:
      "These differ from the known layouts. Please see whether they were recognised rightly:",
    layout: (family, percent) => `read as “${family}”, ${percent}% sure`,
    hidden: (count) => `${counted(count, "hidden sheet")} (checked too, stays hidden)`,
    protected: (count) =>
      `${counted(count, "protected sheet")}: can be checked, locked cells cannot be written`,
    filtered: (count) =>
      `${counted(count, "filtered sheet")}: rows that are filtered out are checked too`,
    others: (count) => `${counted(count, "other sheet")}, not a form`,
    all: (count) => `All ${counted(count, "form")}`,
    facts: "At a glance",
    year: (year) => `Year ${year}`,
    noYear: "No fiscal year found",
    unit: (unit) => `unit ${unit}`,
    noUnit: "no unit of amounts stated",
    otherUnits: (count) => `${counted(count, "form")} with another unit`,
    unitOf: (unit) => unit ?? "not stated",
  },
  preset: {
    legend: "How much to check",
    quick: "Quick",
    quickDetail: "Only errors that hold up a submission, for the last hours before a deadline",
    full: "Full",
    fullDetail: "Warnings and notes as well",
  },
  begin: "Start the check",
};
