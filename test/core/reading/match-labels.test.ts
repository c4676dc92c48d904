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
