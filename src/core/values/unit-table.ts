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

/** A `UnitRow` in short: dimension, family, factor, spellings parted by spaces. */
type Row = readonly [UnitDimension, string, number, string];

/** Counters with true synonyms. Words that differ in meaning stand apart: 人 counts persons, 人次 visits. */
const COUNTERS: readonly Row[] = [
  ["count", "人", 1, "人 名 位 个人 员"],
  ["count", "人次", 1, "人次 人·次"],
  ["count", "人天", 1, "人天 人·天 人*天 人日"],
  ["count", "次", 1, "次 回"],
  ["count", "场", 1, "场 场次"],
  ["count", "批", 1, "批 批次"],
  ["count", "家", 1, "家 家企业"],
  ["count", "户", 1, "户 家庭"],
  ["count", "册", 1, "册 本"],
  ["count", "台", 1, "台 台套 台/套"],
  ["count", "起", 1, "起 宗"],
  ["count", "株", 1, "株 棵"],
];

/** Counters that stand for nothing but themselves. */
const PLAIN_COUNTERS = `
  个 项 件 份 套 处 座 所 条 间 只 头 匹 羽 篇 部 期 幅 组 支 队 班 门 节 课时 学时 学分 门次 班次 车次 架次 航次 列 艘 架 辆 台车 户次
  块 片 张 枚 根 盏 颗 粒 盒 箱 瓶 袋 包 桶 罐 支队 批件 卷 页 字 词 句 段 章 版 集 档 款 种 类 类别 层 栋 幢 口 眼
  村 镇 乡 县 市 区 省 校 院 站 站点 点 点位 中心 岗 岗位 床 床位 张床 对 双 副 顶 把 面 杆 台次 件次 例 例次 项次 频次 轮 轮次
  季 茬 窝 案 案次 单 笔 票 封 函 位次 名次 席 具 尊 首 出 台班 标段 标准箱 分 亩次 人月 人年 系统 平台 机组 标 届 团 栏
  孔 丛 束 朵 枝 捆 卡 证 样 样本 批样 课 讲 堂 剂 剂次 针 针次
  尾 管 盘 扇 樘 盆 畦 宗地 种次 家次 辆次 头次
`;

const MONEY: readonly Row[] = [["money", "元", 1, "元 人民币 元人民币 块钱 元整 RMB CNY ￥ ¥"]];

/** Foreign money never compares with 元, so it has a dimension apart. */
const FOREIGN_MONEY: readonly Row[] = [
  ["other", "美元", 1, "美元 美金 USD"],
  ["other", "欧元", 1, "欧元 EUR"],
  ["other", "港元", 1, "港元 港币 HKD"],
  ["other", "日元", 1, "日元 JPY"],
  ["other", "英镑", 1, "英镑 GBP"],
];

const RATIOS: readonly Row[] = [
  ["ratio", "比率", 0.01, "% 百分比 百分数 百分率 百分号 比例 percent"],
  ["ratio", "比率", 0.001, "‰ 千分比 千分率 千分数"],
  ["ratio", "比率", 0.0001, "‱ 万分比"],
  // Rates of health: 12/10万 is 12 of every 100,000.
  ["ratio", "比率", 0.00001, "/10万 /十万"],
  ["ratio", "比率", 0.1, "成"],
  // A difference of two percentages: not itself a percentage.
  ["other", "百分点", 1, "百分点 个百分点 pct"],
];

/**
 * Days count in days; months and years in calendar days. They are families apart, since 3 months are no fixed
 * number of days; working days are a third.
 */
const TIMES: readonly Row[] = [
  ["time", "天", 1, "天 日 自然日 日历天 个自然日"],
  ["time", "天", 7, "周 星期 个星期 礼拜"],
  ["time", "天", 1 / 24, "小时 个小时 h 钟头"],
  ["time", "天", 1 / 1440, "分钟 min"],
  ["time", "天", 1 / 86400, "秒 秒钟"],
  ["time", "工作日", 1, "工作日 个工作日"],
  ["time", "月", 365 / 12, "月 个月"],
  ["time", "月", 365 / 4, "季度 个季度"],
  ["time", "月", 365, "年 周年 个年度"],
];

