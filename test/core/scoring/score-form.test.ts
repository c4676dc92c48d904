import { policyById } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/types";
import { ratingOf } from "../../../src/core/scoring/rating";
import { scoreForm } from "../../../src/core/scoring/score-form";
import type { ScoredForm } from "../../../src/core/scoring/types";
import {
  atLeast,
  form,
  number,
  read,
  words,
  type FormOptions,
  type IndicatorOptions,
} from "../../support/form-builder";
import { withPolicy, type PolicyChange } from "../../support/policy-builder";

const standard = policyById("cn-mof-2020") as Policy;
const NO_CELL = read<number>(null, null);

function scored(options: FormOptions, change: PolicyChange = {}): ScoredForm {
  return scoreForm(form(options), withPolicy(standard, change), "测试");
}

const nine: readonly IndicatorOptions[] = Array.from({ length: 9 }, () => ({}));

describe("the total", () => {
  test("is the execution score plus the indicator scores", () => {
    const result = scored({ indicators: nine });
    expect(result.proposedTotal).toBe(100);
    expect(result.rating).toBe("excellent");
    expect(result.steps.at(-1)?.result).toBe(100);
  });

  test("adds decimals without noise", () => {
    const third = { target: atLeast(3), actual: number(1), weight: 0.3 };
    const result = scored({ funding: [], indicators: [third, third, third] });
    expect(result.proposedTotal).toBe(0.3);
  });

  test("stays open while a row waits, and names the row", () => {
    const waiting = { name: "环境改善", target: words("改善"), actual: words("明显改善") };
    const indicators = [...nine.slice(1), waiting];
    const result = scored({ indicators, total: { score: 92 } });
    expect(result.proposedTotal).toBeNull();
    expect(result.rating).toBe("excellent");
    expect(result.steps.at(-1)?.rule).toContain("“环境改善”");
  });

  test("stays open while the execution score waits", () => {
    const result = scored({ funding: [{ finalBudget: null }], indicators: nine });
    expect(result.proposedTotal).toBeNull();
    expect(result.steps.at(-1)?.rule).toContain("预算执行率");
  });

  test("does without an execution score where the form has none", () => {
    const result = scored({ funding: [{ weight: NO_CELL, score: NO_CELL }], indicators: nine });
    expect(result.proposedTotal).toBe(90);
  });

  test("says when the weights do not add up to the full score", () => {
    const result = scored({ indicators: nine.slice(1) });
    expect(result.proposedTotal).toBe(90);
    expect(result.steps[0]?.rule).toContain("合计 90 分，与满分 100 分不符");
    expect(scored({ indicators: nine }).steps).toHaveLength(1);
  });

  test("is not proposed for a form without weights", () => {
    const unweighted = nine.map(() => ({ weight: NO_CELL, score: 10 }));
    const result = scored({ indicators: unweighted, total: { score: 85 } });
    expect(result.proposedTotal).toBeNull();
    expect(result.rating).toBe("good");
    expect(result.steps.at(-1)?.rule).toContain("没有分值");
  });

  test("is not proposed for a form without indicators", () => {
    expect(scored({ indicators: [] }).proposedTotal).toBeNull();
  });

  test("leaves detail rows out", () => {
    const detail = { parentRow: 21, weight: null, score: null };
    expect(scored({ indicators: [...nine, detail] }).proposedTotal).toBe(100);
  });
});

describe("caps by the execution rate", () => {
  const caps = policyById("region-execution-cap")?.execution.totalCaps.value;
  const cases = [
    { spent: 85, total: 98.5 },
    { spent: 80, total: 98 },
    { spent: 79, total: 89 },
    { spent: 65, total: 79 },
    { spent: 55, total: 69 },
    { spent: 49, total: 59 },
  ];
  test.each(cases)("$spent % executed → at most $total", ({ spent, total }) => {
    const result = scored(
      { funding: [{ actualExpenditure: spent }], indicators: nine },
      { "execution.totalCaps": caps },
    );
    expect(result.proposedTotal).toBe(total);
  });

  test("a cap above the total changes nothing", () => {
    const poor = nine.map(() => ({ actual: number(20) }));
    const result = scored(
      { funding: [{ actualExpenditure: 79 }], indicators: poor },
      { "execution.totalCaps": caps },
    );
    expect(result.proposedTotal).toBe(43.9);
  });
});

