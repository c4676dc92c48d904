import { nextYear, type ApplicationItem } from "../../../src/core";
import { atLeast, number, type FormOptions } from "../../support/form-builder";
import { scoredWorkbook } from "../../support/test-check";

function itemsOf(
  form: FormOptions,
  ...otherForms: readonly FormOptions[]
): readonly ApplicationItem[] {
  return nextYear(scoredWorkbook({ form, otherForms })).resultApplication?.items ?? [];
}

const weights = [
  { name: "走访企业数", dimension: "output", weight: 50 },
  { name: "签约项目数", dimension: "outcome", weight: 30 },
  { name: "企业满意度", dimension: "satisfaction", weight: 10, target: atLeast(90, "%") },
] as const;

/** A whole form whose typed scores make the total; the last actual is unknown, so that nothing is proposed. */
function typed(score: number): FormOptions {
  return {
    indicators: weights.map((row) => ({ ...row, actual: null })),
    total: { weight: 100, score },
  };
}

describe("suggestions for next year's budget", () => {
  it.each([
    [85, null],
    [80, null],
    [79.99, "中"],
    [60, "中"],
    [59, "差"],
  ])("a typed total of %d: %s", (score, label) => {
    const found = itemsOf(typed(score)).filter(({ kind }) => kind === "lowRating");
    expect(found.map(({ message }) => /等级为“(.)”/.exec(message)?.[1])).toEqual(
      label === null ? [] : [label],
    );
  });

  it("name score, basis and cell", () => {
    const [item] = itemsOf(typed(59));
    expect(item).toMatchObject({ kind: "lowRating", cells: ["H40"], score: 59, rating: "poor" });
    expect(item?.message).toContain("总分 59 分（表中得分，未经核算），等级为“差”。建议");
  });

  it.each([
    [90, false],
    [89, true],
  ])("execution of %d of 100 is told: %s", (spent, isTold) => {
    const found = itemsOf({ funding: [{ actualExpenditure: spent }] });
    expect(found.map(({ kind }) => kind)).toEqual(isTold ? ["lowExecution"] : []);
  });

  it("name rate, line and money unspent", () => {
    const [item] = itemsOf({ funding: [{ finalBudget: 48, actualExpenditure: 36 }] });
    expect(item).toMatchObject({
      executionRate: 0.75,
      budget: 480_000,
      unspent: 120_000,
      cells: ["H6", "F6", "E6"],
    });
    expect(item?.message).toBe(
      "执行率为 75%，低于 90%（本工具默认），有 12 万元没有支出。建议核实原因，下一年度按实际需要和支出进度编制预算。",
    );
  });

  it("without a unit of money say the rate alone", () => {
    const [item] = itemsOf({ amountUnit: null, funding: [{ actualExpenditure: 50 }] });
    expect(item).toMatchObject({ executionRate: 0.5, budget: null, unspent: null });
    expect(item?.message).not.toContain("没有支出");
  });

  it("list the targets to be raised with their rates", () => {
    const indicators = ["甲", "乙", "丙", "丁"].map((name, index) => ({
      name: `${name}类企业数`,
      target: atLeast(10, "个"),
      actual: number(14 + index),
    }));
    const [item] = itemsOf({ indicators });
    expect(item).toMatchObject({ kind: "raiseTargets", lowTargets: 4 });
    expect(item?.cells).toEqual(["E16", "E15", "E14", "E13"]);
    expect(item?.message).toContain(
      "4 项指标的指标值可能定低：“丁类企业数”完成 170%、“丙类企业数”完成 160%、“乙类企业数”完成 150%等。",
    );
  });

  it("stand by kind, the lowest score and the most money first", () => {
    const spent = (actualExpenditure: number, sheet: string): FormOptions => ({
      sheet,
      projectName: sheet,
      funding: [{ actualExpenditure }],
    });
    const found = itemsOf(
      spent(80, "少"),
      spent(20, "多"),
      { ...typed(70), sheet: "中", projectName: "中" },
      { ...typed(50), sheet: "差", projectName: "差" },
    );
    expect(found.map(({ project }) => project)).toEqual(["差", "中", "多", "少"]);
  });

  it("are none for the department's own form", () => {
    const workbook = scoredWorkbook({
      form: { kind: "department", funding: [{ actualExpenditure: 10 }] },
    });
    expect(nextYear(workbook).resultApplication).toBeNull();
  });
});
