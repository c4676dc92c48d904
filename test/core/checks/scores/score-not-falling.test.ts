import { scoreNotFalling } from "../../../../src/core/checks/catalog/scores/score-not-falling";
import type { Quantity } from "../../../../src/core/model/quantity";
import { atLeast, number, type FormOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const reviewed = (reviewedActual: Quantity, reviewedScore: number): FormOptions => ({
  range: { top: 1, left: 1, bottom: 40, right: 12 },
  indicators: [
    {
      target: atLeast(50, "个"),
      actual: number(50, "个"),
      score: 10,
      reviewedActual,
      reviewedScore,
    },
  ],
});
const year = (actual: number, score: number, more: FormOptions = {}): FormOptions => ({
  indicators: [{ target: atLeast(50, "个"), actual: number(actual, "个"), score }],
  ...more,
});
const last = (actual: number, score: number) =>
  year(actual, score, { sheet: "上年", fiscalYear: 2022 });

testCheck(scoreNotFalling, {
  passes: [
    { name: "the review found less and gave less", form: reviewed(number(40, "个"), 8) },
    { name: "the review found the same", form: reviewed(number(50, "个"), 10) },
    { name: "still above the target", form: reviewed(number(50, "个"), 9) },
    { name: "worse than last year, and fewer marks", form: year(30, 6), otherForms: [last(45, 9)] },
    { name: "better than last year", form: year(45, 9), otherForms: [last(30, 6)] },
    { name: "a little worse", form: year(44, 9), otherForms: [last(45, 9)] },
  ],
  flags: [
    {
      name: "the review found less and left the marks",
      form: reviewed(number(40, "个"), 10),
      findings: [{ messageId: "reviewed", cells: ["L13", "K13"], level: "warning", says: "40个" }],
    },
    {
      name: "much worse than last year with the same marks",
      form: year(30, 9),
      otherForms: [last(45, 9)],
      findings: [{ messageId: "lastYear", cells: ["H13", "F13"], says: "由上年的 90% 降到 60%" }],
    },
  ],
});
