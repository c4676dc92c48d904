import { evaluateWorkbook } from "../../../src/core/evaluate";
import type { ScoredForm, ScoredIndicator } from "../../../src/core/scoring/types";
import { scoreTargets } from "../../../src/core/planning/score-targets";
import { department } from "../../support/department-workbook";
import { indicator, type IndicatorOptions, read } from "../../support/form-builder";

function scored(options: IndicatorOptions, proposedScore: number | null): ScoredIndicator {
  const [row] = [indicator(options)];
  return {
    indicator: row,
    status: "met",
    achievementRate: null,
    proposedScore,
    proposedRange: null,
    steps: [{ rule: "因为", clause: null, inputs: [], result: "待确定" }],
  };
}

function formWith(indicators: readonly ScoredIndicator[]): ScoredForm {
  const form = evaluateWorkbook(department({ name: "甲" })).forms[0];
  if (!form) throw new Error("no form");
  return { ...form, funding: [], indicators };
}

describe("the score cells of a form", () => {
  test("a cell shared by several rows appears once, with what its first row proposes", () => {
    const shared = read<number>(null, "H13");
    const targets = scoreTargets(
      formWith([
        scored({ row: 13, score: shared }, 20),
        scored({ row: 14, score: shared, scoreSharedWithRow: 13 }, null),
      ]),
    );
    expect(targets.map(({ read: at, proposed }) => [at.cell, proposed])).toEqual([["H13", 20]]);
  });

  test("rows that detail another carry no points", () => {
    const targets = scoreTargets(
      formWith([scored({ row: 13 }, 10), scored({ row: 14, parentRow: 13 }, null)]),
    );
    expect(targets.map(({ read: at }) => at.cell)).toEqual(["H13"]);
  });

  test("a row without a score cell is no target", () => {
    const targets = scoreTargets(formWith([scored({ score: read<number>(null, null) }, 10)]));
    expect(targets).toEqual([]);
  });

  test("the last step says what an open score waits for", () => {
    expect(scoreTargets(formWith([scored({}, null)]))[0]?.waitsFor).toBe("因为");
  });
});
