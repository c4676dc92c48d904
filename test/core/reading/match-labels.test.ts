import { fundingLabels, headLabels, indicatorLabels } from "../../../src/core/reading/labels";
import { fundingRoles, headRoles, indicatorRoles } from "../../../src/core/reading/match-labels";

function roles(text: string): readonly string[] {
  return indicatorRoles(text).map(({ role }) => role);
}

describe("roles of labels", () => {
  test.each([
    ["三级\n指标", ["name"]],
    ["年度指标值（A）", ["target"]],
    ["  得 分  ", ["score"]],
    ["≥95%", []],
    ["", []],
    ["（）", []],
    [`${"很".repeat(30)}得分`, []],
  ])("a cell %j over indicators may be %j", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test.each([
    ["sequence", "指标编码"],
    ["dimension", "一级指标及分值 一级绩效指标"],
    ["category", "二级绩效指标 二级指标及权重"],
    ["name", "三级绩效指标 三级指标内容 指标项 绩效指标内容"],
    ["target", "预期指标 全年目标 计划数 预期当年实现值"],
    ["targetSign", "计算符号 绩效指标性质 目标值符号 方向"],
    ["targetUnit", "指标值单位 绩效度量单位 目标值单位 数量单位"],
    ["actual", "1-12月完成值 截至12月底完成情况 达成值 实际数"],
    ["weight", "基础分 赋分"],
    ["score", "计分 实得分数"],
    ["deviationNote", "自评说明 得分说明 未完成说明"],
  ])("the wordings of %s among indicators: %s", (role, wordings) => {
    expect(wordings.split(" ").map((text) => indicatorRoles(text)[0]?.role)).toEqual(
      wordings.split(" ").map(() => role),
    );
  });

  test.each([
    ["originalBudget", "2023年年初预算数 预算批复数 年初下达数 年初数"],
    ["finalBudget", "全年预算总额 预算总数 全年预算资金"],
    ["actualExpenditure", "全年执行（B） 实际支付数 支出决算数 资金使用金额"],
    ["executionRate", "支付率"],
    ["otherFigure", "预算调整数 到位资金"],
  ])("the wordings of %s among funds: %s", (role, wordings) => {
    expect(wordings.split(" ").map((text) => fundingRoles(text)[0]?.role)).toEqual(
      wordings.split(" ").map(() => role),
    );
  });

  test.each([
    ["lineDepartment", "一级预算部门 主管预算部门 主管局 预算部门及编码"],
    ["implementingUnit", "用款单位 责任单位 编制单位 实施主体 预算单位及编码"],
    ["fiscalYear", "财政年度 绩效年度"],
    ["totalScore", "合计得分 绩效自评得分"],
    ["rating", "评级 评定等级"],
  ])("the wordings of %s in the head: %s", (role, wordings) => {
    expect(wordings.split(" ").map((text) => headRoles(text)[0]?.role)).toEqual(
      wordings.split(" ").map(() => role),
    );
  });

  test("the surest role comes first, also when the label is asked for again", () => {
    const ranks = () => indicatorRoles("实际权重得分").map(({ rank }) => rank);
    expect(ranks().length).toBeGreaterThan(1);
    expect(ranks()).toEqual([...ranks()].sort((a, b) => a - b));
  });

  test("a text has its own roles in each table", () => {
    expect(fundingRoles("得分")[0]?.role).toBe("score");
    expect(headRoles("得分")).toEqual([]);
    expect(headRoles("自评得分")[0]?.role).toBe("totalScore");
  });

  test("no label pattern has flags, so that all of a table can be tested at once", () => {
    const patterns = [indicatorLabels, fundingLabels, headLabels].flatMap((table) =>
      Object.values(table).flat(),
    );
    expect(patterns.filter(({ flags }) => flags !== "")).toEqual([]);
  });
});
