import { certainAmount } from "../../../scoring/certain-amount";
import { compareAmounts } from "../../../scoring/comparison";
import { directionOf } from "../../../scoring/direction";
import type { Indicator } from "../../../model/form";
import type { Policy } from "../../../policy/types";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";
import { progressRows, untilText } from "../../monitoring-facts";

/** What is expected of the year's end, and a ceiling that is passed already. */
export const forecastBelowTarget = defineCheck({
  meta: {
    id: "SE702",
    name: "forecast-below-target",
    level: "warning",
    group: "monitoring",
    title: "预计全年达不到指标值",
    why: "预计完不成的指标要在年度中间纠正，到年底就来不及了。",
    howToFix: "写明原因和纠正措施；目标确需调整的，按程序申请。",
    clause: null,
    defects: ["D56"],
    alsoWhileMonitoring: true,
    messages: {
      below:
        "“{name}”预计全年完成“{forecast}”，达不到指标值“{target}”。请写明原因和纠正措施，目标确需调整的按程序申请。",
      above:
        "“{name}”预计全年为“{forecast}”，超过指标值“{target}”。请写明原因和控制措施，目标确需调整的按程序申请。",
      passed:
        "“{name}”{until}已为“{actual}”，超过了指标值“{target}”。请核对，并写明原因和控制措施。",
    },
  },
  *run({ scored, form, policy }) {
    const forecasts = new Map(
      form.monitoring?.forecasts.map(({ row, forecast }) => [row, forecast]),
    );
    for (const { indicator, forecastKeeps } of progressRows(scored)) {
      const forecast = forecasts.get(indicator.row);
      const name = nameOf(indicator);
      const target = quote(indicator.target.text);
      if (forecastKeeps === false && forecast !== undefined) {
        const args = { name, target, forecast: quote(forecast.text) };
        const where = { args, at: [forecast, indicator.target], indicator, part: "预计" };
        const isCeiling = sideOf(indicator, policy) === "ceiling";
        yield { messageId: isCeiling ? "above" : "below", ...where };
      } else if (passesCeiling(indicator, policy)) {
        const args = { name, target, actual: quote(indicator.actual.text), until: untilText(form) };
        yield { messageId: "passed", args, at: [indicator.actual], indicator, part: "完成进度" };
      }
    }
  },
});

/** A ceiling that is passed stays passed, whatever the rest of the year brings; a rate may still come down. */
function passesCeiling(indicator: Indicator, policy: Policy): boolean {
  const [target, actual] = [certainAmount(indicator.target), certainAmount(indicator.actual)];
  if (!target || !actual || target.dimension === "ratio") return false;
  const compared = compareAmounts(indicator, { target, actual }, policy);
  return compared.ok && !compared.met && sideOf(indicator, policy) === "ceiling";
}

/** Whether the target is not to be passed; `null` where that is not clear. */
function sideOf(indicator: Indicator, policy: Policy): "ceiling" | "floor" | null {
  const target = certainAmount(indicator.target);
  const direction = target && directionOf(indicator, target, policy);
  if (direction?.kind !== "clear") return null;
  const { comparator } = direction;
  return comparator === "atMost" || comparator === "lessThan" ? "ceiling" : "floor";
}
