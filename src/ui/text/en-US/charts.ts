import type { Texts } from "../texts";

/** What the charts part of the pane says, in English. */
export const charts: Texts["charts"] = {
  overview: "Overview",
  department: "Department score",
  method: {
    meanOfProjects: "Mean of the project scores",
    budgetWeighted: "Mean weighted by budget",
    ownTable: "The department form's own score",
  },
  used: "by the rules",
  noScore: "cannot be worked out",
  typed: "Score in the sheet",
  proposed: "Score by the rules",
  scores: "Scores by project",
  scoresDesc: (count, full) =>
    `Scores in the sheet and by the rules of ${String(count)} projects out of ${full}, lowest first.`,
  scoresRest: (count, from, to) =>
    `The other ${String(count)} projects are between ${from} and ${to}; see “Show data”.`,
  restUnscored: (count) => `The other ${String(count)} projects have no score; see “Show data”.`,
  barTip: (name, typed, proposed) => `${name}: in the sheet ${typed}, by the rules ${proposed}`,
  pair: (typed, proposed) => `${typed} / ${proposed}`,
  lost: "Where points are lost",
  lostDesc: (lost, weight) =>
    `By dimension: ${lost} of ${weight} points lost, by the rules; where they give none, by the score in the sheet.`,
  lostTip: (name, lost, weight) => `${name}: ${lost} of ${weight} points lost`,
  lostOf: (lost, weight) => `${lost} / ${weight}`,
  nothingLost: "The indicators scored so far lose no points.",
  unscoredRows: (count) => `Rows without a score, left out: ${String(count)}.`,
  data: "Show data",
  project: "Project",
  dimension: "Dimension",
  lostPoints: "Points lost",
  weight: "Weight",
  dimensions: {
    execution: "Budget execution",
    cost: "Cost",
    output: "Output",
    outcome: "Outcome",
    satisfaction: "Satisfaction",
    management: "Management",
    other: "Other",
  },
  noForms: "There is no project to sum up.",
};
