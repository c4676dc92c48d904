import type { ResultSheetEdit } from "../../../src/core/model/edit";
import { nextYear } from "../../../src/core/next-year/next-year";
import { resultApplicationSheet } from "../../../src/core/planning/result-application-sheet";
import { targetReviewSheet } from "../../../src/core/planning/target-review-sheet";
import { planResultSheets } from "../../../src/core/planning/plan-result-sheets";
import { EMPTY_STATE } from "../../../src/core/planning/state";
import type { TargetReview } from "../../../src/core/next-year/types";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { atLeast, number } from "../../support/form-builder";
import { sheet, workbook } from "../../support/sheet-builder";
import { scoredWorkbook } from "../../support/test-check";

const scored = scoredWorkbook({
  form: {
    indicators: [
      { name: "走访企业数", target: atLeast(10, "个"), actual: number(24), weight: 20 },
      { name: "举办活动数", target: atLeast(10, "场"), actual: number(4) },
    ],
    funding: [{ finalBudget: 48, actualExpenditure: 36 }],
  },
});
const { targetReview, resultApplication } = nextYear(scored);
if (!targetReview || !resultApplication) throw new Error("there is nothing to show");

function texts({ rows }: ResultSheetEdit): readonly string[] {
  return rows.map((row) => row.map(({ value }) => value ?? "").join("|"));
}

function links({ rows }: ResultSheetEdit): readonly unknown[] {
  return rows.flatMap((row) => row.flatMap(({ link }) => (link ? [link] : [])));
}

describe("the sheet 目标质量倒查", () => {
  const planned = targetReviewSheet(targetReview, "目标质量倒查");
  const lines = texts(planned);

  test("says what it is, by which rule it is ranked, and how many lines of which kind there are", () => {
    expect(lines[0]).toBe("目标质量倒查");
    expect(lines[1]).toMatch(/^说明\|分析参考.*不是评价得分。排序：/);
    expect(lines[2]).toMatch(/^合计\|目标定低 1 · 目标定高或没有完成 1 · /);
    expect(lines[3]).toBe("完成率|不足 60%：1 项 · 200% 及以上：1 项（越多越好的定量指标）");
  });

  test("lists each line with its figures", () => {
    const line = lines.find((one) => one.includes("“走访企业数”的指标值"));
    expect(line).toMatch(
      /^\d\|目标定低\|提醒\|招商引资专项经费\|E13 · 项目1\|.*\|20\|2\.4\|本工具默认$/,
    );
  });

  test("each line jumps to its first cell", () => {
    expect(links(planned)).toEqual([
      ...targetReview.lines.map(({ sheet: name, cells }) => ({ sheet: name, cell: cells[0] })),
      { sheet: "项目1", cell: "C3" },
    ]);
  });

  test("says for each kind what to do, and for each form its shares, under the same columns", () => {
    expect(lines).toContain("下一年度怎么改||||||||");
    expect(lines).toContainEqual(
      expect.stringMatching(/^1\|目标定低\|\|\|\|1 条。按实际能力提高指标值/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^1\|\|\|招商引资专项经费\|C3 · 项目1\|共 2 项指标，2 项可算完成率 · 目标定低 1 项（50%）/,
      ),
    );
  });

  test("is printed on A4 landscape with its header on each page", () => {
    expect(planned.print).toEqual({ landscape: true, repeatRows: planned.frozenRows });
    expect(planned.rows[planned.frozenRows - 1]?.[0]?.value).toBe("序号");
  });

  test("counts what a reader would never reach", () => {
    const [line] = targetReview.lines;
    if (!line) throw new Error("there is no line");
    const many: TargetReview = { ...targetReview, lines: Array.from({ length: 503 }, () => line) };
    const long = texts(targetReviewSheet(many, "目标质量倒查"));
    expect(long).toContain("另有 3 条没有列出。");
    expect(long.filter((one) => /^\d+\|[^|]+\|(提醒|提示)\|/.test(one))).toHaveLength(500);
  });
});

describe("the sheet 结果应用建议", () => {
  const planned = resultApplicationSheet(resultApplication, scored.forms, "结果应用建议");

  test("says that these are suggestions, and lists them with their figures", () => {
    const lines = texts(planned);
    expect(lines[1]).toMatch(/^说明\|建议，/);
    expect(lines[2]).toBe("合计|执行率偏低 1 · 目标需要提高 1");
    expect(lines[5]).toMatch(
      /^1\|执行率偏低\|招商引资专项经费\|H6 · 项目1\|执行率为 75%.*\|0\.75\|48\|12\|/,
    );
    expect(lines[6]).toMatch(/^2\|目标需要提高\|/);
  });

  test("each suggestion jumps to its first cell", () => {
    expect(links(planned)).toEqual([
      { sheet: "项目1", cell: "H6" },
      { sheet: "项目1", cell: "E13" },
    ]);
  });
});

test("merged ranges hold nothing but their first cell", () => {
  for (const { merges, rows } of [
    targetReviewSheet(targetReview, "甲"),
    resultApplicationSheet(resultApplication, scored.forms, "乙"),
  ]) {
    expect(merges.length).toBeGreaterThan(2);
    for (const range of merges) {
      const row = Number(/\d+/.exec(range)?.[0]);
      const first = range.charCodeAt(0) - 64;
      expect((rows[row - 1] ?? []).slice(first).every(({ value }) => value === null)).toBe(true);
    }
  }
});

test("a sheet that has nothing to say any more is taken away", () => {
  const none = evaluateWorkbook(workbook(sheet([["开支"]])));
  const sheets = ["目标质量倒查", "结果应用建议"];
  const meta = { toolVersion: "9.9.9", sheetNames: sheets, state: { ...EMPTY_STATE, sheets } };
  expect(planResultSheets(none, meta)).toEqual(
    sheets.map((name) => ({ kind: "removeSheet", name })),
  );
});
