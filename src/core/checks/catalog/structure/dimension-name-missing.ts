import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";

/** Other rows of the form have a level-1 name and these have none: a broken merge, mostly. One note. */
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
    missingData: true,
    messages: {
      missing:
        "{count} 项指标没有对应的一级指标，如“{name}”。请补上一级指标名称，或恢复合并单元格。",
    },
  },
  *run({ form }) {
    const isNamed = (text: string | null) => (text ?? "").trim() !== "";
    if (!form.indicators.some(({ dimensionText }) => isNamed(dimensionText))) return;
    const nameless = form.indicators.filter(
      ({ dimensionText, dimension }) => !isNamed(dimensionText) && dimension === null,
    );
    const [first] = nameless;
    if (first === undefined) return;
    const at = nameless.flatMap(({ dimensionCell, name }) => [dimensionCell ?? name.cell]);
    yield { messageId: "missing", args: { count: nameless.length, name: nameOf(first) }, at };
  },
});
