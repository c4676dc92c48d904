import { nextYear, type TargetReview, type TargetReviewLine } from "../../../src/core";
import { runChecks } from "../../../src/core/checks/run-checks";
import type { Waiver } from "../../../src/core/model/waiver";
import { isVague } from "../../../src/core/next-year/vague-target";
import type { Policy } from "../../../src/core/policy/types";
import {
  atLeast,
  atMost,
  between,
  equalTo,
  indicator,
  number,
  read,
  words,
  type FormOptions,
  type IndicatorOptions,
} from "../../support/form-builder";
import { scoredWorkbook } from "../../support/test-check";

function reviewOf(form: FormOptions, policy: Partial<Policy> = {}): TargetReview {
  const review = nextYear(scoredWorkbook({ form, policy })).targetReview;
  if (review === null) throw new Error("there is no review");
  return review;
}

function rows(...indicators: readonly IndicatorOptions[]): TargetReview {
  return reviewOf({ indicators });
}

function kinds({ lines }: TargetReview): readonly string[] {
  return lines.map(({ kind }) => kind);
}

function only({ lines }: TargetReview, kind: string): TargetReviewLine {
  const found = lines.filter((line) => line.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as TargetReviewLine;
}

describe("targets against actuals", () => {
  it.each([
    ["130 % of the target and more was set low", [atLeast(10, "个"), number(13)], "setLow"],
    ["129 % is well done", [atLeast(10, "个"), number(12.9)], null],
    ["60 % of the target is short and no more", [atLeast(10, "个"), number(6)], null],
    ["below 60 % was set high or not done", [atLeast(10, "个"), number(5.9)], "notReached"],
    ["nothing done is far from the target", [atLeast(10, "个"), number(0)], "notReached"],
    ["a tenth of a ceiling is no low target", [atMost(10, "天"), number(1)], null],
    ["a ceiling overrun by two thirds is far off", [atMost(10, "天"), number(17)], "notReached"],
    ["a ceiling overrun by half is not", [atMost(10, "天"), number(15)], null],
    ["a range has no single target", [between(10, 20, "个"), number(90)], null],
    ["“＝” counts as a floor", [equalTo(10, "个"), number(20)], "setLow"],
  ] as const)("%s", (_, [target, actual], kind) => {
    const found = kinds(rows({ target, actual })).filter((one) =>
      ["setLow", "notReached"].includes(one),
    );
    expect(found).toEqual(kind === null ? [] : [kind]);
  });

  it("say the figures, the limit and the cells", () => {
    const line = only(rows({ target: atLeast(50, "个"), actual: number(120) }), "setLow");
    expect(line).toMatchObject({
      level: "warning",
      sheet: "项目1",
      cells: ["E13", "F13"],
      form: 0,
      row: 13,
      project: "招商引资专项经费",
      indicator: "走访企业数",
      weight: 10,
      achievementRate: 2.4,
      check: null,
      clause: null,
    });
    expect(line.message).toBe(
      "“走访企业数”的指标值为“≥50个”，完成“120”，为指标值的 240%，达到 130%（本工具默认），目标可能定低。下一年度请按实际能力提高指标值。",
    );
  });

  it("go by the policy's own band where it has one", () => {
    const over = (ratioFrom: number): Partial<Policy> => {
      const { quantitative } = scoredWorkbook({}).forms[0]?.policy as Policy;
      const bands = [{ ratioFrom, action: "explain" as const }];
      const overAchievement = { value: bands, clause: "某办法第一条" };
      return { quantitative: { ...quantitative, overAchievement } };
    };
    const form = { indicators: [{ target: atLeast(10, "个"), actual: number(15) }] };
    const line = only(reviewOf(form, over(1.2)), "setLow");
    expect(line.clause).toBe("某办法第一条");
    expect(line.message).toContain("达到 120%，");
    expect(kinds(reviewOf(form, over(1.6)))).not.toContain("setLow");
  });

  it("take our own limit where the policy has no band", () => {
    const { quantitative } = scoredWorkbook({}).forms[0]?.policy as Policy;
    const policy = {
      quantitative: { ...quantitative, overAchievement: { value: [], clause: "甲" } },
    };
    const form = { indicators: [{ target: atLeast(10, "个"), actual: number(13) }] };
    expect(only(reviewOf(form, policy), "setLow").clause).toBeNull();
  });

  it("do not judge what is not certain", () => {
    const doubtful = read(number(99), "F13", { problem: "可能少了单位" });
    const impossible = {
      name: "参会企业满意度",
      target: atLeast(90, "%"),
      actual: number(290, "%"),
    };
    expect(kinds(rows({ target: atLeast(10, "个"), actual: doubtful }, impossible))).not.toContain(
      "setLow",
    );
  });

  it.each([
    ["a cost with “＝”", equalTo(10, "万元"), null],
    ["a cost with “≥”", atLeast(10, "万元"), null],
    ["a standard that should be reached", atLeast(10, "户"), "setLow"],
  ] as const)("overspending is no achievement: %s", (_, target, kind) => {
    const cost = { dimension: "cost", category: "economicCost", name: "补助成本" } as const;
    const found = kinds(
      rows({ ...cost, target, actual: { ...target, value: 20, canonical: target.canonical * 2 } }),
    );
    expect(found.filter((one) => one === "setLow")).toEqual(kind === null ? [] : [kind]);
  });

  it("are counted by class, exactly the target apart", () => {
    const rates = [0, 59, 60, 79, 80, 99, 100, 101, 129, 130, 199, 200, 900];
    const given = rates.map((rate, index) => ({
      name: `指标${"甲乙丙丁戊己庚辛壬癸子丑寅"[index] ?? ""}数`,
      target: atLeast(100, "个"),
      actual: number(rate),
    }));
    const { classes } = rows(...given, { target: atMost(10, "天"), actual: number(5) });
    expect(classes.map(({ indicators }) => indicators)).toEqual([2, 2, 2, 1, 2, 2, 2]);
  });
});

describe("what the checks know", () => {
  it.each([
    ["notQuantified", "SE402", { target: words("显著提升") }],
    [
      "notTestable",
      "SE405",
      {
        dimension: "outcome",
        category: "socialOutcome",
        name: "促进社会和谐",
        target: atLeast(95, "%"),
        actual: number(95, "%"),
      },
    ],
    ["unitMissing", "SE403", { target: atLeast(50), actual: number(50) }],
    ["weightConcentrated", "SE306", { weight: 60 }],
  ] as const)("becomes a line %s of %s", (kind, check, row) => {
    const line = only(rows(row as IndicatorOptions), kind);
    expect(line.check).toBe(check);
    expect(line.cells.length).toBeGreaterThan(0);
  });

  it("follows the policy where it turns a check off or raises its level", () => {
    const form = { indicators: [{ weight: 60 }] };
    expect(kinds(reviewOf(form, { checks: { SE306: { enabled: false } } }))).not.toContain(
      "weightConcentrated",
    );
    const raised = reviewOf(form, { checks: { SE306: { level: "error" } } });
    expect(only(raised, "weightConcentrated").level).toBe("error");
  });

  it("leaves out what is marked 不适用", () => {
    const workbook = scoredWorkbook({ form: { indicators: [{ weight: 60 }] } });
    const found = runChecks(workbook).findings.filter(({ check }) => check === "SE306");
    const waiver = { scope: "cell" } as Waiver;
    const waived = found.map((finding) => ({ finding, waiver }));
    const lines = (given: Parameters<typeof nextYear>[0]) =>
      nextYear(given).targetReview?.lines.map(({ kind }) => kind);
    expect(lines(workbook)).toContain("weightConcentrated");
    expect(lines({ ...workbook, waived })).not.toContain("weightConcentrated");
  });

  it("weighs a missing dimension by what the policy gives to it", () => {
    const line = rows({ weight: 20 }).lines.find(({ message }) => message.includes("效益指标"));
    expect(line).toMatchObject({ kind: "categoryMissing", check: "SE414", weight: 30, row: null });
  });

  it("weighs a line about many rows by all of them", () => {
    const same = ["甲", "乙", "丙", "丁", "戊"].map((name, index) => ({
      name: `${name}活动场次`,
      target: atLeast(index + 1, "场"),
      actual: number(index + 1),
      weight: 8,
    }));
    expect(only(rows(...same), "actualsEqualTargets").weight).toBe(40);
  });

  it("takes from the total cost only what is about its target", () => {
    const cost = { dimension: "cost", category: "economicCost", name: "项目总成本" } as const;
    const review = rows({ ...cost, target: atMost(200, "万元"), actual: number(90, "万元") });
    expect(only(review, "costOverBudget")).toMatchObject({ check: "SE512", cells: ["E13", "E6"] });
  });
});

describe("words that nothing could be held against", () => {
  it.each(["效果明显", "有效提升", "持续健全", "显著。", "有所 提升"])("%s is vague", (text) => {
    expect(isVague(indicator({ target: words(text) }))).toBe(true);
  });

  it.each(["通过验收", "是", "有效提升影响力", "按季度举办", ""])("%s is not", (text) => {
    expect(isVague(indicator({ target: words(text) }))).toBe(false);
  });

  it("are told once: the check's word counts more", () => {
    const vague = { target: words("有效提升") };
    const outcome = { ...vague, dimension: "outcome", category: "socialOutcome" } as const;
    expect(kinds(rows(vague)).filter((kind) => kind.startsWith("not"))).toEqual(["notQuantified"]);
    expect(only(rows(outcome), "notTestable")).toMatchObject({ check: null, level: "note" });
  });
});

describe("the figures of a form", () => {
  it("are counts and shares of its indicators", () => {
    const [form] = rows(
      { name: "走访企业数", target: atLeast(10, "个"), actual: number(20) },
      { name: "举办活动数", target: atLeast(10, "场"), actual: number(4) },
      { name: "形成报告数", target: words("及时") },
    ).forms;
    expect(form).toMatchObject({ indicators: 3, compared: 2, setLow: 1, notReached: 1 });
    expect(form?.notQuantified).toBe(1);
    expect(form?.shares).toMatchObject({ setLow: 0.3333, notReached: 0.3333, notTestable: 0 });
  });
});

describe("the forms looked at", () => {
  it("leave out an earlier year's form of a project that is there", () => {
    const indicators = [{ target: atLeast(10, "个"), actual: number(20) }];
    const workbook = scoredWorkbook({
      form: { indicators },
      otherForms: [{ sheet: "上年", fiscalYear: 2022, indicators }],
    });
    expect(nextYear(workbook).targetReview?.forms.map(({ sheet }) => sheet)).toEqual(["项目1"]);
  });

  it("take in the department's own form", () => {
    const indicators = [{ target: atLeast(10, "个"), actual: number(20) }];
    const workbook = scoredWorkbook({
      form: { indicators },
      otherForms: [{ sheet: "部门", kind: "department", indicators }],
    });
    const sheets = nextYear(workbook).targetReview?.forms.map(({ sheet }) => sheet);
    expect(sheets).toEqual(["项目1", "部门"]);
  });

  it("may be none", () => {
    const empty = { ...scoredWorkbook({}), forms: [] };
    expect(nextYear(empty)).toEqual({ targetReview: null, resultApplication: null });
  });
});
