import type { Evaluation } from "../../../src/core/checks/types";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { listedRating, listedScore, listedText } from "../../../src/core/reporting/listed-score";
import type { MethodScore } from "../../../src/core/scoring/types";
import { department } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const FULL = [10, 50, 30, 10, 100] as const;
const worked = { name: "甲", scores: FULL };
/** What was done is not told, so that the typed total cannot be worked out again. */
const typed = { name: "乙", scores: FULL, actual: "另行统计" };

const listed = (evaluation: Evaluation) => listedText(listedScore(evaluation));

function withoutRating(evaluation: Evaluation): Evaluation {
  return { ...evaluation, forms: evaluation.forms.map((form) => ({ ...form, rating: null })) };
}

function withOverall(over: Partial<MethodScore>): Evaluation {
  const evaluation = evaluateWorkbook(department(worked, { ...worked, name: "丙" }));
  const { summary } = evaluation;
  if (summary === null) throw new Error("two projects make a summary");
  return { ...evaluation, summary: { ...summary, overall: { ...summary.overall, ...over } } };
}

describe("the score of a workbook in a list of files", () => {
  test.each([
    { name: "worked out", evaluation: evaluateWorkbook(department(worked)), says: "100 优" },
    {
      name: "typed only",
      evaluation: evaluateWorkbook(department(typed)),
      says: "100 优（未核算）",
    },
    {
      name: "without a rating",
      evaluation: withoutRating(evaluateWorkbook(department(worked))),
      says: "100（待评定）",
    },
    {
      name: "one project of two typed only",
      evaluation: evaluateWorkbook(department(worked, typed)),
      says: "100 优（部分未核算）",
    },
    { name: "all projects worked out", evaluation: withOverall({}), says: "100 优" },
    {
      name: "the department's without a rating",
      evaluation: withOverall({ score: 96.5, rating: null, ratingText: null }),
      says: "96.5（待评定）",
    },
    { name: "none of the department", evaluation: withOverall({ score: null }), says: "—" },
    {
      name: "no form",
      evaluation: evaluateWorkbook(workbook(sheet([["开支"]], { name: "流水" }))),
      says: "—",
    },
  ])("$name: $says", ({ evaluation, says }) => {
    expect(listed(evaluation)).toBe(says);
  });

  test.each([
    { rating: "优", caveat: null, says: "优" },
    { rating: "优", caveat: "unverified", says: "优（未核算）" },
    { rating: null, caveat: "undecided", says: "待评定" },
    { rating: null, caveat: null, says: "" },
  ] as const)("the rating beside it: $says", ({ rating, caveat, says }) => {
    expect(listedRating({ rating, caveat })).toBe(says);
  });
});
