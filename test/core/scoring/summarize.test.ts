import { policyById } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/types";
import { scoreForm } from "../../../src/core/scoring/score-form";
import { summarize } from "../../../src/core/scoring/summarize";
import type { ScoredForm, Summary } from "../../../src/core/scoring/types";
import {
  form,
  number,
  words,
  type FormOptions,
  type FundingOptions,
} from "../../support/form-builder";
import { withPolicy, type PolicyChange } from "../../support/policy-builder";

const standard = policyById("cn-mof-2020") as Policy;

/** A project whose total is typed and whose proposal waits for a person. */
function typed(score: number | null, options: FormOptions = {}): ScoredForm {
  const open = { target: words("改善"), actual: words("明显改善"), weight: 90 };
  return scored({ indicators: [open], total: { score }, ...options });
}

/** A project whose proposed total is 10 + 90 × done ÷ 100. */
function proposed(done: number, options: FormOptions = {}): ScoredForm {
  const indicator = { target: number(100), actual: number(done), weight: 90 };
  return scored({ indicators: [indicator], ...options });
}

function scored(options: FormOptions, change: PolicyChange = {}): ScoredForm {
  return scoreForm(form(options), withPolicy(standard, change), "测试");
}

function alternative(summary: Summary | null, method: string): number | null | undefined {
  return summary?.alternatives.find((other) => other.method === method)?.score;
}

test("25 projects at 100, one at 93, one at 92 → 99.44, excellent, with the derivation", () => {
  const forms = [...Array.from({ length: 25 }, () => typed(100)), typed(93), typed(92)];
  const summary = summarize(forms);
  expect(summary?.projects).toBe(27);
  expect(summary?.overall).toMatchObject({
    method: "meanOfProjects",
    score: 99.44,
    rating: "excellent",
  });
  expect(summary?.overall.derivation).toBe("(25×100+93+92)÷27=99.44");
  expect(summary?.overall).toMatchObject({ restsOn: "typed", ratingText: "优" });
});

test("a project whose weights do not add up keeps the overall rating open, and is named", () => {
  const half = { weight: 40 };
  const summary = summarize([typed(100), scored({ indicators: [half], projectName: "半张表" })]);
  expect(summary?.scores.map(({ rating }) => rating)).toEqual(["excellent", null]);
  expect(summary?.overall).toMatchObject({ score: 75, rating: null });
  expect(summary?.overall.steps.at(-1)?.rule).toContain("“半张表”的分值合计与满分不符");
});

test("the proposed total goes before the typed one, and how many of each is said", () => {
  const summary = summarize([proposed(50, { total: { score: 99 } }), typed(80)]);
  expect(summary?.overall.score).toBe(67.5);
  expect(summary?.overall.steps[0]?.rule).toBe("1 个项目取本工具提议的总分，1 个取表中填写的总分");
});

test("weighted by budget in 元, whatever unit each form uses", () => {
  const funding = (finalBudget: number): readonly FundingOptions[] => [
    { finalBudget, actualExpenditure: finalBudget },
  ];
  const summary = summarize([
    proposed(100, { funding: funding(3), amountUnit: "万元" }),
    proposed(50, { funding: funding(10_000), amountUnit: "元" }),
  ]);
  expect(summary?.scores.map(({ budget }) => budget)).toEqual([30_000, 10_000]);
  expect(summary?.overall.score).toBe(77.5);
  expect(alternative(summary, "budgetWeighted")).toBe(88.75);
});

test("no weighting by a budget that is not stated, and the project is named", () => {
  const summary = summarize([
    proposed(100),
    typed(80, { projectName: "驻外机构经费", funding: [{ finalBudget: null }] }),
  ]);
  const other = summary?.alternatives.find(({ method }) => method === "budgetWeighted");
  expect(other?.score).toBeNull();
  expect(other?.steps.at(-1)?.rule).toContain("驻外机构经费");
});

test("a project without any score keeps the mean open and is named", () => {
  const summary = summarize([proposed(100), typed(null, { projectName: "境外招商" })]);
  expect(summary?.overall).toMatchObject({ score: null, rating: null });
  expect(summary?.overall.steps.at(-1)?.rule).toContain("“境外招商”");
});

describe("the department's own table", () => {
  const department = { kind: "department", sheet: "部门整体" } as const;

  test("stands beside the mean and is no project", () => {
    const summary = summarize([proposed(80, department), proposed(100)]);
    expect(summary?.projects).toBe(1);
    expect(alternative(summary, "ownTable")).toBe(82);
  });

  test("is in force where its policy says so", () => {
    const own = scored(
      { ...department, indicators: [{ weight: 90 }] },
      { "department.method": "ownTable" },
    );
    const summary = summarize([own, proposed(50)]);
    expect(summary?.overall).toMatchObject({ method: "ownTable", score: 100 });
    expect(summary?.alternatives.map(({ method }) => method)).toEqual([
      "meanOfProjects",
      "budgetWeighted",
      "goalWeighted",
      "blockWeighted",
      "manual",
    ]);
  });

  test("is open when there are two", () => {
    const summary = summarize([proposed(80, department), proposed(90, department), proposed(100)]);
    expect(alternative(summary, "ownTable")).toBeNull();
  });

  test("alone makes no summary", () => {
    expect(summarize([proposed(80, department)])).toBeNull();
  });
});

test("transfer forms and indicator lists count as projects", () => {
  const summary = summarize([
    proposed(100, { kind: "transfer" }),
    proposed(50, { kind: "indicatorList" }),
  ]);
  expect(summary?.projects).toBe(2);
});

test("a blank template is no project, and that is said", () => {
  const blank = scored({
    sheet: "空白模板",
    projectName: null,
    indicators: [{ actual: null, score: null }],
  });
  const summary = summarize([proposed(100), blank]);
  expect(summary?.projects).toBe(1);
  expect(summary?.overall.score).toBe(100);
  expect(summary?.overall.steps[0]?.rule).toContain("“空白模板”");
});

test("the index of a project is its place among all forms", () => {
  const summary = summarize([proposed(80, { kind: "department" }), proposed(100), proposed(50)]);
  expect(summary?.scores.map(({ form: index }) => index)).toEqual([1, 2]);
});

test("no forms, no summary", () => {
  expect(summarize([])).toBeNull();
});
