import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { percentText, quote } from "../../messages";
import { CLEARLY_BEHIND, lagBehindYear, progressRows, untilText } from "../../monitoring-facts";

/** Rates do not add up over a year, and one task is done or not: neither can be behind. */
export const progressBehindYear = defineCheck({
  meta: {
    id: "SE701",
    name: "progress-behind-year",
    level: "warning",
    kind: "review",
    group: "monitoring",
    title: "完成进度明显落后于时间进度",
    why: "年度中间发现进度落后，才来得及在年底前补上，或及时说明。",
    howToFix: "核对完成值；确实落后的，写明原因和年底前完成的办法。",
    clause: null,
    defects: ["D56"],
    limit: "完成进度落后于时间进度的幅度，默认 0.15（15 个百分点）",
    alsoWhileMonitoring: true,
    messages: {
      behind:
        "“{name}”{until}完成“{actual}”，为指标值“{target}”的 {progress}，全年已过去 {elapsed}，落后 {gap} 个百分点。请核对，并写明年底前怎样完成。",
      expected:
        "“{name}”{until}完成“{actual}”，为指标值“{target}”的 {progress}，全年已过去 {elapsed}，落后 {gap} 个百分点；表中预计全年可以完成。请核实预计是否可靠。",
    },
  },
  *run({ scored, form, limit }) {
    for (const { indicator, progress, forecastKeeps } of progressRows(scored)) {
      const lag = lagBehindYear(form, progress, limit(CLEARLY_BEHIND));
      if (lag === null || progress === null || forecastKeeps === false) continue;
      const args = {
        ...lag,
        name: nameOf(indicator),
        until: untilText(form),
        actual: quote(indicator.actual.text),
        target: quote(indicator.target.text),
        progress: percentText(progress),
      };
      const where = { args, at: [indicator.actual], indicator, part: "完成进度" };
      yield forecastKeeps === true
        ? { messageId: "expected", ...where, level: "note" }
        : { messageId: "behind", ...where };
    }
  },
});