describe("rows that do not apply", () => {
  const indicators = [...nine.slice(1), { actual: words("不适用") }];

  test("are scaled out where the policy says so", () => {
    const result = scored({ indicators }, { notApplicable: "rescale" });
    expect(result.proposedTotal).toBe(100);
    expect(result.steps.at(-1)?.rule).toContain("折算");
  });

  test("scale what was lost elsewhere too: 81 of 90 is 90 of 100", () => {
    const result = scored(
      { funding: [{ actualExpenditure: 10 }], indicators },
      { notApplicable: "rescale" },
    );
    expect(result.proposedTotal).toBe(90);
  });

  test("leave the total open where the policy asks", () => {
    expect(scored({ indicators }).proposedTotal).toBeNull();
  });
});

describe("rows under one merged score cell", () => {
  const shared = { scoreSharedWithRow: 13 };

  test("are full marks together once all are met", () => {
    const merged = { ...shared, weight: read<number>(null, "G14", { text: "" }) };
    const { indicators, proposedTotal } = scored({ funding: [], indicators: [{}, merged] });
    expect(indicators.map(({ proposedScore }) => proposedScore)).toEqual([10, null]);
    expect(proposedTotal).toBe(10);
  });

  test("add up where each row has its own weight", () => {
    const { indicators } = scored({ indicators: [{}, { ...shared, actual: number(25) }] });
    expect(indicators.map(({ proposedScore }) => proposedScore)).toEqual([15, null]);
  });

  test("count one weight once, however often the reader finds it", () => {
    const weight = read(10, "G13");
    const { indicators } = scored({ indicators: [{ weight }, { ...shared, weight }] });
    expect(indicators[0]?.proposedScore).toBe(10);
  });

  test("wait for a person where one is missed and the split is not known", () => {
    const weight = read(10, "G13");
    const { indicators, proposedTotal } = scored({
      indicators: [{ weight }, { ...shared, weight, actual: number(25) }],
    });
    expect(indicators[0]?.proposedScore).toBeNull();
    expect(indicators[0]?.steps.at(-1)?.rule).toContain("第 13、14 行合并计分");
    expect(proposedTotal).toBeNull();
  });
});

describe("a group row without figures of its own", () => {
  const heading = { target: null, actual: null };
  const detail = { parentRow: 13, weight: null, score: null };

  test("has full marks once its details are met", () => {
    const { indicators, proposedTotal } = scored({
      funding: [],
      indicators: [heading, detail, detail],
    });
    expect(indicators[0]).toMatchObject({ status: "met", proposedScore: 10 });
    expect(proposedTotal).toBe(10);
  });

  test("waits for a person where a detail is missed", () => {
    const { indicators } = scored({
      indicators: [heading, detail, { ...detail, actual: number(3) }],
    });
    expect(indicators[0]).toMatchObject({ status: "short", proposedScore: null });
  });

  test("stays missing without details", () => {
    expect(scored({ indicators: [heading] }).indicators[0]?.status).toBe("missing");
  });
});

describe("the rating", () => {
  test.each([
    [100, "excellent"],
    [90, "excellent"],
    [89.99, "good"],
    [80, "good"],
    [79.99, "fair"],
    [60, "fair"],
    [59.99, "poor"],
    [0, "poor"],
    [null, null],
  ])("%p → %p", (score, rating) => {
    expect(ratingOf(score, standard)).toBe(rating);
  });

  test.each([
    ["fall short of the full score", nine.slice(2), "80"],
    ["go over it", [...nine, {}], "110"],
  ])("waits for a person where the weights %s", (_, indicators, sum) => {
    const result = scored({ indicators, total: { score: 75.65 } });
    expect(result.rating).toBeNull();
    const last = result.steps.at(-1);
    expect(last?.rule).toContain(`合计 ${sum} 分，与满分 100 分不符，不能据此定等级`);
    expect(last?.result).toBe("待确定");
  });

  test("of a typed total waits too, and says nothing while there is no total at all", () => {
    const waiting = { target: words("改善"), actual: words("明显改善"), weight: 20 };
    const typed = scored({ indicators: [waiting], total: { score: 95 } });
    expect(typed.rating).toBeNull();
    expect(typed.steps.at(-1)?.rule).toContain("合计 30 分");
    const rules = scored({ indicators: [waiting] }).steps.map(({ rule }) => rule);
    expect(rules.join()).not.toContain("等级");
  });

  test("stands where the weights are off by rounding only", () => {
    const thirds = [30.003, 30, 30].map((weight) => ({ weight }));
    expect(scored({ indicators: thirds }).rating).toBe("excellent");
  });
});
