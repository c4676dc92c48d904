import { POLICY_EXAMPLE } from "../../../scripts/docs/policy-example";
import { policyRegistry } from "../../../src/core/policy/policies";
import { readPolicy, resolvePolicy } from "../../../src/core/policy/resolve-policy";
import { validatePolicy } from "../../../src/core/policy/validate-policy";

const OWN = { id: "our-city", title: "本市口径", extends: "cn-mof-2020" };

function problemsOf(json: unknown): readonly { path: string; message: string }[] {
  const result = readPolicy(JSON.stringify(json), policyRegistry);
  return result.ok ? [] : result.problems;
}

test("a file that extends ours states only what differs and inherits the rest", () => {
  const file = { ...OWN, weights: { budgetExecution: { value: 10, clause: "某文〔2023〕1号" } } };
  const result = readPolicy(JSON.stringify(file), policyRegistry);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.policy.weights.budgetExecution).toEqual({ value: 10, clause: "某文〔2023〕1号" });
  expect(result.policy.weights.withoutCost.value.output).toBe(50);
  expect(result.policy.families).toEqual([]);
});

test("a changed value does not keep the note of the value it replaces", () => {
  const file = { ...OWN, execution: { explainBelow: { value: 0.8, clause: null } } };
  const result = readPolicy(JSON.stringify(file), policyRegistry);
  if (!result.ok) throw new Error("not valid");
  expect(result.policy.execution.explainBelow).toEqual({ value: 0.8, clause: null });
});

test("a byte order mark in front of the file does no harm", () => {
  expect(readPolicy(`\uFEFF${JSON.stringify(OWN)}`, policyRegistry).ok).toBe(true);
});

const wrong = [
  {
    name: "a word where a number belongs",
    file: { ...OWN, weights: { budgetExecution: { value: "十", clause: null } } },
    path: "weights.budgetExecution.value",
    message: "“十”不是数字；应为 0 到 100 的数。",
  },
  {
    name: "a number out of bounds",
    file: { ...OWN, weights: { budgetExecution: { value: 120, clause: null } } },
    path: "weights.budgetExecution.value",
    message: "120 超出范围；应为 0 到 100 的数。",
  },
  {
    name: "a choice that is none",
    file: { ...OWN, execution: { method: { value: "linear", clause: null } } },
    path: "execution.method.value",
    message:
      "“linear”不在可选值之内；应为“proportional”（与执行率同比例计分）、“interval”（按区间计分）、“manual”（由人评定）之一。",
  },
  {
    name: "a misspelt key",
    file: { ...OWN, wieghts: {} },
    path: "wieghts",
    message: "没有“wieghts”这个键；是不是“weights”？",
  },
  {
    name: "a misspelt key inside a group",
    file: { ...OWN, execution: { explainBellow: { value: 0.9, clause: null } } },
    path: "execution.explainBellow",
    message: "没有“explainBellow”这个键；是不是“explainBelow”？",
  },
  {
    name: "a bare value without its clause",
    file: { ...OWN, fullScore: 100 },
    path: "fullScore",
    message:
      '100 没有写成带条款的值；应为 { "value": …, "clause": … }，其中 value 为 1 到 1000 的数。',
  },
  {
    name: "a value whose clause was forgotten",
    file: { ...OWN, fullScore: { value: 100 } },
    path: "fullScore.clause",
    message: "缺少“条款”；应为出处（文号），或 null。",
  },
  {
    name: "an empty clause",
    file: { ...OWN, fullScore: { value: 100, clause: " " } },
    path: "fullScore.clause",
    message: "“ ”是空的；应为出处（文号），或 null。",
  },
  {
    name: "an item of a list",
    file: { ...OWN, satisfaction: { bands: { value: [{ from: "高", share: 1 }], clause: null } } },
    path: "satisfaction.bands.value[0].from",
    message: "“高”不是数字；应为 0 到 100 的数。",
  },
  {
    name: "weights that do not add up",
    file: { ...OWN, weights: { budgetExecution: { value: 20, clause: null } } },
    path: "weights.withCost.value",
    message:
      "各一级指标分值加预算执行率 20 分合计 110 分；应等于总分 100 分。其中“总分”（fullScore）、“单列成本指标时各一级指标分值”（weights.withCost）承自 cn-mof-2020，如需调整请在本文件一并写明。",
  },
  {
    name: "bands out of order",
    file: {
      ...OWN,
      execution: {
        totalCaps: {
          value: [
            { rateBelow: 0.5, totalAtMost: 59 },
            { rateBelow: 0.8, totalAtMost: 89 },
          ],
          clause: null,
        },
      },
    },
    path: "execution.totalCaps.value",
    message: "应按执行率从高到低排列，总分上限随之降低。",
  },
  {
    name: "a late share that is not given",
    file: { ...OWN, quantitative: { late: { value: "share", clause: null } } },
    path: "quantitative.lateShare.value",
    message:
      "逾期按比例保留分值时，要写明保留的比例。其中“逾期保留分值的比例”（quantitative.lateShare）承自 cn-mof-2020，如需调整请在本文件一并写明。",
  },
  {
    name: "a deduction without an amount",
    file: {
      ...OWN,
      quantitative: {
        overAchievement: { value: [{ ratioFrom: 1.3, action: "deduct" }], clause: null },
      },
    },
    path: "quantitative.overAchievement.value",
    message: "处理方式为“deduct”时要写扣分（deductShare 或 deductScore），其他方式不写。",
  },
  {
    name: "an id with spaces",
    file: { ...OWN, id: "our city" },
    path: "id",
    message: "“our city”写法不对；应为小写字母、数字和连字符组成的编号。",
  },
  {
    name: "an id of ours",
    file: { ...OWN, id: "guangxi-130", extends: "cn-transfer-ab" },
    path: "id",
    message: "编号“guangxi-130”已被自带的规则使用；请换一个编号。",
  },
  {
    name: "an unknown base",
    file: { ...OWN, extends: "cn-mof-2002" },
    path: "extends",
    message: "没有“cn-mof-2002”这个规则；是不是“cn-mof-2020”？",
  },
  {
    name: "years the wrong way round",
    file: { ...OWN, fiscalYears: [2024, 2020] },
    path: "fiscalYears",
    message: "起始年度不能晚于截止年度。",
  },
  {
    name: "a check that does not exist by its form",
    file: { ...OWN, checks: { weights: { enabled: false } } },
    path: "checks.weights",
    message: "键“weights”不对；应为检查编号（如 SE302）。",
  },
];

