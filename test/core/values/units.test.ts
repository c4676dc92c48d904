import { canonicalOf, dimensionOfUnit, knownUnit, serialDay } from "../../../src/core/values";
import { parseChineseNumeral } from "../../../src/core/values/chinese-numeral";
import { UNIT_ROWS } from "../../../src/core/values/unit-table";

describe("units of measure", () => {
  test.each([
    ["%", "ratio", 95, 0.95],
    ["百分比", "ratio", 95, 0.95],
    ["‰", "ratio", 5, 0.005],
    ["元", "money", 5, 5],
    ["万元", "money", 1.2, 12_000],
    ["亿元", "money", 2.6, 260_000_000],
    ["百万元", "money", 1, 1_000_000],
    ["亿美元", "other", 2, 200_000_000],
    ["个", "count", 12, 12],
    ["万人次", "count", 1.5, 15_000],
    ["千人", "count", 2, 2000],
    ["年", "time", 1, 365],
    ["个月", "time", 12, 365],
    ["小时", "time", 24, 1],
    ["工作日", "time", 7, 7],
    ["公里", "length", 3.5, 3500],
    ["千米", "length", 1, 1000],
    ["亩", "area", 15, 10_000],
    ["万亩", "area", 1.2, 8_000_000],
    ["公顷", "area", 1, 10_000],
    ["m²", "area", 3, 3],
    ["吨", "mass", 2, 2000],
    ["千克", "mass", 2, 2],
    ["百分点", "other", 5, 5],
    ["元/户", "other", 5300, 5300],
    ["万元/户", "other", 0.5, 5000],
    ["捆扎", "other", 3, 3],
    [null, "count", 3, 3],
  ] as const)("%s: %s, %s is %s", (...[unit, dimension, value, canonical]) => {
    expect(dimensionOfUnit(unit)).toBe(dimension);
    expect(canonicalOf(value, unit)).toBe(canonical);
  });

  test("no spelling stands in two rows", () => {
    const spellings = UNIT_ROWS.flatMap((row) => row.spellings);
    const twice = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
    expect(twice).toEqual([]);
  });

  test("the parts below a fraction may come in any order", () => {
    expect(knownUnit("元/人·月")?.family).toBe(knownUnit("元/月·人")?.family);
    expect(knownUnit("元/人·月")?.family).toBe(knownUnit("元/（人·月）")?.family);
  });
});

describe("Chinese numerals", () => {
  test.each([
    ["三百", 300],
    ["一百二十", 120],
    ["十二", 12],
    ["二十", 20],
    ["两", 2],
    ["一百零二", 102],
    ["一千零五十", 1050],
    ["一万两千", 12_000],
    ["三百万", 3_000_000],
    ["一亿二千万", 120_000_000],
    ["二〇二三", 2023],
    ["一百二", null],
    ["百", null],
    ["十百", null],
    ["二三", null],
    ["", null],
  ])("%s is %s", (numeral, value) => expect(parseChineseNumeral(numeral)).toBe(value));
});

describe("Excel serial dates", () => {
  test.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [45291, false, "2023-12-31"],
    [45291.75, false, "2023-12-31"],
    [0, false, null],
    [-1, false, null],
    [2958465, false, "9999-12-31"],
    [2958466, false, null],
    [0, true, "1904-01-01"],
    [43829, true, "2023-12-31"],
    [NaN, false, null],
  ])("%s (1904: %s) is %s", (serial, date1904, day) => {
    expect(serialDay(serial, date1904)).toBe(day);
  });
});
