import type { UnitDimension } from "../model/quantity";

/**
 * Units that mean the same: all spellings of one row compare with each other, once multiplied by `factor`.
 * Rows of one `family` compare too; rows of different families do not, even within a dimension.
 */
export type UnitRow = {
  readonly dimension: UnitDimension;
  /** What the canonical value counts. */
  readonly family: string;
  /** Canonical value of 1. */
  readonly factor: number;
  readonly spellings: readonly string[];
};

const DAYS_PER_MONTH = 365 / 12;

function counted(...spellings: readonly string[]): UnitRow {
  return { dimension: "count", family: spellings[0] ?? "", factor: 1, spellings };
}

function measured(
  dimension: UnitDimension,
  family: string,
  factor: number,
  ...spellings: readonly string[]
): UnitRow {
  return { dimension, family, factor, spellings };
}

/**
 * Counters. Words that differ in meaning stand in rows of their own: 人 counts persons, 人次 visits.
 * Only true synonyms share a row.
 */
const COUNTERS: readonly UnitRow[] = [
  counted("人天", "人·天", "人*天", "人日"),
  counted("人", "名", "位", "个人", "员"),
  counted("人次", "人·次"),
  counted("次", "回"),
  counted("场", "场次"),
  counted("批", "批次"),
  counted("家", "家企业"),
  counted("户", "家庭"),
  counted("户次"),
  counted("册", "本"),
  counted("台", "台套", "台/套"),
  counted("起", "宗"),
  counted("辆", "台车"),
  counted("人员"),
  counted("株", "棵"),
  ...[
    "个",
    "项",
    "件",
    "份",
    "套",
    "处",
    "座",
    "所",
    "条",
    "间",
    "只",
    "头",
    "匹",
    "羽",
    "篇",
    "部",
    "期",
    "幅",
    "组",
    "支",
    "队",
    "班",
    "门",
    "节",
    "课时",
    "学时",
    "学分",
    "门次",
    "班次",
    "车次",
    "架次",
    "航次",
    "列",
    "艘",
    "架",
    "块",
    "片",
    "张",
    "枚",
    "根",
    "盏",
    "颗",
    "粒",
    "盒",
    "箱",
    "瓶",
    "袋",
    "包",
    "桶",
    "罐",
    "支队",
    "批件",
    "卷",
    "页",
    "字",
    "词",
    "句",
    "段",
    "章",
    "版",
    "集",
    "档",
    "款",
    "种",
    "类",
    "类别",
    "层",
    "栋",
    "幢",
    "口",
    "眼",
    "村",
    "镇",
    "乡",
    "县",
    "市",
    "区",
    "省",
    "校",
    "院",
    "站",
    "点",
    "点位",
    "中心",
    "岗",
    "岗位",
    "床",
    "床位",
    "张床",
    "对",
    "双",
    "副",
    "顶",
    "把",
    "面",
    "杆",
    "台次",
    "件次",
    "例",
    "例次",
    "项次",
    "频次",
    "轮",
    "轮次",
    "季",
    "茬",
    "窝",
    "案",
    "案次",
    "单",
    "笔",
    "票",
    "封",
    "函",
    "位次",
    "名次",
    "席",
    "具",
    "尊",
    "首",
    "出",
    "台班",
    "标段",
    "标准箱",
    "分",
    "亩次",
    "人月",
    "人年",
    "户数",
    "系统",
    "平台",
    "机组",
    "标",
    "届",
    "团",
    "栏",
    "孔",
    "丛",
    "束",
    "朵",
    "枝",
    "捆",
    "卡",
    "证",
    "样",
    "样本",
    "批样",
    "例样",
    "站点",
    "课",
    "讲",
    "堂",
    "剂",
    "剂次",
    "针",
    "针次",
  ].map((unit) => counted(unit)),
];

const MONEY: readonly UnitRow[] = [
  measured("money", "元", 1, "元", "人民币", "元人民币", "块钱", "元整", "RMB", "CNY"),
];

/** Foreign money never compares with 元, so it has a dimension apart. */
const FOREIGN_MONEY: readonly UnitRow[] = [
  measured("other", "美元", 1, "美元", "美金", "USD", "$"),
  measured("other", "欧元", 1, "欧元", "EUR", "€"),
  measured("other", "港元", 1, "港元", "港币", "HKD"),
  measured("other", "日元", 1, "日元", "JPY"),
  measured("other", "英镑", 1, "英镑", "GBP", "£"),
];

const RATIOS: readonly UnitRow[] = [
  measured("ratio", "比率", 0.01, "%", "百分比", "百分数", "百分率", "比例", "percent"),
  measured("ratio", "比率", 0.001, "‰", "千分比", "千分率", "千分数"),
  measured("ratio", "比率", 0.0001, "‱", "万分比"),
  measured("ratio", "比率", 0.1, "成"),
  // A difference of two percentages: not itself a percentage.
  measured("other", "百分点", 1, "百分点", "个百分点", "pct"),
];

/**
 * Days count in days; months and years in calendar days. They are families apart, since 3 months are no fixed
 * number of days; working days are a third.
 */
