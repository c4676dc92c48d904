import { createNumberDisplay } from "../../../src/hosts/xlsx/read/number-display";
import { formatCode } from "../../../src/hosts/xlsx/read/number-formats";

function show(code: string, value: number, date1904 = false): string {
  return createNumberDisplay([code], date1904).showNumber(0, value);
}

describe("what a number shows", () => {
  test.each<[string, number, string]>([
    ["General", 12_345_678_901, "12345678901"],
    ["General", 123_456_789_012, "1.23457E+11"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 86.97, "86.97"],
    ["General", -0.5, "-0.5"],
    ["0%", 1, "100%"],
    ["0%", 0.955, "96%"],
    ["0.00%", 0.9567, "95.67%"],
    ["#,##0.00", 1434.5, "1,434.50"],
    ["0.00", 1.005, "1.01"],
    ["#,##0.00_ ", 86, "86.00"],
    ["_(* #,##0.00_)", 1234.5, "1,234.50"],
    ['0"个"', 12, "12个"],
    ['"≥"0%', 0.95, "≥95%"],
    ["0.00;-0.00;;@", 0, ""],
    ["@", 12.5, "12.5"],
    ["G/通用格式", 12.5, "12.5"],
    ["[红色]0.00", 1, "1.00"],
    ["0.0;[洋红]-0.0", -1, "-1.0"],
    ["[颜色10]0%", 0.5, "50%"],
    ["yyyy/m/d", 45_291, "2023/12/31"],
    ['yyyy"年"m"月"', 45_291, "2023年12月"],
    ["[$-F800]dddd, mmmm dd, yyyy", 45_291, "2023年12月31日"],
    ["[$-804]aaaa", 45_291, "星期日"],
    ["[[[ not a format", 5, "5"],
  ])("under %j the number %d is %j", (code, value, text) => {
    expect(show(code, value)).toBe(text);
  });

  test("only dates are moved in the 1904 system", () => {
    expect(show("yyyy-mm-dd", 43_829, true)).toBe("2023-12-31");
    expect(show("0.0", 43_829, true)).toBe("43829.0");
  });

  test("a style beyond the list is General", () => {
    const display = createNumberDisplay([], false);
    expect([display.codeOf(7), display.showNumber(7, 0.5)]).toEqual(["General", "0.5"]);
  });

  test.each([
    ["General", "abc", "abc"],
    ['@"元"', "十", "十元"],
    ['0"@"', "abc", "abc"],
  ])("under %j the text %j is %j", (code, value, text) => {
    expect(createNumberDisplay([code], false).showText(0, value)).toBe(text);
  });
});

describe("formats known by number", () => {
  test.each([
    [0, "General"],
    [9, "0%"],
    [14, "yyyy/m/d"],
    [31, 'yyyy"年"m"月"d"日"'],
    [49, "@"],
    [58, 'm"月"d"日"'],
    [160, "General"],
  ])("number %d is %j", (id, code) => {
    expect(formatCode(id, new Map())).toBe(code);
  });

  test("the file's own formats come first", () => {
    expect(formatCode(14, new Map([[14, "yyyy-mm"]]))).toBe("yyyy-mm");
  });
});
