import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the frame around every screen says, in English. */
export const frame: Texts["frame"] = {
  title: "Self-evaluation",
  places: {
    label: "Steps",
    check: "① Check",
    score: "② Score",
    report: "③ Report",
    review: "④ Review",
  },
  policy: {
    label: "Rule-set",
    auto: "Rules: by each form",
    unverified: (title) => `${title} (figures unverified)`,
    draft: (title) => (title.includes("草案") ? title : `${title} (draft)`),
  },
  settings: "Settings",
  local: "Works offline on this machine",
  checkedAt: (time) => `checked ${time}`,
  keys: "Press F6 to return to the sheet; ↑↓ move in lists.",
  stale: {
    text: (ranges) =>
      `The sheets changed in ${counted(ranges, "place")} since the check; the results below may be out of date.`,
    action: "Check again",
  },
  partial: {
    text: "The check was stopped. These are partial results; the rest has not been checked.",
    action: "Check from the start",
  },
  limits: {
    text: (count) =>
      `${counted(count, "feature")} cannot be used in this Excel. Checking is not affected.`,
    show: "Show which",
    understood: "Got it",
  },
  tasks: {
    reading: "Reading the workbook",
    scoring: "Working out the scores",
    checking: "Checking",
    writing: "Writing",
    verifying: "Verifying what was written",
    undoing: "Undoing",
    removing: "Removing",
  },
  counts: {
    forms: (done, total) => `project ${done} of ${total}`,
    cells: (done, total) => `${done} of ${total} cells`,
    sheets: (done, total) => `${done} of ${total}`,
  },
  stop: "Stop",
  stopNote: "What has been found so far is kept.",
  stopWriteNote: "What has been written by then can be undone.",
  later: {
    reviewTitle: "Review",
    review: [
      "A later version will offer a read-only review here: agree with, question or return each finding, and compare two versions.",
      "For now, you can go through the findings one by one under ① Check.",
    ],
    toCheck: "Go to Check",
  },
  scoreFirst: {
    title: "Check first, then score",
    text: "The score preview needs the result of a check. Checking does not change the workbook.",
    action: "Check this workbook",
  },
  said: {
    checked: (count) =>
      count === 0
        ? "Check finished, nothing listed."
        : `Check finished, ${counted(count, "finding")} listed.`,
    partly: (count) => `Check stopped, ${counted(count, "finding")} listed so far.`,
    progress: (task, share) => `${task}, ${share}% done.`,
    detected: (count) => `${counted(count, "form")} found.`,
    previewing: (cells) => `Score preview open, ${counted(cells, "cell")} to write.`,
    reported: (cells) => `Done, ${counted(cells, "place")}.`,
  },
};
