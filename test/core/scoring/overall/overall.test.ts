import type { Goal } from "../../../../src/core/model/goal";
import { NOT_THERE } from "../../../../src/core/model/read";
import { policyById } from "../../../../src/core/policy/policies";
import type { Policy } from "../../../../src/core/policy/types";
import { scoreForm } from "../../../../src/core/scoring/score-form";
import { reasonOf } from "../../../../src/core/scoring/summary-methods";
import { summarize } from "../../../../src/core/scoring/summarize";
import type {
  MethodScore,
  ScoredForm,
  StatedTotal,
  SummaryMethod,
} from "../../../../src/core/scoring/types";
import {
  form,
  number,
  read,
  words,
  type FormOptions,
  type IndicatorOptions,
} from "../../../support/form-builder";

const policy = policyById("cn-mof-2020") as Policy;
const scored = (options: FormOptions): ScoredForm => scoreForm(form(options), policy, "测试");

/** A project with a typed total whose proposal waits for a person. */
const typed = (score: number, budget = 100): ScoredForm =>
  scored({
    indicators: [{ target: words("改善"), actual: words("明显改善"), weight: 90 }],
    funding: [{ finalBudget: budget, actualExpenditure: budget }],
    total: { score },
  });

const department = (options: FormOptions): FormOptions => ({
  kind: "department",
  sheet: "部门整体",
  ...options,
});

/** A row worth so many marks, done by this share. */
const done = (weight: number, percent: number, more: IndicatorOptions = {}): IndicatorOptions => ({
  target: number(100),
  actual: number(percent),
  weight,
  ...more,
});

const goal = (name: string, weight: Goal["weight"], rows: readonly number[]): Goal => ({
  row: rows[0] ?? 1,
  cell: `A${String(rows[0] ?? 1)}`,
  name,
  weight,
  weightIn: (weight.value ?? 0) > 1 ? "marks" : "share",
  indicatorRows: rows,
});

function result(method: SummaryMethod, ...forms: readonly ScoredForm[]): MethodScore {
  const summary = summarize([typed(90), ...forms]);
  const found = summary?.alternatives.find((one) => one.method === method);
  if (!found) throw new Error(`no ${method}`);
  return found;
}

describe("by the weights of the goals", () => {
  const rows = [done(40, 100), done(50, 80)];
  const second = goal("年度目标2", read(50, "A13"), [14]);
  const goals = [goal("年度目标1", read(40, "A12"), [13]), second];

  test("marks printed behind the goals are added to the execution's", () => {
    const found = result("goalWeighted", scored(department({ indicators: rows, goals })));
    expect(found).toMatchObject({ score: 90, derivation: "10+40+40=90", restsOn: "proposed" });
  });

  test("shares weigh what each goal earned out of its own marks", () => {
    const shares = [
      goal("年度目标1", read(0.6, "A12"), [13]),
      goal("年度目标2", read(0.4, "A13"), [14]),
    ];
    const own = scored(
      department({ funding: [], indicators: [done(100, 100), done(100, 80)], goals: shares }),
    );
    expect(own.proposedTotal).toBe(92);
    const found = result("goalWeighted", own);
    expect(found.derivation).toBe("100÷100×60+80÷100×40=92");
    expect(found.ratingText).toBe("优");
  });

  test.each([
    ["a goal without a weight", [goal("年度目标1", NOT_THERE, [13]), second], "没有写权重"],
    ["weights that do not add up", [goal("年度目标1", read(30, "A12"), [13]), second], "与满分"],
    ["no goals at all", [], "没有分目标"],
  ] as const)("%s gives nothing and says why", (_, given, says) => {
    const own = scored(department({ indicators: rows, goals: given }));
    const found = result("goalWeighted", own);
    expect(found).toMatchObject({ score: null, derivation: null });
    expect(reasonOf(found)).toContain(says);
  });

  test("waits for the rows that have no score", () => {
    const open = { target: words("改善"), actual: words("明显改善"), weight: 50, name: "影响" };
    const own = scored(department({ indicators: [done(40, 100), open], goals }));
    expect(reasonOf(result("goalWeighted", own))).toContain("“影响”");
  });
});

