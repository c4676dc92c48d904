import type { Category } from "../../../model/form";
import { INDICATOR_GUIDE } from "../../clauses";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

const BENEFITS: readonly (Category | null)[] = [
  "economicOutcome",
  "socialOutcome",
  "environmentalOutcome",
  "sustainability",
];

/** Names that say of what the percentage is taken. */
const RATE_WORDS =
  /率|比例|比重|占比|百分|覆盖|增长|增幅|下降|减少|提高|提升|满意|完成|达标|合格|知晓/;

/** A percentage under a benefit whose name does not say of what: "促进社会和谐 ≥95%". */
export const targetPseudoQuantified = defineCheck({
  meta: {
    id: "SE405",
    name: "target-pseudo-quantified",
    level: "note",
    kind: "review",
    group: "targets",
    title: "效益指标的百分比没有含义",
    why: "没有说明分子分母的百分比无法取证，复核时会被视为不可衡量。",
    howToFix: "写明百分比的计算口径，或改用可取证的指标。",
    clause: INDICATOR_GUIDE,
    defects: ["D39"],
    messages: {
      noMeaning:
        "“{name}”的指标值“{text}”是百分比，但看不出是什么的比例。请写明计算口径或换成可取证的指标。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const { target, category } = indicator;
      if (target.value?.kind !== "amount" || target.value.dimension !== "ratio") continue;
      if (!BENEFITS.includes(category) || RATE_WORDS.test(nameOf(indicator))) continue;
      const args = { name: nameOf(indicator), text: quote(target.text) };
      yield { messageId: "noMeaning", args, at: [target], indicator, part: "指标值" };
    }
  },
});
