/** Form families by the name a user knows them under. */
const FAMILY_TITLES: Readonly<Record<string, string>> = {
  "mof-2020": "财政部 2020 年项目支出绩效自评表",
  "mof-plain": "项目支出绩效自评表（无分值）",
  "transfer-ab": "转移支付绩效目标自评表（A/B 表样）",
  "transfer-plain": "转移支付绩效目标自评表（无分值）",
  "sichuan-0013zp": "四川省部门预算项目支出绩效自评表",
  "yunnan-split": "指标值分列的项目支出绩效自评表",
  "chongqing-flat": "重庆市绩效自评表",
  "hubei-20-80": "湖北省项目绩效自评表（20＋80）",
  "hubei-county": "湖北县市项目绩效自评表（自评分、复核分）",
  "hebei-three-score": "河北省项目绩效自评表（三列得分）",
  "system-export": "绩效管理系统导出表",
  "reviewer-sheet": "自评复核表",
  "department-mof": "部门整体支出绩效自评表",
  "department-scored": "部门整体支出绩效评分表",
  "indicator-list": "绩效指标清单",
};

/** The Chinese name of a reading family; the identifier itself when it has none. */
export function familyTitle(family: string): string {
  return FAMILY_TITLES[family] ?? family;
}
