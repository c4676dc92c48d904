import { readLastMonth } from "../../../src/core/values";

test.each([
  ["1-7月执行情况", 7],
  ["2023年1—9月项目支出绩效监控情况表", 9],
  ["截至７月底实际完成值", 7],
  ["一至十一月完成值", 11],
  ["上半年完成值", 6],
  ["前三季度完成情况", 9],
  ["2023年6月底", 6],
  ["1-12月执行数", 12],
])("%s reaches to month %d", (text, month) => {
  expect(readLastMonth(text)).toBe(month);
});

test.each(["实际完成值", "2023年度", "3-7月完成值", "1-13月完成值", "7月工作计划", ""])(
  "“%s” names no span from January",
  (text) => {
    expect(readLastMonth(text)).toBeNull();
  },
);
