import type { Content } from "./sheet-builder";

const head: Content[][] = [
  ["项目支出绩效自评表"],
  ["（2023年度）"],
  ["项目名称", null, "道路养护"],
  ["主管部门", null, "市交通局", null, null, "实施单位", null, "市公路中心"],
  [
    "项目资金\n（万元）",
    null,
    null,
    "年初\n预算数",
    "全年\n预算数",
    "全年\n执行数",
    "分值",
    "执行率",
    "得分",
  ],
  [null, "年度资金总额", null, 100, 120, 90, 10, 0.75, 7.5],
  [null, "其中：当年财政拨款", null, 100, 110, 80, "—", null, "—"],
  [null, "上年结转资金", null, 0, 10, 10, "—", null, "—"],
  ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
  [null, "养护道路100公里", null, null, null, "养护道路98公里"],
];
const columns: Content[] = [
  "绩效指标",
  "一级\n指标",
  "二级指标",
  "三级指标",
  "年度\n指标值",
  "实际\n完成值",
  "分值",
  "得分",
  "偏差原因分析\n及改进措施",
];
/** The merges that the form comes with. */
export const mofMerges = [
  "A1:I1",
  "A2:I2",
  "A3:B3",
  "C3:I3",
  "A4:B4",
  "C4:E4",
  "F4:G4",
  "H4:I4",
  "A5:A8",
  "A9:A10",
  "B9:E9",
  "F9:I9",
  "B10:E10",
  "F10:I10",
  "A11:A16",
  "B12:B14",
  "C12:C13",
  "A17:F17",
  "A18:I18",
];
/** A project's form of the ministry's 2020 layout, filled in: rows from A1. */
export const mof: Content[][] = [
  ...head,
  columns,
  [null, "产出指标（50分）", "数量指标", "养护里程", "≥100公里", "98公里", 20, 19.6, "雨季停工"],
  [null, null, null, "设备台数", "5台", "5台", 10, 10],
  [null, null, "时效指标", "完成时间", "12月底前", "11月", 20, 20],
  [null, "效益指标（30分）", "社会效益指标", "通行效率", "显著提升", "达成预期指标", 30, 30],
  [null, "满意度指标（10分）", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10, 10],
  ["总分", null, null, null, null, null, 100, 97.1],
  ["填报人：张三        联系电话：123"],
];
