import { policies } from "../../../src/core/policy/policies";
import { policyParameters } from "../../../src/core/policy/policy-shape";
import { showValue } from "../../../src/core/policy/show-value";
import { policyPage } from "../../../src/core/reporting/policy-pages";

function show(path: string, value: unknown): string {
  const parameter = policyParameters.find((one) => one.path === path);
  if (!parameter) throw new Error(`no parameter ${path}`);
  return showValue(parameter.shape, value);
}

describe("a policy value in Chinese", () => {
  test.each([
    ["execution.method", "proportional", "与执行率同比例计分"],
    ["execution.denominator", "finalBudget", "全年预算数"],
    ["weights.budgetExecution", 10, "10 分"],
    ["weights.strict", false, "否"],
    [
      "weights.withoutCost",
      { output: 50, outcome: null },
      "产出指标分值 50 分，效益指标分值 不规定",
    ],
    ["weights.satisfactionMovesTo", null, "无"],
    ["execution.totalCaps", [], "无"],
    [
      "execution.totalCaps",
      [{ rateBelow: 0.5, totalAtMost: 59 }],
      "执行率低于 50%，总分不超过 59 分",
    ],
    [
      "quantitative.overAchievement",
      [{ ratioFrom: 1.3, action: "explain" }],
      "完成值达到指标值的倍数 1.3 倍，处理方式 须说明原因",
    ],
    ["arithmetic.rateTolerance", 0.0005, "0.05%"],
    ["arithmetic.decimals", 2, "2 位"],
    ["checks", { SE302: { level: "note", enabled: false } }, "SE302：级别 提示，是否启用 否"],
  ])("%s %j → %s", (path, value, shown) => {
    expect(show(path, value)).toBe(shown);
  });

  test("leaves no identifier in the values of any page", () => {
    for (const policy of policies) {
      for (const [title, value] of policyPage(policy)) {
        if (title?.style !== "strong") continue;
        expect(value?.text.replace(/SE\d{3}/g, "")).not.toMatch(/[A-Za-z]/);
      }
    }
  });
});