describe("by blocks", () => {
  const blocks = (printed: number | null): FormOptions =>
    department({
      funding: [],
      indicators: [
        done(20, 97, { dimension: "management", dimensionText: "当年预算执行（20分）" }),
        done(60, 100, { dimension: "output", dimensionText: "整体绩效目标（60分）" }),
        done(10, 50, { dimension: "other", dimensionText: "预算管理（20分）" }),
      ],
      statedDimensionWeights:
        printed === null
          ? []
          : [{ dimension: "other", cell: "B15", text: "预算管理（20分）", value: printed }],
    });

  test("what a block earned counts by the points printed behind its name", () => {
    const found = result("blockWeighted", scored(blocks(20)));
    expect(found).toMatchObject({ score: 89.4, derivation: "19.4+60+5÷10×20=89.4" });
    expect(found.ratingText).toBeNull();
  });

  test("blocks that do not make the full score give nothing", () => {
    expect(reasonOf(result("blockWeighted", scored(blocks(null))))).toContain("合计 90 分");
  });

  test("one block is none", () => {
    const own = scored(department({ funding: [], indicators: [done(100, 90)] }));
    expect(reasonOf(result("blockWeighted", own))).toContain("没有分板块");
  });
});

describe("the department's own table", () => {
  test("derives a proposal from its rows, and says that it is ours", () => {
    const own = scored(
      department({ indicators: [done(50, 90), done(40, 100)], total: { score: 99 } }),
    );
    expect(result("ownTable", own)).toMatchObject({
      score: 95,
      derivation: "10+45+40=95",
      restsOn: "proposed",
    });
  });

  test("takes the typed total where nothing can be proposed", () => {
    const open = { target: words("改善"), actual: words("明显改善"), weight: 90 };
    const own = scored(department({ indicators: [open], total: { score: 98 } }));
    expect(result("ownTable", own)).toMatchObject({
      score: 98,
      derivation: "表中填写的总分=98",
      restsOn: "typed",
    });
  });
});

test("weighted by budget, equal scores are added up in the derivation", () => {
  const summary = summarize([typed(100, 100), typed(100, 50), typed(90, 50)]);
  const found = summary?.alternatives.find(({ method }) => method === "budgetWeighted");
  expect(found?.derivation).toBe("(100×150+90×50)÷200=97.5");
});

describe("a total that somebody typed", () => {
  const on = (score: number): readonly StatedTotal[] => [
    { score, sheet: "部门基本情况", cell: "C22", form: null },
  ];
  const yardstick = [...Array.from({ length: 25 }, () => typed(100)), typed(93), typed(92)];

  test.each([
    [99, { rounding: "halfUp", decimals: 0 }],
    [99.4, { rounding: "halfUp", decimals: 1 }],
    [99.44, { rounding: "halfUp", decimals: 2 }],
  ])("%d comes from the mean of 99.444…", (score, how) => {
    const [stated] = summarize(yardstick, on(score))?.stated ?? [];
    expect(stated?.reproducedBy[0]).toMatchObject({ method: "meanOfProjects", ...how });
    expect(stated?.reproducedBy[0]?.result).toBeCloseTo(99.444_44, 4);
  });

  test("rounding happens once, from the exact result", () => {
    const forms = [typed(99.49), typed(99.5)];
    expect(summarize(forms, on(99))?.stated[0]?.reproducedBy[0]?.rounding).toBe("halfUp");
    expect(summarize(forms, on(100))?.stated[0]?.reproducedBy).toEqual([]);
  });

  test("decimals cut off are another way, and said so", () => {
    const [stated] = summarize([typed(99.6)], on(99))?.stated ?? [];
    expect(stated?.reproducedBy[0]?.rounding).toBe("truncated");
  });

  test("what no method gives is said so", () => {
    expect(summarize(yardstick, on(98))?.stated).toEqual([{ ...on(98)[0], reproducedBy: [] }]);
  });

  test("is what a person has set", () => {
    const summary = summarize(yardstick, on(98));
    const manual = summary?.alternatives.find(({ method }) => method === "manual");
    expect(manual).toMatchObject({ score: 98, restsOn: "typed", ratingText: "优" });
  });

  test("two that differ are for a person", () => {
    const two = [...on(98), { score: 99, sheet: "封面", cell: "B9", form: null }];
    const summary = summarize(yardstick, two);
    const manual = summary?.alternatives.find(({ method }) => method === "manual");
    expect(manual && reasonOf(manual)).toContain("封面 B9 为 99 分");
  });

  test("on the department's own form is not reproduced by being typed there", () => {
    const open = { target: words("改善"), actual: words("明显改善"), weight: 90 };
    const own = scored(department({ indicators: [open], total: { score: 50 } }));
    expect(summarize([typed(90), own])?.stated[0]?.reproducedBy).toEqual([]);
  });
});
