import { parseFiscalYear, parseMoney, parseNumber, parseRatio } from "../../../src/core/values";
import { number, text } from "./support";

type Row = readonly [string, number | null, boolean];

describe("weights and scores", () => {
  const rows: readonly Row[] = [
    ["10分", 10, false],
    ["１０", 10, false],
    ["8.5", 8.5, false],
    ["10.00", 10, false],
    ["10（分）", 10, false],
    ["十分", 10, false],
    ["1,000", 1000, false],
    ["-2", -2, false],
    ["", null, false],
    ["—", null, false],
    ["/", null, false],
    ["-", null, false],
    ["10%", null, true],
    ["≥10", null, true],
    ["5+5", null, true],
    ["10/10", null, true],
    ["满分10", null, true],
    ["扣2分", null, true],
    ["1 0", null, true],
    ["优", null, true],
  ];

  test.each(rows)("“%s” is %s (problem: %s)", (cell, value, problem) => {
    const reading = parseNumber(text(cell));
    expect(reading.value).toBe(value);
    expect(reading.problem !== null).toBe(problem);
  });

  test("a number cell is its number", () => expect(parseNumber(number(8.62)).value).toBe(8.62));
  test("a percent format is doubted", () =>
    expect(parseNumber(number(0.1, "0%")).value).toBeNull());
  test("a date format is doubted", () =>
    expect(parseNumber(number(10, "m/d")).problem).not.toBeNull());
  test("an Excel error is told", () => {
    const cell = { value: null, text: "#REF!", numberFormat: "General", error: "#REF!" };
    expect(parseNumber(cell).problem).toContain("#REF!");
  });
});

describe("money in the unit of its header", () => {
  const rows: readonly (readonly [
    string,
    "元" | "万元" | "亿元" | null,
    number | null,
    boolean,
  ])[] = [
    ["4753.66万元", "万元", 4753.66, false],
    ["1,200元", "万元", 0.12, false],
    ["1200", "万元", 1200, false],
    ["0.5亿元", "万元", 5000, false],
    ["100万", "万元", 100, false],
    ["100万", "元", 1_000_000, false],
    ["３６．５", "万元", 36.5, false],
    ["-5.2", "万元", -5.2, false],
    ["￥1,200.00", "元", 1200, false],
    ["￥1200", "万元", null, true],
    ["2亿美元", "万元", null, true],
    ["约100", "万元", null, true],
    ["100+50", "万元", null, true],
    ["(100)", "万元", null, true],
    ["100元", null, 100, true],
    ["100", null, 100, false],
    ["—", "万元", null, false],
    ["", "万元", null, false],
  ];

  test.each(rows)("“%s” under %s is %s (problem: %s)", (...[cell, unit, value, problem]) => {
    const reading = parseMoney(text(cell), unit);
    expect(reading.value).toBe(value);
    expect(reading.problem !== null).toBe(problem);
  });

  test("a number cell is in the header's unit", () => {
    expect(parseMoney(number(2113.81), "万元")).toEqual({ value: 2113.81, problem: null });
  });
  test("a percent format is doubted", () =>
    expect(parseMoney(number(0.5, "0%"), "万元").value).toBeNull());
});

describe("execution rates as ratios", () => {
  const rows: readonly (readonly [number | string, string, number | null, boolean])[] = [
    [0.958, "执行率", 0.958, false],
    ["100%", "执行率", 1, false],
    ["86.19％", "执行率", 0.8619, false],
    [79.27, "执行率（%）", 0.7927, false],
    [1.0259, "执行率", 1.0259, false],
    [0, "执行率（%）", 0, false],
    [86.19, "执行率", 0.8619, true],
    ["99.92", "执行率（B/A）", 0.9992, true],
    [0.958, "执行率（%）", 0.958, true],
    [5000, "执行率", null, true],
    ["≥95%", "执行率", null, true],
    ["/", "执行率", null, false],
  ];

  test.each(rows)("%s under “%s” is %s (problem: %s)", (...[cell, header, value, problem]) => {
    const content = typeof cell === "number" ? number(cell) : text(cell);
    const reading = parseRatio(content, header);
    expect(reading.value).toBe(value);
    expect(reading.problem !== null).toBe(problem);
  });

  test("a percent format keeps the ratio", () => {
    expect(parseRatio(number(0.8605, "0.00%"), "执行率")).toEqual({ value: 0.8605, problem: null });
  });
});

describe("the fiscal year", () => {
  test.each([
    ["（2023年度）", 2023],
    ["（ 2023 年度）", 2023],
    ["２０２３年度", 2023],
    ["2023年", 2023],
    ["二〇二三年度", 2023],
    ["二○二三年", 2023],
    ["2023", 2023],
    ["（2023）年度", 2023],
    ["2023年度项目支出绩效自评表", 2023],
    ["2023年度（2022年立项）", 2023],
    ["（      年度）", null],
    ["2022-2023年度", null],
    ["2021年至2023年", null],
    ["财预〔2020〕10号", null],
    ["2022年、2023年", null],
    ["", null],
  ])("“%s” is %s", (cell, year) => expect(parseFiscalYear(cell)).toBe(year));
});
