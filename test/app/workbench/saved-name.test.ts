import { savedName, workbookType } from "../../../src/app/workbench/saved-name";

describe("the name of a saved workbook", () => {
  test.each([
    ["自评表.xlsx", false, "自评表-评分.xlsx"],
    ["自评表.XLSM", false, "自评表-评分.XLSM"],
    ["自评表.xls", true, "自评表-自评结果.xlsx"],
    ["其实是新格式.xls", false, "其实是新格式-评分.xlsx"],
    ["自评表.et", true, "自评表-自评结果.xlsx"],
    ["v1.2 自评表.xlsx", false, "v1.2 自评表-评分.xlsx"],
    ["没有后缀", false, "没有后缀-评分.xlsx"],
    ["自评表-评分.xlsx", false, "自评表-评分.xlsx"],
  ])("of %s (read-only: %s) is %s", (name, readOnly, saved) => {
    expect(savedName(name, readOnly)).toBe(saved);
  });

  test("tells its media type", () => {
    expect(workbookType("a.xlsm")).toContain("macroEnabled");
    expect(workbookType("a.xlsx")).toContain("openxmlformats");
  });
});
