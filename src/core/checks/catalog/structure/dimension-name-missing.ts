import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";

/** Other rows of the form have a level-1 name and this one has none: a broken merge, mostly. */
export const dimensionNameMissing = defineCheck({
  meta: {
    id: "SE116",
    name: "dimension-name-missing",
    level: "note",
    group: "structure",
    title: "缺少一级指标名称",
    why: "没有一级指标就不能按维度汇总分值。",
    howToFix: "补上一级指标名称，或恢复被拆开的合并单元格。",
    clause: null,
    defects: ["D07"],
    messages: {
      missing: "“{name}”没有对应的一级指标。请补上一级指标名称，或恢复合并单元格。",
    },
  },
  *run({ form }) {
    const isNamed = (text: string | null) => (text ?? "").trim() !== "";
    if (!form.indicators.some(({ dimensionText }) => isNamed(dimensionText))) return;
    for (const indicator of form.indicators) {
      if (isNamed(indicator.dimensionText) || indicator.dimension !== null) continue;
      const at = [indicator.dimensionCell, indicator.name];
      yield { messageId: "missing", args: { name: nameOf(indicator) }, at, indicator };
    }
  },
});
