import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the pages of the checks say, in English; the checks themselves speak Chinese. */
export const checkPages: Texts["checkPages"] = {
  about: "About this check",
  title: "Checks",
  all: "All checks…",
  allMeans: "Each with why, what to do, its basis and examples.",
  search: "Find a check by text",
  searchHint: "Find: number, name, words",
  shown: (shown, total) =>
    shown === total ? counted(total, "check") : `${String(shown)} of ${counted(total, "check")}`,
  noneFound: "No check matches; please try another word.",
  back: "Back",
  level: "Level",
  group: "Group",
  clause: "Basis",
  why: "Why it is checked",
  how: "What to do",
  fixes: "Fixes",
  fixKinds: {
    safe: "Can be fixed: changes the spelling or fills in what follows, no figure that stands",
    needsReview: "Proposes a change, to be reviewed",
  },
  noFix: "None; please change the sheet",
  limit: "Limit a rule-set may set",
  bad: "Examples that are flagged",
  good: "An example that is not",
  says: "Says:",
  loading: "Fetching the examples…",
  noExamples: "The examples could not be fetched; please open this again later.",
};
