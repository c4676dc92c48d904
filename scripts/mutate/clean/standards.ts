/** A row that is scored by its own standard (评分标准), and the marks that the standard can give at all. */
export type StandardGoal = {
  readonly name: string;
  readonly standard: string;
  readonly weight: number;
  /** From high to low, worked out by hand. `null`: the standard states no plain rule. */
  readonly marks: readonly number[] | null;
};

/** Rows of a department's form with a standard each and no target, as counties set them: 投入 15, 过程 45, 产出及效果 40. */
export const STANDARD_BLOCKS: readonly {
  readonly dimension: string;
  readonly category: string;
  readonly goals: readonly StandardGoal[];
}[] = [
  {
    dimension: "投入（15分）",
    category: "预算配置",
    goals: [
      {
        name: "财政供养人员控制率",
        standard: "不超过100%得5分，否则不得分",
        weight: 5,
        marks: [5, 0],
      },
      {
        name: "“三公经费”变动率",
        standard: "每增加1个百分点扣1分，扣完为止",
        weight: 5,
        marks: [5, 4, 3, 2, 1, 0],
      },
      {
        name: "重点支出安排率",
        standard: "90%（含）以上得5分，80%（含）-90%得3分，低于80%不得分",
        weight: 5,
        marks: [5, 3, 0],
      },
    ],
  },
  {
    dimension: "过程（45分）",
    category: "预算执行",
    goals: [
      {
        name: "预算完成率",
        standard: "达到95%得10分，85%（含）-95%得8分，60%（含）-85%得5分，60%以下不得分",
        weight: 10,
        marks: [10, 8, 5, 0],
      },
      {
        name: "支付进度率",
        standard: "每降低1个百分点扣0.5分，扣完为止",
        weight: 8,
        marks: Array.from({ length: 17 }, (_, index) => 8 - index / 2),
      },
      {
        name: "政府采购执行率",
        standard: "100%得满分，每降低1%扣2分",
        weight: 6,
        marks: [6, 4, 2, 0],
      },
      {
        name: "管理制度健全性",
        standard: "制度健全得2分，执行有效得4分",
        weight: 6,
        marks: null,
      },
      {
        name: "预决算信息公开性",
        standard: "按时完成得5分，未完成不得分",
        weight: 5,
        marks: [5, 0],
      },
      {
        name: "资金使用合规性",
        standard: "每发现一次扣2分，扣完为止",
        weight: 10,
        marks: [10, 8, 6, 4, 2, 0],
      },
    ],
  },
  {
    dimension: "产出及效果（40分）",
    category: "职责履行",
    goals: [
      {
        name: "重点工作完成率",
        standard: "每降低2个百分点扣1分，扣完为止",
        weight: 20,
        marks: Array.from({ length: 21 }, (_, index) => 20 - index),
      },
      {
        name: "按期办结率",
        standard: "达到98%得10分，90%-98%得6分，90%以下不得分",
        weight: 10,
        marks: [10, 6, 0],
      },
      {
        name: "社会公众满意度",
        standard: "90%（含）以上得10分，80%（含）-90%得8分，60%（含）-80%得5分，60%以下不得分",
        weight: 10,
        marks: [10, 8, 5, 0],
      },
    ],
  },
];

/** How many marks come off for each step that a figure falls short of its target, as a standard words it. */
export type StepStandard = {
  readonly unit: string;
  readonly step: number;
  readonly marks: number;
  readonly text: string;
};

/** Standards of rows with target and actual, by the unit of the target. */
export const STEP_STANDARDS: readonly StepStandard[] = [
  { unit: "%", step: 1, marks: 0.5, text: "每降低1个百分点扣0.5分，扣完为止" },
  { unit: "%", step: 1, marks: 1, text: "完成得满分，每降低1个百分点扣1分，扣完为止" },
  { unit: "个", step: 1, marks: 0.5, text: "每少1个扣0.5分，扣完为止" },
  { unit: "场", step: 1, marks: 1, text: "每减少1场扣1分，扣完为止" },
  { unit: "人次", step: 1, marks: 0.2, text: "每少1人次扣0.2分，扣完为止" },
];
