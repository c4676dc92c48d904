import { defineCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { nameOf } from "../../form-facts";
import { progressRows } from "../../monitoring-facts";

export const deviationUnexplained = defineCheck({
  meta: {
    id: "SE704",
    name: "deviation-unexplained",
    level: "warning",
    group: "monitoring",
    title: "预计完不成的指标没有写偏差原因",
    why: "只有写明原因，才知道该催进度、补资金还是调目标。",
    howToFix: "在偏差原因栏写明具体原因和拟采取的措施。",
    clause: null,
    defects: ["D63"],
    alsoWhileMonitoring: true,
    missingData: true,
    messages: {
      unexplained:
        "“{name}”预计全年达不到指标值，偏差原因为空或未写明。请写明具体原因和拟采取的措施。",
    },
  },
  *run({ scored }) {
    for (const { indicator, forecastKeeps } of progressRows(scored)) {
      const { deviationNote } = indicator;
      if (forecastKeeps !== false || deviationNote.cell === null) continue;
      if (isExplained(deviationNote)) continue;
      const args = { name: nameOf(indicator) };
      yield { messageId: "unexplained", args, at: [deviationNote], indicator, part: "偏差原因" };
    }
  },
});
