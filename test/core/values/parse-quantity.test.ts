import type { CellContent, QuantityContext } from "../../../src/core/values";
import { AMOUNTS } from "./amount-readings";
import { COUNTED_THINGS, NOTED_AMOUNTS } from "./noted-readings";
import { DATES, NOT_UNDERSTOOD, WORDS } from "./other-readings";
import { line, number, read, target, text } from "./support";

describe("a target read on its own", () => {
  test.each([
    ...AMOUNTS,
    ...NOTED_AMOUNTS,
    ...COUNTED_THINGS,
    ...DATES,
    ...WORDS,
    ...NOT_UNDERSTOOD,
  ])("“%s” reads as %s", (cell, expected) => {
    expect(line(read(cell))).toBe(expected);
  });

  test("what is not understood says why, in words for the user", () => {
    for (const [cell] of NOT_UNDERSTOOD) {
      const { quantity, problem } = read(cell);
      if (quantity.kind !== "unreadable") continue;
      expect(quantity.reason).toMatch(/。$/);
      expect(problem).toBe(quantity.reason);
    }
  });
});

describe("what stands around a value says nothing", () => {
  const dressed: readonly [string, (plain: string) => string][] = [
    ["a full stop", (plain) => `${plain}。`],
    ["a closing comma", (plain) => `${plain}，`],
    ["brackets", (plain) => `（${plain}）`],
    ["quotes", (plain) => `“${plain}”`],
    ["spaces around it", (plain) => `　${plain} \n`],
  ];

  test.each(dressed)("%s", (_, dress) => {
    const differing = [...AMOUNTS, ...NOTED_AMOUNTS, ...DATES]
      .filter(([plain]) => !/^[[(（【“]|[。，、；.,;”]$/.test(plain))
      .filter(([plain, expected]) => line(read(dress(plain))) !== expected)
      .map(([plain]) => dress(plain));
    expect(differing).toEqual([]);
  });
});

type Under = Partial<QuantityContext>;

describe("an actual read under its target", () => {
  const rows: readonly [string, CellContent | string, string, string][] = [
    [
      "a bare 95 under percent is 95 %, its unit stays empty",
      number(95),
      "≥95%",
      "(=)95 · ratio 0.95",
    ],
    ["a bare 0.95 under percent is 95 % and says so", number(0.95), "≥95%", "(=)95 % ratio 0.95 ?"],
    ["a bare 1 under 100 % is 100 % and says so", number(1), "100%", "(=)100 % ratio 1 ?"],
    ["a bare 1 under 10 % is not certain", number(1), "10%", "(=)1 · count 1 ?"],
    ["a bare 0.1 under 0.4 % is not certain", number(0.1), "0.4%", "(=)0.1 · count 0.1 ?"],
    [
      "a bare 0.3 under 0.4 % stays 0.3 % and says so",
      number(0.3),
      "0.4%",
      "(=)0.3 · ratio 0.003 ?",
    ],
    ["a bare 5 under 100 % may be five of something", number(5), "100%", "(=)5 · count 5 ?"],
    ["a bare 1.02 under 100 % is 102 % and says so", number(1.02), "100%", "(=)102 % ratio 1.02 ?"],
    ["a bare 0 is 0 % for certain", number(0), "0.9%", "(=)0 · ratio 0"],
    ["a percent format decides", number(0.95, "0%"), "≥95%", "(=)95 % ratio 0.95"],
    [
      "binary noise under a percent format is taken off",
      number(0.9399999999999999, "0%"),
      "≥90%",
      "(=)94 % ratio 0.94",
    ],
    ["0.57 under a percent format is exactly 57", number(0.57, "0%"), "≥50%", "(=)57 % ratio 0.57"],
    [
      "95 under a percent format shows 9500 % and is doubted",
      number(95, "0%"),
      "≥90%",
      "(=)9500 % ratio 95 ?",
    ],
    ["a bare 3.5 under ‰ is in ‰", number(3.5), "≤5‰", "(=)3.5 · ratio 0.0035"],
    ["a bare 90 under 万元 is in 万元", number(90), "≤90万元", "(=)90 · money 900000"],
    [
      "900000 under 万元 was perhaps typed in 元",
      number(900000),
      "≤90万元",
      "(=)900000 · count 900000 ?",
    ],
    [
      "1200 under 0.1万人 was perhaps typed in 人",
      number(1200),
      "≥0.1万人",
      "(=)1200 · count 1200 ?",
    ],
    ["a bare 50 under 个 counts 个", number(50), "≥50个", "(=)50 · count 50"],
    ["a bare 25 under TB is in TB", "25", "25TB", "(=)25 · other 27487790694400"],
    ["达到 in an actual reports, it does not ask", "达到95%", "≥90%", "(=)95 % ratio 0.95"],
    ["an operator copied into the actual stays", "≥266米", "≥266米", "≥266 米 length 266"],
    ["a fall under a rising target is no number", "下降3%", "增长5%", "unreadable"],
    ["a plan is no actual", "预计2024年3月完成", "2023年底前", "unreadable"],
    ["not done by a date is not done", "2023年12月31日未完成", "2023年底前", "unreadable"],
    ["无 is no value", "无", "100%", "unreadable"],
    ["无 under a target of none is none, and says so", "无", "0起", "(=)0 · count 0 ?"],
    ["未发生 under a ceiling of none is none", "未发生", "≤0次", "(=)0 · count 0 ?"],
    ["未发生 under a target of some is words", "未发生", "≥1次", "words"],
    ["a rise under a far larger target is doubted", "提高5%", "≥90%", "(=)5 % ratio 0.05 ?"],
    ["a rise under a rise is certain", "增长6.2%", "增长5%", "(=)6.2 % ratio 0.062"],
    ["both bounds of a range count in one scale", "1-2", "≥90%", "∈1..2 · count 1 ?"],
    ["a bare month under a deadline is a date", "7月", "9月前", "date (=) 2023-07-01..2023-07-31"],
    [
      "the month of “9月前” itself is for a person",
      "9月",
      "9月前",
      "date (=) 2023-09-01..2023-09-30 ?",
    ],
    ["a month under an amount of time is an amount", "12月", "12个月", "(=)12 月 time 365"],
    [
      "6.30 under a deadline is a date and says so",
      "6.30",
      "6月底前",
      "date (=) 2023-06-30..2023-06-30 ?",
    ],
    [
      "2023.12 under a deadline is a date and says so",
      "2023.12",
      "2023年底前",
      "date (=) 2023-12-01..2023-12-31 ?",
    ],
    ["2023.12 under an amount is a number", "2023.12", "≤3000万元", "(=)2023.12 · money 20231200"],
    [
      "a serial number without a date format is not taken for a date",
      number(45291),
      "2023年12月底前",
      "unreadable",
    ],
    [
      "a serial number with a date format is a date",
      number(45291, "yyyy/m/d"),
      "2023年12月底前",
      "date (=) 2023-12-31..2023-12-31",
    ],
    [
      "a date shown as a month is the month",
      number(45261, 'yyyy"年"m"月"'),
      "2023年12月底前",
      "date (=) 2023-12-01..2023-12-31",
    ],
    [
      "a unit printed by the number format counts",
      number(12, '0"场"'),
      "≥12场",
      "(=)12 场 count 12",
    ],
    ["a tier wording names its tier", "达成预期指标", "效果明显", "words achieved"],
    ["a partly tier", "部分达成年度指标并具有一定效果", "效果明显", "words partlyAchieved"],
    ["a low tier", "未完成预期指标且效果较差", "效果明显", "words notAchieved"],
    ["free text has no tier", "效果明显", "效果明显", "words"],
    ["基本完成 is no wording of a tier", "基本完成", "完成", "words"],
  ];

  test.each(rows)("%s", (...[, cell, targetText, expected]) => {
    const under: Under = { role: "actual", target: target(targetText) };
    expect(line(read(cell, under))).toBe(expected);
  });

  test("a fall counts where the indicator measures a fall", () => {
    const name = "单位GDP能耗下降率";
    const context: Under = { role: "actual", name, target: target("下降3%", { name }) };
    expect(line(read("下降5%", context))).toBe("(=)5 % ratio 0.05");
    expect(line(read("增长1%", context))).toBe("unreadable");
  });

  test("a grade of water is no amount", () => {
    const name = "断面水质";
    const context: Under = { role: "actual", name, target: target("3类", { name }) };
    expect([target("3类", { name }).kind, line(read("2类", context))]).toEqual([
      "unreadable",
      "unreadable",
    ]);
    expect(line(read("3类", { name: "宣传品种类" }))).toBe("(=)3 类 count 3");
  });

  test("words before the number are certain where the name says them too", () => {
    const context: Under = { role: "actual", target: target("≥90%") };
    expect(line(read("满意度96%", { ...context, name: "服务对象满意度" }))).toBe(
      "(=)96 % ratio 0.96",
    );
    expect(line(read("投诉率3%", { ...context, name: "服务对象满意度" }))).toBe(
      "(=)3 % ratio 0.03 ?",
    );
  });
});

describe("a target split over sign, value and unit", () => {
  const rows: readonly [string, CellContent | string, Under, string][] = [
    ["sign and unit join the value", number(95), { sign: "≥", unit: "%" }, "≥95 % ratio 0.95"],
    [
      "the spelling of the unit is kept",
      number(530),
      { sign: "＝", unit: "元/人·月" },
      "=530 元/人·月 other 530",
    ],
    ["百分比 is %", number(95), { sign: "≥", unit: "百分比" }, "≥95 % ratio 0.95"],
    ["1 with the unit % is doubted", number(1), { sign: "≥", unit: "%" }, "≥1 % ratio 0.01 ?"],
    [
      "1 with a percent format is 100 %",
      number(1, "0%"),
      { sign: "=", unit: "%" },
      "=100 % ratio 1",
    ],
    ["a sign said twice", "≥95%", { sign: "≥", unit: "%" }, "≥95 % ratio 0.95"],
    ["a sign that contradicts", "≤95%", { sign: "≥", unit: "%" }, "unreadable"],
    ["a sign in words", number(12), { sign: "大于等于", unit: "次" }, "≥12 次 count 12"],
    ["a sign nobody understands", number(12), { sign: "看情况", unit: "次" }, "unreadable"],
    ["a direction is no sign", number(12), { sign: "正向指标", unit: "次" }, "(=)12 次 count 12"],
    ["定性 makes words", "优", { sign: "定性" }, "words"],
    ["定性 with a number contradicts itself", number(100), { sign: "定性" }, "words ?"],
    ["定性 with all grades says nothing", "优良中低差", { sign: "定性" }, "unreadable"],
    ["units that differ", "10元", { sign: "≥", unit: "万元" }, "≥10 元 money 10 ?"],
    [
      "units that are spelled differently",
      "95%",
      { sign: "≥", unit: "百分比" },
      "≥95 % ratio 0.95",
    ],
    ["a mark in the unit column is no unit", number(5), { sign: "≥", unit: "/" }, "≥5 · count 5"],
    [
      "月 as a unit makes an amount of time",
      number(12),
      { sign: "≤", unit: "月" },
      "≤12 月 time 365",
    ],
    ["a sign in brackets", number(12), { sign: "（≥）", unit: "次" }, "≥12 次 count 12"],
    ["a sign behind a direction", number(12), { sign: "反向（≤）", unit: "次" }, "≤12 次 count 12"],
    ["a sign beside a direction", number(12), { sign: "正向≥", unit: "次" }, "≥12 次 count 12"],
    ["two signs are none", number(12), { sign: "≥≤", unit: "次" }, "unreadable"],
    ["百分比（%） is %", number(95), { sign: "≥", unit: "百分比（%）" }, "≥95 % ratio 0.95"],
    ["百分比/% is %", number(95), { sign: "≥", unit: "百分比/%" }, "≥95 % ratio 0.95"],
    ["个（项） is 个", number(12), { sign: "≥", unit: "个（项）" }, "≥12 个 count 12"],
    ["次/年 is no 次", number(12), { sign: "≥", unit: "次/年" }, "≥12 次/年 other 12"],
    ["a sign before a date", "12月底", { sign: "≤" }, "date ≤ 2023-12-31..2023-12-31"],
  ];

  test.each(rows)("%s", (...[, cell, context, expected]) => {
    expect(line(read(cell, context))).toBe(expected);
  });
});

describe("the unit in the indicator's name", () => {
  const rows: readonly [string, CellContent, string][] = [
    ["奖补资金兑付率(%)", number(100), "(=)100 % ratio 1"],
    ["奖补资金兑付率（%）", number(0.95), "(=)0.95 % ratio 0.0095 ?"],
    ["★农村低保标准(≥**元/人·月)", number(530), "(=)530 元/人·月 other 530"],
    ["受益建档立卡贫困人口数≥**人", number(80), "(=)80 人 count 80"],
    ["项目成本（单位：万元）", number(12), "(=)12 万元 money 120000"],
    ["项目成本（万元）（元）", number(12), "(=)12 · count 12"],
    ["培训人数（含线上）", number(12), "(=)12 · count 12"],
  ];

  test.each(rows)("%s", (name, cell, expected) => {
    expect(line(read(cell, { name }))).toBe(expected);
  });

  test("the cell's own unit goes before that of the name", () => {
    expect(line(read("12元", { name: "单价（万元）" }))).toBe("(=)12 元 money 12");
  });
});

describe("dates in cells", () => {
  const rows: readonly [string, CellContent, Under, string][] = [
    ["1900 system", number(44197, "yyyy-mm-dd"), {}, "date (≤) 2021-01-01..2021-01-01"],
    [
      "1904 system",
      number(44197, "yyyy-mm-dd"),
      { date1904: true },
      "date (≤) 2025-01-02..2025-01-02",
    ],
    ["the false 29 February 1900", number(60, "yyyy/m/d"), {}, "unreadable"],
    ["1 March 1900 comes after it", number(61, "yyyy/m/d"), {}, "date (≤) 1900-03-01..1900-03-01"],
    ["a time of day is no date", number(0.5, "h:mm"), {}, "unreadable"],
    ["a serial beyond the calendar", number(1e9, "yyyy/m/d"), {}, "unreadable"],
    ["a year alone by its format", number(45000, "yyyy"), {}, "date (≤) 2023-01-01..2023-12-31"],
  ];

  test.each(rows)("%s", (...[, cell, context, expected]) => {
    expect(line(read(cell, context))).toBe(expected);
  });

  test("a date without any year stays open and says so", () => {
    expect(line(read("12月底前", { fiscalYear: null }))).toBe("date ≤ ·..· ?");
  });

  test("a bare year under a name of time is not read as a number", () => {
    expect(line(read("2023", { name: "项目完成时间" }))).toBe("unreadable");
  });
});

describe("cells that hold no text and no number", () => {
  test("an Excel error is not a value", () => {
    const { quantity } = read({
      value: null,
      text: "#DIV/0!",
      numberFormat: "General",
      error: "#DIV/0!",
    });
    expect(quantity).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("#DIV/0!"),
    });
  });

  test("a logical value is not a value", () => {
    expect(line(read({ ...text("TRUE"), value: true }))).toBe("unreadable");
  });

  test("a blank cell is not a value", () => {
    expect(line(read({ ...text(""), value: null }))).toBe("unreadable");
    expect(line(read(" \n　"))).toBe("unreadable");
  });

  test("two lines of numbers are two numbers", () => {
    expect(line(read("3\n5"))).toBe("unreadable");
    expect(line(read("100\n%"))).toBe("(=)100 % ratio 1");
  });
});
