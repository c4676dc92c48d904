import { strayYears } from "../../../src/core/checks/years-in-text";

describe("years in texts that are not the fiscal year", () => {
  it.each([
    ["2022年计划引进招商项目200个以上", [2022]],
    ["完成2021年度改造任务，2021年底验收", [2021]],
    ["2022、2021年任务", [2021]],
    ["计划2024年完工。2022年启动", [2024, 2022]],
  ])("finds them in “%s”", (text, years) => {
    expect(strayYears(text, 2023)).toEqual(years);
  });

  it.each([
    ["2023年计划引进招商项目200个"],
    ["依据财预〔2022〕10号"],
    ["根据《2022年度预算编制通知》开展"],
    ["支付2022年结转资金"],
    ["2021-2025年发展规划"],
    ["“十四五”规划（2021年起）"],
    ["较2022年增长5%"],
    ["上年度（2022年）完成20个"],
    ["设备型号2022"],
    ["联系电话2022-1234"],
    ["截至2022年底累计建成"],
    [""],
  ])("lets “%s” pass", (text) => {
    expect(strayYears(text, 2023)).toEqual([]);
  });
});
