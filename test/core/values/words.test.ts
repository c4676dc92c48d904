import {
  isGradeScale,
  isNoValueMark,
  isPlaceholder,
  labelBracket,
  normalizeLabel,
  normalizeText,
  normalizeWholeLabel,
  numberLook,
  tierOf,
  unitOfName,
} from "../../../src/core/values";

describe("text in one spelling", () => {
  test.each([
    ["＞＝　９５％\n", "≥95%"],
    ["≧１００", "≥100"],
    [">  =5", "≥5"],
    ["> =5", "≥5"],
    ["═100％", "=100%"],
    ["ＡＢＣ（ｄ）", "ABC(d)"],
    ["3\n5", "3 5"],
    ["100\u00a0%", "100%"],
    ["360㎡", "360m²"],
    ["−5", "-5"],
    ["\ufeff12\u200b场", "12场"],
    ["年度\r\n指标值", "年度指标值"],
  ])("%j becomes %j", (raw, plain) => expect(normalizeText(raw)).toBe(plain));
});

describe("labels", () => {
  test.each([
    ["年初\n预算数（万元）", "年初预算数", "万元", "年初预算数(万元)"],
    ["执行率（B/A）", "执行率", "B/A", "执行率(B/A)"],
    ["全年（调整）预算数", "全年预算数", "调整", "全年(调整)预算数"],
    ["得　分：", "得分", null, "得分:"],
    ["（万元）", "万元", "万元", "(万元)"],
  ])("%j", (...[label, bare, bracket, whole]) => {
    expect(normalizeLabel(label)).toBe(bare);
    expect(labelBracket(label)).toBe(bracket);
    expect(normalizeWholeLabel(label)).toBe(whole);
  });
});

describe("template text", () => {
  test.each(
    "指标1 指标1： 指标２： 三级指标1 指标一 …… ... … （100字以内） (限500字) 请填写 请填写完成情况 ××× XX ** ____ ≥**人 ≥XX% XX年XX月 XX个 指标1:/ 指标1：—— 指标2:XX 待填写".split(
      " ",
    ),
  )("“%s” is left from a template", (cell) => expect(isPlaceholder(cell)).toBe(true));

  test.each(
    "指标1:开展精品示范村建设数量 ★农村低保标准(≥**元/人·月) 绩效指标完成率 / — 无 100 ≥95% 优 XX街道办事处补助 指标体系建设 目标管理考核".split(
      " ",
    ),
  )("“%s” is not", (cell) => expect(isPlaceholder(cell)).toBe(false));

  test("a blank text is no template text", () => expect(isPlaceholder("")).toBe(false));

  test.each(["—", "——", "-", "/", "／", "无", "N/A", "不适用", "不涉及"])(
    "“%s” says that there is no value",
    (cell) => expect(isNoValueMark(cell)).toBe(true),
  );
  test.each(["0", "无投诉", "-5", "", "优"])("“%s” does not", (cell) =>
    expect(isNoValueMark(cell)).toBe(false),
  );
});

describe("tiers and grades", () => {
  test.each([
    ["达成预期指标", "achieved"],
    ["达成年度指标。", "achieved"],
    ["全部完成", "achieved"],
    ["已完成", "achieved"],
    ["基本达成目标", "achieved"],
    ["部分达成年度指标并具有一定效果", "partlyAchieved"],
    ["部分达成预期指标，并具有一定效果", "partlyAchieved"],
    ["部分完成", "partlyAchieved"],
    ["未达成年度指标且效果较差", "notAchieved"],
    ["实现目标程度较低", "notAchieved"],
    ["未完成", "notAchieved"],
    ["基本完成", null],
    ["完成良好", null],
    ["有效提升", null],
    ["显著", null],
    ["良", null],
  ] as const)("“%s” is tier %s", (cell, tier) => expect(tierOf(cell)).toBe(tier));

  test.each(["优良中低差", "优/良/中/差", "优、良、中、差", "高中低", "是/否", "定性优良中低差"])(
    "“%s” lists all grades",
    (cell) => expect(isGradeScale(cell)).toBe(true),
  );
  test.each(["优", "优良", "良好", "是", "中高"])("“%s” is one grade", (cell) =>
    expect(isGradeScale(cell)).toBe(false),
  );
});

describe("number formats", () => {
  test.each([
    ["General", "plain"],
    ["0.00", "plain"],
    ["#,##0.00_ ", "plain"],
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    ['0"%"', "plain"],
    ["yyyy/m/d", "date"],
    ['yyyy"年"m"月"d"日"', "date"],
    ["[$-804]yyyy年m月", "date"],
    ["mm-dd-yy", "date"],
    ["[h]:mm", "plain"],
    ["0.00E+00", "plain"],
    ["@", "plain"],
    ["[Red]0", "plain"],
  ])("%s looks like a %s", (format, kind) => {
    if (format !== "[h]:mm") expect(numberLook(format).kind).toBe(kind);
    else expect(numberLook(format)).toMatchObject({ year: false, month: false, day: false });
  });

  test("words around the digits", () => {
    expect(numberLook('"≥"0.0"个"')).toEqual({ kind: "plain", prefix: "≥", suffix: "个" });
  });
  test("a format that rescales prints no unit of its own", () => {
    expect(numberLook('0.0,"万"')).toEqual({ kind: "plain", prefix: "", suffix: "" });
  });
});

describe("the unit a name carries", () => {
  test.each([
    ["奖补资金兑付率(%)", "%"],
    ["保障标准(≥**元/人·月)", "元/人·月"],
    ["受益人口数≥**人", "人"],
    ["成本（单位：万元）", "万元"],
    ["培训（含线上）", null],
    ["成本（万元）（元）", null],
    ["满意度", null],
  ])("%s: %s", (name, unit) => expect(unitOfName(name)).toBe(unit));
});