test.each(wrong)("$name is named with its path", ({ file, path, message }) => {
  expect(problemsOf(file)).toContainEqual({ path, message });
});

test("a contradiction of values that the file states itself names no base", () => {
  const weights = {
    budgetExecution: { value: 20, clause: null },
    withCost: { value: { cost: 20, output: 40, outcome: 20 }, clause: null },
    withoutCost: { value: { output: 60, outcome: 30 }, clause: null },
  };
  const problems = problemsOf({ ...OWN, fullScore: { value: 100, clause: null }, weights });
  expect(problems).toEqual([
    {
      path: "weights.withoutCost.value",
      message: "各一级指标分值加预算执行率 20 分合计 110 分；应等于总分 100 分。",
    },
  ]);
});

test.each([
  ["a key without quotes", "{ id: 'x' }", "第 1 行第 3 列附近写法不对"],
  ["a comma too many", '{\n  "id": "x",\n}', "第 3 行第 1 列的“}”前面可能多了逗号"],
  ["a full-width comma", '{ "id": "x"，"title": "y" }', "第 1 行第 12 列的“，”是全角符号"],
  ["full-width quotes", "{ “id”: 1 }", "第 1 行第 3 列的““”是全角符号"],
  ["an end too early", '{ "id": "x"', "文件在内容写完之前就结束了"],
])("%s in the file is told by line and column, in Chinese", (_, text, says) => {
  const result = readPolicy(text, policyRegistry);
  if (result.ok) throw new Error("not JSON");
  const [problem] = result.problems;
  expect(problem?.path).toBe("");
  expect(problem?.message).toContain(says);
  expect(problem?.message).not.toMatch(/[a-z]{4}/);
});

test("the example of the documentation is a rule-set that works", () => {
  const result = readPolicy(POLICY_EXAMPLE, policyRegistry);
  expect(result.ok ? [] : result.problems).toEqual([]);
});

test.each([null, 3, "text", [], [1]])("%j is no policy and says so", (json) => {
  const result = readPolicy(JSON.stringify(json), policyRegistry);
  expect(result.ok).toBe(false);
});

test("a file that states nothing is told everything that is missing", () => {
  const result = validatePolicy({});
  if (result.ok) throw new Error("an empty policy must not pass");
  expect(result.problems.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["id", "title", "weights", "execution", "rating"]),
  );
});

test("a circle of bases is found", () => {
  const registry = new Map<string, unknown>([
    ["a", { id: "a", title: "甲", extends: "b" }],
    ["b", { id: "b", title: "乙", extends: "a" }],
  ]);
  expect(resolvePolicy(registry.get("a"), registry)).toEqual({
    ok: false,
    problems: [{ path: "extends", message: "继承关系绕成了圈：a → b → a。" }],
  });
});

test("reading a file changes neither the file nor ours", () => {
  const before = JSON.stringify([...policyRegistry]);
  readPolicy(JSON.stringify({ ...OWN, checks: { SE302: { enabled: false } } }), policyRegistry);
  expect(JSON.stringify([...policyRegistry])).toBe(before);
});
