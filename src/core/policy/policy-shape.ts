import { policyTerms as terms } from "./policy-terms";
import type { Policy } from "./types";
import {
  anyText,
  choice,
  describeShape,
  field,
  flag,
  integer,
  list,
  nullable,
  number,
  object,
  optional,
  record,
  ruled,
  text,
  textLike,
  tuple,
  type Field,
  type FieldsOf,
  type Shape,
} from "../json/shape";

const score = number(0, 1000, "marks");
const share = number(0, 1, "ratio");
const ratio = number(0, 100, "ratio");
const dimension = choice(terms.dimension);
const openScore = nullable(score, "不规定");

const ruledField = (title: string, shape: Shape): Field => field(title, ruled(shape));

const weightCase = object({
  cost: optional("成本指标分值", openScore),
  output: optional("产出指标分值", openScore),
  outcome: optional("效益指标分值", openScore),
  satisfaction: optional("满意度指标分值", openScore),
  management: optional("管理指标分值", openScore),
  other: optional("其他指标分值", openScore),
});

const shareBands = list(
  object({ from: field("达到此比率", ratio), share: field("得分占分值的比例", share) }),
);

const tier = object({
  tier: field("档次", choice(terms.tier)),
  from: field("区间下限（占分值的比例）", share),
  to: field("区间上限（占分值的比例）", share),
  proposal: field("区间内提议哪个数", choice(terms.proposal)),
});

const overAchievementBand = object({
  ratioFrom: field("完成值达到指标值的倍数", number(1, 1000, "times")),
  action: field("处理方式", choice(terms.overAchievement)),
  deductShare: optional("扣去分值的比例", share),
  deductScore: optional("扣去的分数", score),
});

const totalCap = object({
  rateBelow: field("执行率低于", ratio),
  totalAtMost: field("总分不超过", score),
});

const weights: FieldsOf<Policy["weights"]> = {
  budgetExecution: ruledField("预算执行率分值", number(0, 100, "marks")),
  withCost: ruledField("单列成本指标时各一级指标分值", weightCase),
  withoutCost: ruledField("不单列成本指标时各一级指标分值", weightCase),
  satisfactionMovesTo: ruledField("不设满意度指标时其分值并入", nullable(dimension)),
  strict: ruledField("一级指标分值不得调整", flag),
  concentratedShare: ruledField("单个指标分值过于集中的界线（占总分）", share),
};

const execution: FieldsOf<Policy["execution"]> = {
  method: ruledField("执行率计分方法", choice(terms.executionMethod)),
  denominator: ruledField("执行率的分母", choice(terms.denominator)),
  bands: ruledField("按区间计分的各段", shareBands),
  zeroBudget: ruledField("预算为 0 时", choice(terms.zeroBudget)),
  savings: ruledField("有结余时", choice(terms.savings)),
  explainBelow: ruledField("执行率低于此数须说明原因", share),
  explainAdjustmentAbove: ruledField("预算调整超过此比例须说明原因", ratio),
  totalCaps: ruledField("按执行率限制总分", list(totalCap)),
};

const quantitative: FieldsOf<Policy["quantitative"]> = {
  forward: ruledField("正向指标", choice(terms.forward)),
  passMark: ruledField("完成率及格线", nullable(share)),
  equal: ruledField("“＝”指标", choice(terms.equal)),
  bareTarget: ruledField("没有写运算符的指标值", choice(terms.bareTarget)),
  bareCostTarget: ruledField("没有写运算符的成本金额", choice(terms.bareCostTarget)),
  reverse: ruledField("反向指标", choice(terms.reverse)),
  late: ruledField("逾期完成", choice(terms.late)),
  lateShare: ruledField("逾期保留分值的比例", nullable(share)),
  overAchievement: ruledField("超额完成", list(overAchievementBand)),
};

const qualitative: FieldsOf<Policy["qualitative"]> = {
  tiers: ruledField("定性指标分档", list(tier)),
  repeatsTarget: ruledField("完成值照写指标值时", choice(terms.repeatsTarget)),
};

const satisfaction: FieldsOf<Policy["satisfaction"]> = {
  method: ruledField("满意度计分方法", choice(terms.satisfactionMethod)),
  bands: ruledField("按区间计分的各段", shareBands),
};

