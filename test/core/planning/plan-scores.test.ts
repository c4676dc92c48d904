import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { Workbook } from "../../../src/core/model/workbook";
import { planScores, type ScorePlan } from "../../../src/core/planning/plan-scores";
import { policyById } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/types";
import { withPolicy } from "../../support/policy-builder";
import { department, withCells } from "../../support/department-workbook";

const KEEP = { overwriteTyped: false };

function plan(book: Workbook, choices = KEEP, policy?: Policy): ScorePlan {
  return planScores(evaluateWorkbook(book, policy ? { policy } : {}), book, choices);
}

/** "H10=50", "H13=100 <SUM(I6,H10:H12)>" */
function writes({ edits }: ScorePlan): readonly string[] {
  return edits.map(({ cell, value, formula }) =>
    formula === undefined ? `${cell}=${value}` : `${cell}=${value} <${formula}>`,
  );
}

function skips({ skipped }: ScorePlan): readonly string[] {
  return skipped.map(({ cell, reason }) => `${cell} ${reason}`);
}

describe("planning the scores of a form", () => {
  const cases: readonly {
    readonly name: string;
    readonly book: Workbook;
    readonly writes: readonly string[];
    readonly skips?: readonly (string | RegExp)[];
    readonly overwrite?: true;
  }[] = [
    {
      name: "a form without scores gets rate, scores and a native sum",
      book: department({ name: "甲" }),
      writes: ["H6=1", "I6=10", "H10=50", "H11=30", "H12=10", "H13=100 <SUM(I6,H10:H12)>"],
    },
    {
      name: "the execution rate is a ratio of four decimals",
      book: department({ name: "甲", budget: 3, spent: 2 }),
      writes: ["H6=0.6667", "I6=6.67", "H10=50", "H11=30", "H12=10", "H13=96.67 <SUM(I6,H10:H12)>"],
    },
    {
      name: "cells that already say the same are not touched",
      book: withCells(department({ name: "甲", scores: [10, 50, 30, 10, 100] }), "甲", {
        H6: { value: 1, text: "100%", numberFormat: "0%" },
      }),
      writes: [],
    },
    {
      name: "a differing typed score stays, is reported, and the total sums what the cells hold",
      book: department({ name: "甲", scores: [null, 45, null, null, null] }),
      writes: ["H6=1", "I6=10", "H11=30", "H12=10", "H13=95 <SUM(I6,H10:H12)>"],
      skips: [/^H10 .*现填“45”.*建议 50。$/],
    },
    {
      name: "a differing typed score is replaced once that is ticked",
      book: department({ name: "甲", scores: [null, 45, null, null, 95] }),
      overwrite: true,
      writes: ["H6=1", "I6=10", "H10=50", "H11=30", "H12=10", "H13=100 <SUM(I6,H10:H12)>"],
    },
    {
      name: "a differing typed total is reported",
      book: department({ name: "甲", scores: [10, 50, 30, 10, 98] }),
      writes: ["H6=1"],
      skips: [/^H13 总分：现填“98”.*建议 100。$/],
    },
    {
      name: "a formula is never replaced, not even when that is ticked",
      book: withCells(department({ name: "甲" }), "甲", {
        H10: { formula: "G10*0.9", value: 45, text: "45" },
      }),
      overwrite: true,
      writes: ["H6=1", "I6=10", "H11=30", "H12=10", "H13=95 <SUM(I6,H10:H12)>"],
      skips: [/^H10 .*含公式（当前结果“45”），未改动；建议 50。$/],
    },
    {
      name: "a formula in the total is left to compute",
      book: withCells(department({ name: "甲" }), "甲", {
        H13: { formula: "SUM(I6,H10:H12)", value: 0, text: "0" },
      }),
      writes: ["H6=1", "I6=10", "H10=50", "H11=30", "H12=10"],
    },
    {
      name: "a score that waits for a person keeps the total open",
      book: department({ name: "甲", actual: null }),
      writes: ["H6=1", "I6=10", "H11=30", "H12=10"],
      skips: [/^H10 .*需人工评定/, /^H13 总分：还有 1 项/],
    },
    {
      name: "a person's score for an undecided row counts in the total",
      book: department({ name: "甲", actual: null, scores: [null, 40, null, null, null] }),
      writes: ["H6=1", "I6=10", "H11=30", "H12=10", "H13=90 <SUM(I6,H10:H12)>"],
    },
    {
      name: "a score kept as text is passed over by SUM, so the total is a number",
      book: department({ name: "甲", scores: [null, "50", null, null, null] }),
      writes: ["H6=1", "I6=10", "H11=30", "H12=10", "H13=100"],
    },
  ];

  test.each(cases)("$name", ({ book, overwrite, ...expected }) => {
    const planned = plan(book, { overwriteTyped: overwrite ?? false });
    expect(writes(planned)).toEqual(expected.writes);
    const said = skips(planned);
    expect(said).toHaveLength(expected.skips?.length ?? 0);
    expected.skips?.forEach((text, index) => expect(said[index]).toMatch(text));
  });

  test("every edit expects what the cell holds now", () => {
    const book = department({ name: "甲", scores: [null, 45, null, null, null] });
    const { edits } = plan(book, { overwriteTyped: true });
    expect(edits.map(({ cell, expect: held }) => [cell, held])).toEqual([
      ["H6", null],
      ["I6", null],
      ["H10", 45],
      ["H11", null],
      ["H12", null],
      ["H13", null],
    ]);
  });

  test("a total capped by the policy is capped in the formula too", () => {
    const standard = policyById("cn-mof-2020") as Policy;
    const caps = [{ rateBelow: 0.8, totalAtMost: 85 }];
    const policy = withPolicy(standard, { "execution.totalCaps": caps });
    const planned = plan(department({ name: "甲", spent: 70 }), KEEP, policy);
    expect(writes(planned).at(-1)).toBe("H13=85 <MIN(SUM(I6,H10:H12),85)>");
  });

  test("a column that holds percentage points gets percentage points", () => {
    const book = withCells(department({ name: "甲", spent: 80 }), "甲", {
      D7: { value: "" },
    });
    const evaluation = evaluateWorkbook(book);
    const [first] = evaluation.forms;
    if (!first) throw new Error("no form");
    const other = { ...first.funding[0], proposedExecutionRate: null } as (typeof first.funding)[0];
    const points = {
      ...other,
      row: {
        ...other.row,
        executionRate: {
          ...other.row.executionRate,
          cell: "H7",
          value: 0.5,
          source: {
            row: 7,
            column: 8,
            value: 50,
            text: "50",
            error: null,
            formula: null,
            numberFormat: "General",
          },
        },
      },
    };
    const forms = [{ ...first, funding: [...first.funding, points] }];
    const { edits } = planScores({ ...evaluation, forms }, book, KEEP);
    expect(edits[0]).toMatchObject({ cell: "H6", value: 80 });
  });

  test("a sheet that is no longer there plans nothing", () => {
    const evaluation = evaluateWorkbook(department({ name: "甲" }));
    const gone = { name: "x", sheets: [], date1904: false };
    expect(planScores(evaluation, gone, KEEP)).toEqual({ edits: [], skipped: [] });
  });
});
