import type { Quantity } from "../../../model/quantity";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { quantityFields } from "../../text-values";

/** Rates that are a share of a whole and cannot be above 100 %. */
const SHARE =
  /满意|合格率|及时率|覆盖率|达标率|准确率|优良率|完好率|知晓率|通过率|合规率|建档率|发放率|支付率|兑付率|就业率|出勤率|入学率/;
const GROWTH = /增长|提高|提升|增幅|较上年/;

/** "290%" for a satisfaction is mostly a "≥90%" that lost its sign. */
export const targetRateImpossible = defineCheck({
  meta: {
    id: "SE407",
    name: "target-rate-impossible",
    level: "error",
    group: "targets",
    title: "比率超过 100%",
    why: "满意度、合格率等比率最高为 100%，超过的数值必有误。",
    howToFix: "核对数值；“290%”一类多为“≥90%”的符号写错。",
    clause: null,
    defects: ["D40", "D06"],
    messages: {
      impossible:
        "“{name}”的{label}“{text}”超过 100%，这类比率最高为 100%。请核对，可能是“≥”等符号写错。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const name = nameOf(indicator);
      if (!isShare(name, indicator.category) || GROWTH.test(name)) continue;
      for (const { label, read } of quantityFields(indicator)) {
        if (read.problem !== null || !isOverWhole(read.value)) continue;
        const args = { name, label, text: quote(read.text) };
        yield { messageId: "impossible", args, at: [read], indicator, part: label };
      }
    }
  },
});

function isShare(name: string, category: string | null): boolean {
  return SHARE.test(name) || category === "beneficiarySatisfaction";
}

function isOverWhole(value: Quantity | null): boolean {
  return value?.kind === "amount" && value.dimension === "ratio" && value.canonical > 1.0001;
}