const TIMES: readonly UnitRow[] = [
  measured("time", "天", 1, "天", "日", "自然日", "日历天", "个自然日", "d"),
  measured("time", "天", 7, "周", "星期", "个星期", "礼拜"),
  measured("time", "天", 1 / 24, "小时", "个小时", "h", "钟头"),
  measured("time", "天", 1 / 1440, "分钟", "min"),
  measured("time", "天", 1 / 86400, "秒", "秒钟", "s"),
  measured("time", "工作日", 1, "工作日", "个工作日"),
  measured("time", "月", DAYS_PER_MONTH, "月", "个月"),
  measured("time", "月", DAYS_PER_MONTH * 3, "季度", "个季度"),
  measured("time", "月", 365, "年", "周年", "个年度"),
];

const LENGTHS: readonly UnitRow[] = [
  measured("length", "米", 1, "米", "m", "延米", "延长米", "公尺"),
  measured("length", "米", 1000, "公里", "千米", "km", "KM", "Km"),
  measured("length", "米", 0.01, "厘米", "cm", "公分"),
  measured("length", "米", 0.001, "毫米", "mm"),
];

const AREAS: readonly UnitRow[] = [
  measured("area", "平方米", 1, "平方米", "平米", "平方", "m²", "m2", "M²", "M2", "㎡"),
  measured("area", "平方米", 10_000 / 15, "亩"),
  measured("area", "平方米", 10_000, "公顷", "hm²", "hm2", "ha"),
  measured("area", "平方米", 1_000_000, "平方公里", "平方千米", "km²", "km2"),
];

const MASSES: readonly UnitRow[] = [
  measured("mass", "千克", 1, "千克", "公斤", "kg", "KG", "Kg"),
  measured("mass", "千克", 0.5, "斤", "市斤"),
  measured("mass", "千克", 1000, "吨", "t", "公吨"),
  measured("mass", "千克", 0.001, "克", "g"),
  measured("mass", "千克", 0.000001, "毫克", "mg"),
];

const OTHERS: readonly UnitRow[] = [
  measured("other", "字节", 1, "B"),
  measured("other", "字节", 2 ** 10, "KB"),
  measured("other", "字节", 2 ** 20, "MB", "M字节"),
  measured("other", "字节", 2 ** 30, "GB", "G字节"),
  measured("other", "字节", 2 ** 40, "TB"),
  measured("other", "字节", 2 ** 50, "PB"),
  measured("other", "千瓦时", 1, "千瓦时", "度电", "kWh", "kwh", "KWH"),
  measured("other", "瓦", 1, "瓦", "W"),
  measured("other", "瓦", 1000, "千瓦", "kW", "KW", "kw"),
  measured("other", "瓦", 1_000_000, "兆瓦", "MW"),
  measured("other", "立方米", 1, "立方米", "立方", "m³", "m3", "M3", "方"),
  measured("other", "升", 1, "升", "L", "l"),
  measured("other", "升", 0.001, "毫升", "ml", "mL"),
  measured("other", "标准煤吨", 1, "吨标准煤", "吨标煤"),
  measured("other", "摄氏度", 1, "摄氏度", "°C"),
  measured("other", "分贝", 1, "分贝", "dB"),
  measured("other", "岁", 1, "岁", "周岁"),
  ...[
    "度",
    "倍",
    "学期",
    "学年",
    "mg/L",
    "mg/m³",
    "μg/m³",
    "Mbps",
    "mm/年",
    "kV",
    "KV",
    "kva",
    "KVA",
    "Hz",
  ].map((unit) => measured("other", unit, 1, unit)),
];

/** Every known unit of measure. */
export const UNIT_ROWS: readonly UnitRow[] = [
  ...COUNTERS,
  ...MONEY,
  ...FOREIGN_MONEY,
  ...RATIOS,
  ...TIMES,
  ...LENGTHS,
  ...AREAS,
  ...MASSES,
  ...OTHERS,
];

/** Words of magnitude before a unit: "万亩", "亿元", "百万元". Longest first. */
export const SCALES: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/**
 * Units that may follow a Chinese numeral. Left out are those that make an ordinal or an idiom of it:
 * 十分, 一级, 二期, 一等, 三类, 一方, 一线, 一届, 一路.
 */
export const NOT_AFTER_CHINESE_NUMERAL: ReadonlySet<string> = new Set([
  "分",
  "级",
  "期",
  "等",
  "类",
  "类别",
  "方",
  "线",
  "届",
  "路",
  "号",
  "季",
  "层",
  "面",
  "点",
  "片",
  "口",
  "手",
  "段",
  "章",
  "版",
  "档",
  "款",
  "成",
  "里",
  "时",
  "对",
  "双",
  "出",
  "把",
  "标",
  "区",
  "市",
  "省",
  "县",
  "章",
  "节",
  "班",
  "队",
  "门",
  "员",
  "角",
  "度",
  "首",
  "团",
  "站",
  "位次",
  "名次",
  "立方",
  "平方",
  "单",
  "样",
  "课",
  "讲",
  "名",
  "倍",
  "字",
  "句",
  "词",
]);
