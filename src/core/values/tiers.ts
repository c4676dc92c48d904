import type { Tier } from "../model/quantity";
import { normalizeWholeLabel } from "./normalize-text";

/**
 * The wordings that name a tier of a qualitative indicator: those of the forms of 财预〔2020〕10号 and the systems
 * built on it, with their short forms. Any other wording is free text, for a person to judge.
 */
const WORDINGS: Readonly<Record<Tier, readonly string[]>> = {
  achieved: [
    "达成",
    "已达成",
    "全部达成",
    "基本达成",
    "达成年度指标",
    "达成年度目标",
    "达成年度绩效目标",
    "达成年度绩效指标",
    "达成预期指标",
    "达成预期目标",
    "达成指标",
    "达成目标",
    "达成预期",
    "全部达成年度指标",
    "全部达成预期指标",
    "全部或基本达成",
    "全部或基本达成年度指标",
    "全部或基本达成预期指标",
    "全部或基本达成预期目标",
    "已达成年度指标",
    "已达成预期指标",
    "已达成预期目标",
    "已达成目标",
    "基本达成目标",
    "基本达成年度指标",
    "基本达成预期指标",
    "基本达成预期目标",
    "达到预期",
    "达到预期指标",
    "达到预期目标",
    "已达到预期目标",
    "达到目标",
    "完成",
    "已完成",
    "全部完成",
    "已全部完成",
    "均已完成",
    "全面完成",
    "圆满完成",
    "按期完成",
    "按时完成",
    "如期完成",
    "按计划完成",
    "完成目标",
    "完成指标",
    "完成预期目标",
    "完成预期指标",
    "完成年度目标",
    "完成年度指标",
    "完成年度任务",
    "已完成目标",
    "已完成预期目标",
    "已完成预期指标",
    "已完成年度目标",
    "已完成年度指标",
    "全部完成年度指标",
    "全部完成预期指标",
    "实现目标",
    "实现预期目标",
    "已实现",
    "已实现目标",
    "已实现预期目标",
  ],
  partlyAchieved: [
    "部分达成",
    "部分达成年度指标",
    "部分达成预期指标",
    "部分达成目标",
    "部分达成预期目标",
    "部分达成年度目标",
    "部分达成年度指标并具有一定效果",
    "部分达成预期指标并具有一定效果",
    "部分达成目标并具有一定效果",
    "部分达成预期目标并具有一定效果",
    "部分达成年度目标并具有一定效果",
    "部分达成并具有一定效果",
    "部分达成年度指标且具有一定效果",
    "部分达成预期指标且具有一定效果",
    "部分完成",
    "部分完成目标",
    "部分完成年度指标",
    "部分完成预期指标",
    "部分完成年度指标并具有一定效果",
    "部分完成预期指标并具有一定效果",
    "部分完成并具有一定效果",
    "部分实现",
    "部分实现目标",
    "部分实现预期目标",
  ],
  notAchieved: [
    "未达成",
    "未达成指标",
    "未达成目标",
    "未达成年度指标",
    "未达成预期指标",
    "未达成预期目标",
    "未达成年度目标",
    "未达成年度指标且效果较差",
    "未达成预期指标且效果较差",
    "未达成预期目标且效果较差",
    "未达成目标且效果较差",
    "未达成且效果较差",
    "未达到预期",
    "未达到预期目标",
    "未达到预期指标",
    "未完成",
    "未完成指标",
    "未完成目标",
    "未完成年度指标",
    "未完成预期指标",
    "未完成预期目标",
    "未完成年度目标",
    "未完成年度指标且效果较差",
    "未完成预期指标且效果较差",
    "未完成且效果较差",
    "未实现",
    "未实现目标",
    "未实现预期目标",
    "实现目标程度较低",
    "未达标",
  ],
};

const TIER_OF: ReadonlyMap<string, Tier> = new Map(
  (Object.entries(WORDINGS) as [Tier, readonly string[]][]).flatMap(([tier, list]) =>
    list.map((wording) => [wording, tier] as const),
  ),
);

/** No wording or list of grades is longer. */
const LONGEST_WORDING = 60;

/** The tier a wording names, word for word; `null` for free text: `tierOf("效果明显")` → `null`. */
export function tierOf(text: string): Tier | null {
  if (text.length > LONGEST_WORDING) return null;
  const plain = normalizeWholeLabel(text)
    .replace(/[.。;,!、]+$/, "")
    .replace(/,/g, "");
  return TIER_OF.get(plain) ?? null;
}

const GRADES = "优秀|良好|较好|一般|合格|不合格|较差|优|良|好|中|低|差|高";
const GRADE_LIST = new RegExp(`^(?:(?:${GRADES})[、,/;|]?){3,}$`);
const EITHER_OR = /^(是\/?否|有\/?无|能\/?否|优\/良\/?)$/;

/** A list of all grades ("优良中低差", "是/否") says which are possible, not which one is meant. */
export function isGradeScale(text: string): boolean {
  if (text.length > LONGEST_WORDING) return false;
  const plain = normalizeWholeLabel(text)
    .replace(/^定性[:;,]?/, "")
    .replace(/^\((.*)\)$/, "$1");
  return GRADE_LIST.test(plain) || EITHER_OR.test(plain);
}
