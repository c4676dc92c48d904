import type { Texts } from "../texts";
import { counted } from "./counted";

/** What the screen about next year's targets and budget says, in English. */
export const nextYear: Texts["nextYear"] = {
  title: "Targets and budget of next year",
  open: "Targets and budget of next year",
  back: "Back",
  working: "Putting it together…",
  review: "How the targets were set",
  reviewNote: "An aid for setting the targets of next year; no official score.",
  ranking:
    "Warnings before notes; then by the marks concerned, by the distance from the target, and by place (a rule of this tool).",
  rankingTitle: "How the list is ranked",
  noReview: "No target was found that needs work.",
  nothingToReview: "There is no form whose targets could be looked at.",
  classes: (parts) => `Achieved of the target, where more is better: ${parts}`,
  classSeparator: "; ",
  classPart: (name, count) => `${name}: ${String(count)}`,
  classBelow: (to) => `below ${to}`,
  classExactly: (rate) => `exactly ${rate}`,
  classAbove: (from, to) => `above ${from}, below ${to}`,
  classSpan: (from, to) => `${from} to below ${to}`,
  classFrom: (from) => `${from} and more`,
  filter: "Filter by kind",
  all: (count) => `All ${String(count)}`,
  kindCount: (title, count) => `${title} ${String(count)}`,
  shown: (shown, total) =>
    shown === total
      ? counted(total, "line")
      : `${String(shown)} of ${counted(total, "line")} shown`,
  more: (count) => `Show ${String(count)} more`,
  notListed: (count) => `${counted(count, "more line")} in the result sheet “目标质量倒查”.`,
  itemsNotListed: (count) => `${counted(count, "more line")} in the result sheet “结果应用建议”.`,
  nextYear: (advice) => `Next year: ${advice}`,
  weight: (marks) => `Marks concerned: ${marks}`,
  toCell: (cell) => `Go to ${cell}`,
  keys: "↑↓ move, Enter goes to the cell.",
  application: "Suggestions for the budget",
  applicationNote:
    "Suggestions for the budget of next year; the unit and the finance department decide.",
  noApplication: "No project needs attention in the budget.",
  kinds: {
    setLow: "Set low",
    belowLastYear: "Below the actual of last year",
    notReached: "Set high or not done",
    costOverBudget: "Cost target above the budget",
    notQuantified: "Not quantified",
    notTestable: "Not testable",
    unitMissing: "No unit of measure",
    weightConcentrated: "Marks concentrated",
    categoryMissing: "Category missing",
    actualsEqualTargets: "All actuals equal their targets",
    sameTargetText: "Same target everywhere",
    duplicated: "Duplicate indicator",
  },
  advice: {
    setLow: "raise the target to what can be done; where the work has changed, say on what ground.",
    belowLastYear: "set the target by the actual of last year.",
    notReached: "lower a target set too high; where work was not done, put that right first.",
    costOverBudget: "set the ceiling by the approved budget.",
    notQuantified: "use a number or a date, such as “≥95%” or “by the end of December”.",
    notTestable:
      "name a quantity, a time or a result that can be seen; say of what a percentage is.",
    unitMissing: "write the unit of measure into the target.",
    weightConcentrated: "split the indicator, or spread the marks by importance.",
    categoryMissing: "add the missing category, or say why it does not apply.",
    actualsEqualTargets: "verify the actuals; where all were just met, the targets may be raised.",
    sameTargetText: "set each target by what its work asks for.",
    duplicated: "merge the indicators, or give them names that can be told apart.",
  },
  applicationKinds: {
    lowRating: "Low rating",
    lowExecution: "Low execution",
    raiseTargets: "Targets to be raised",
  },
};
