import fc from "fast-check";
import { evaluateWorkbook, toContract, type Evaluation, type Workbook } from "../../src/core";
import { sheet, workbook, type Content } from "../support/sheet-builder";

/** What stands in the cells of forms, and what should not. */
const odd = fc.oneof(
  fc.constantFrom<Content[]>(
    null,
    "",
    " ",
    "—",
    "/",
    "无",
    "≥100%",
    "100%",
    "≤5万元",
    "12月底前",
    "2023年11月",
    "显著提升",
    "达成预期指标",
    "指标1：",
    "……",
    "=1+1",
    "200余人",
    "#DIV/0!",
    "１０",
    "-5",
    "1e308",
    "99999999999999999999",
    "合计",
    "总分",
    "三级指标",
    "年度指标值",
    "项目名称",
    "项目支出绩效自评表",
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 200 }),
);

const header: Content[] = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

const form = fc
  .record({
    head: fc.array(odd, { minLength: 8, maxLength: 8 }),
    rows: fc.array(fc.array(odd, { minLength: 9, maxLength: 9 }), { maxLength: 8 }),
  })
  .map(({ head, rows }): Workbook => {
    const [project, year, a = null, b = null, c = null, d = null, e = null, f = null] = head;
    return workbook(
      sheet([
        ["项目支出绩效自评表"],
        [typeof year === "number" ? `（${year}年度）` : (year ?? null)],
        ["项目名称", null, project ?? null],
        [
          "项目资金（万元）",
          null,
          null,
          "年初预算数",
          "全年预算数",
          "全年执行数",
          "分值",
          "执行率",
          "得分",
        ],
        [null, "年度资金总额", null, a, b, c, d, e, f],
        header,
        ...rows,
        ["总分", null, null, null, null, null, f, e],
      ]),
    );
  });

const anyGrid = fc
  .array(fc.array(odd, { maxLength: 10 }), { maxLength: 20 })
  .map((rows): Workbook => workbook(sheet(rows)));

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
    if (value instanceof Map) [...value.values()].forEach(deepFreeze);
  }
  return value;
}

function json(evaluation: Evaluation): string {
  return JSON.stringify(toContract(evaluation));
}

describe("evaluating a workbook", () => {
  it("never throws, fails no check and prints no broken number, whatever stands in the form", () => {
    fc.assert(
      fc.property(fc.oneof(form, anyGrid), (book) => {
        const evaluation = evaluateWorkbook(deepFreeze(book));
        expect(evaluation.notifications).toEqual([]);
        for (const { message } of evaluation.findings) {
          expect(message).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same again", () => {
    fc.assert(
      fc.property(form, (book) => {
        expect(json(evaluateWorkbook(book))).toBe(json(evaluateWorkbook(book)));
      }),
      { numRuns: 60 },
    );
  });

  it("proposes no score outside 0 and the weight", () => {
    fc.assert(
      fc.property(form, (book) => {
        for (const { indicators } of evaluateWorkbook(book).forms) {
          for (const { proposedScore, indicator } of indicators) {
            if (proposedScore === null) continue;
            expect(proposedScore).toBeGreaterThanOrEqual(0);
            expect(proposedScore).toBeLessThanOrEqual(indicator.weight.value ?? 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