const LENGTHS: readonly Row[] = [
  ["length", "米", 1, "米 m 延米 延长米"],
  ["length", "米", 1000, "公里 千米 km KM Km"],
  ["length", "米", 0.01, "厘米 cm 公分"],
  ["length", "米", 0.001, "毫米 mm"],
];

const AREAS: readonly Row[] = [
  ["area", "平方米", 1, "平方米 平米 平方 m² m2 M² M2"],
  ["area", "平方米", 10_000 / 15, "亩"],
  ["area", "平方米", 10_000, "公顷 hm² hm2 ha"],
  ["area", "平方米", 1_000_000, "平方公里 平方千米 km² km2"],
];

const MASSES: readonly Row[] = [
  ["mass", "千克", 1, "千克 公斤 kg KG Kg"],
  ["mass", "千克", 0.5, "斤 市斤"],
  ["mass", "千克", 1000, "吨 t 公吨"],
  ["mass", "千克", 0.001, "克 g"],
  ["mass", "千克", 0.000001, "毫克 mg"],
];

const OTHERS: readonly Row[] = [
  ["other", "字节", 1, "B"],
  ["other", "字节", 2 ** 10, "KB"],
  ["other", "字节", 2 ** 20, "MB"],
  ["other", "字节", 2 ** 30, "GB"],
  ["other", "字节", 2 ** 40, "TB"],
  ["other", "字节", 2 ** 50, "PB"],
  ["other", "千瓦时", 1, "千瓦时 度电 kWh kwh KWH KWh Kwh kW·h KW·h kw·h"],
  ["other", "瓦", 1, "瓦"],
  ["other", "瓦", 1000, "千瓦 kW KW kw"],
  ["other", "瓦", 1_000_000, "兆瓦 MW"],
  ["other", "立方米", 1, "立方米 立方 m³ m3 M3 方"],
  ["other", "升", 1, "升 L"],
  ["other", "升", 0.001, "毫升 ml mL"],
  ["other", "吨标准煤", 1, "吨标准煤 吨标煤"],
  ["other", "摄氏度", 1, "摄氏度 °C"],
  ["other", "分贝", 1, "分贝 dB"],
  ["other", "岁", 1, "岁 周岁"],
  ["other", "微克/立方米", 1, "μg/m³ μg/m3 ug/m³ ug/m3 微克/立方米 微克/m³ 微克每立方米"],
  ["other", "毫克/立方米", 1, "mg/m³ mg/m3 毫克/立方米"],
  ["other", "毫克/升", 1, "mg/L mg/l 毫克/升"],
  ["other", "兆比特/秒", 1, "Mbps Mb/s 兆比特/秒"],
];

/** Other units that convert into nothing; 度 may be of power or of temperature. */
const PLAIN_OTHERS = "度 倍 学期 学年 mm/年 kV KV kVA KVA Hz";

/** Every known unit of measure. */
export const UNIT_ROWS: readonly UnitRow[] = [
  ...[COUNTERS, MONEY, FOREIGN_MONEY, RATIOS, TIMES, LENGTHS, AREAS, MASSES, OTHERS]
    .flat()
    .map(toUnitRow),
  ...words(PLAIN_COUNTERS).map((word) => toUnitRow(["count", word, 1, word])),
  ...words(PLAIN_OTHERS).map((word) => toUnitRow(["other", word, 1, word])),
];

function toUnitRow([dimension, family, factor, spellings]: Row): UnitRow {
  return { dimension, family, factor, spellings: words(spellings) };
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

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
 * Units that make an ordinal or an idiom of a Chinese numeral before them: 十分, 二期, 三类, 一方, 一届, 一名.
 */
export const NOT_AFTER_CHINESE_NUMERAL: ReadonlySet<string> = new Set(
  words(`
    分 期 类 类别 方 届 季 层 面 点 片 口 段 章 版 档 款 成 对 双 出 把 标 区 市 省 县 节 班 队 门 员 度 首 团 站
    位次 名次 立方 平方 单 样 课 讲 倍 字 句 词
  `),
);