const arithmetic: FieldsOf<Policy["arithmetic"]> = {
  decimals: ruledField("得分保留的小数位数", integer(0, 6, "places")),
  scoreTolerance: ruledField("得分允许的误差", number(0, 10, "marks")),
  rateTolerance: ruledField("执行率允许的误差（0.0005 即 0.05 个百分点）", share),
};

const thresholds: FieldsOf<Policy["rating"]["thresholds"]["value"]> = {
  excellent: field("优的最低分", score),
  good: field("良的最低分", score),
  fair: field("中的最低分", score),
};

const labels: FieldsOf<Policy["rating"]["labels"]["value"]> = {
  excellent: field("优的写法", text),
  good: field("良的写法", text),
  fair: field("中的写法", text),
  poor: field("差的写法", text),
};

const department: FieldsOf<Policy["department"]> = {
  method: ruledField("部门总分的算法", choice(terms.departmentMethod)),
  budgetBasis: ruledField("按预算加权的权数", choice(terms.budgetBasis)),
};

const checkOverride = object({
  level: optional("级别", choice(terms.level)),
  enabled: optional("是否启用", flag),
  limit: optional("界限值", number(-1_000_000_000, 1_000_000_000)),
});

const year = nullable(integer(1990, 2100), "不限");

const policy: FieldsOf<Policy> = {
  id: field("规则编号", textLike(/^[a-z0-9][a-z0-9-]*$/, "小写字母、数字和连字符组成的编号")),
  title: field("名称", text),
  authority: field("发布机关", text),
  region: field("适用地区", text),
  documentNumbers: field("文号", list(text)),
  fiscalYears: field("适用年度（起、止）", tuple(year, year)),
  status: field("核对状态", choice(terms.status)),
  note: field("说明", anyText),
  families: field("首选此规则的表格样式", list(text)),
  fullScore: ruledField("总分", number(1, 1000, "marks")),
  weights: field("分值", object(weights)),
  execution: field("预算执行率", object(execution)),
  quantitative: field("定量指标", object(quantitative)),
  qualitative: field("定性指标", object(qualitative)),
  satisfaction: field("满意度指标", object(satisfaction)),
  notApplicable: ruledField("不适用的指标", choice(terms.notApplicable)),
  arithmetic: field("计算精度", object(arithmetic)),
  rating: field(
    "评价等级",
    object({
      thresholds: ruledField("各等级最低分", object(thresholds)),
      labels: ruledField("各等级写法", object(labels)),
    }),
  ),
  department: field("部门总分", object(department)),
  checks: field("检查项调整", record(/^[A-Z]{2}[0-9]{3}$/, "检查编号（如 SE302）", checkOverride)),
};

/** What a complete policy looks like. */
export const policyShape: Shape = object(policy);

/** A parameter of a policy for the reader of its documentation. */
export type PolicyParameter = {
  /** "execution.method" */
  readonly path: string;
  readonly title: string;
  /** The allowed values in Chinese. */
  readonly allowed: string;
  /** The value carries a clause. */
  readonly ruled: boolean;
  /** What a value looks like, without its clause. */
  readonly shape: Shape;
};

function parametersOf(path: string, { title, shape }: Field): readonly PolicyParameter[] {
  if (shape.kind === "object") {
    return Object.entries(shape.fields).flatMap(([key, inner]) =>
      parametersOf(`${path}.${key}`, inner),
    );
  }
  const ruled = shape.kind === "ruled";
  const bare = ruled ? shape.value : shape;
  return [{ path, title, allowed: describeShape(bare), ruled, shape: bare }];
}

/** Every parameter of a policy with its allowed values, in the order of the file. */
export const policyParameters: readonly PolicyParameter[] = Object.entries(policy).flatMap(
  ([key, inner]: [string, Field]) => parametersOf(key, inner),
);

const titles = new Map(policyParameters.map(({ path, title }) => [path, title]));

/** The Chinese title of a parameter: `titleOf("fullScore")` → `"总分"`; the path itself where there is none. */
export function titleOf(path: string): string {
  return titles.get(path) ?? path;
}
