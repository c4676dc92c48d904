import type { Category, Indicator } from "../../../model/form";
import type { Amount } from "../../../model/quantity";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { isCeiling } from "../../text-values";

const COST_CATEGORIES: readonly (Category | null)[] = [
  "cost",
  "economicCost",
  "socialCost",
  "environmentalCost",
];

/** Costs of which more is better, or whose floor is the point (补助标准不低于…). */
const GOOD_COST = /节约|节省|降低|减少|下降|节支|收入|增收|结余|标准|投入|配套|比例|工资|待遇/;
/** Things nobody wants more of … */
const UNWANTED =
  /投诉|事故|差错|失误|违规|违纪|死亡|伤亡|流失率|超支|误差|缺陷|故障率|返工|逾期|延误|污染物排放/;
/** … unless the indicator is about dealing with them. */
const DEALT_WITH =
  /处理|办结|解决|回复|答复|整改|化解|查处|下降|降低|减少|控制|处置|治理|受理|响应|修复|排除|监测|检查|达标|救助|预防|防范|调查|回访|满意|赔付|零|无/;
/** Things done, of which more is better. */
const DONE =
  /数量|个数|次数|场次|人数|人次|户数|户次|场数|批次|期数|班次|台数|套数|份数|面积|里程|长度|件数/;
/** Words that make a ceiling on a count plausible. */
const LIMITED = /控制|不超过|上限|限额|超|压减|减少|降低|编制|三公|公务|会议|接待|库存|缺口/;

export const targetDirectionContradicts = defineCheck({
  meta: {
    id: "SE404",
    name: "target-direction-contradicts",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "指标值的方向与指标含义相反",
    why: "“≥”与“≤”写反会把超支、少做判为完成。",
    howToFix: "核对指标值的符号。",
    clause: null,
    defects: ["D38"],
    messages: {
      costFloor:
        "“{name}”为成本指标，指标值“{text}”却以“≥”表示。成本一般不应越高越好，请核对符号。",
      unwantedFloor: "“{name}”越低越好，指标值“{text}”却以“≥”表示。请核对符号。",
      outputCeiling: "“{name}”一般越多越好，指标值“{text}”却以“≤”表示，少做也算完成。请核对符号。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const target = indicator.target.value;
      if (target?.kind !== "amount") continue;
      const messageId = judge(indicator, target);
      if (messageId === null) continue;
      const args = { name: nameOf(indicator), text: quote(indicator.target.text) };
      yield { messageId, args, at: [indicator.target], indicator, part: "指标值" };
    }
  },
});

function judge(indicator: Indicator, target: Amount) {
  const { comparator } = target;
  if (comparator === "atLeast" || comparator === "greaterThan") {
    return judgeFloor(indicator, target);
  }
  return isCeiling(target) ? judgeCeiling(indicator) : null;
}

function judgeFloor(indicator: Indicator, { dimension, value }: Amount) {
  const name = nameOf(indicator);
  const isCostAmount = isCost(indicator) && dimension === "money";
  if (isCostAmount && !GOOD_COST.test(name)) return "costFloor";
  const isUnwanted = value > 0 && UNWANTED.test(name) && !DEALT_WITH.test(name);
  return isUnwanted ? "unwantedFloor" : null;
}

function judgeCeiling(indicator: Indicator) {
  const name = nameOf(indicator);
  const isDone = indicator.category === "quantity" && DONE.test(name);
  return isDone && !LIMITED.test(name) && !UNWANTED.test(name) ? "outputCeiling" : null;
}

function isCost({ dimension, category }: Indicator): boolean {
  return dimension === "cost" || COST_CATEGORIES.includes(category);
}
