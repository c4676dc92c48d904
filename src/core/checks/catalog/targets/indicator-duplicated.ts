import type { Indicator } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { plainWords } from "../../explanations";
import { nameOf, weighedIndicators } from "../../form-facts";
import { bareName } from "../../indicator-names";

/** One name twice in a form: with the same target, or under another level-1 indicator. */
export const indicatorDuplicated = defineCheck({
  meta: {
    id: "SE412",
    name: "indicator-duplicated",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "指标重复设置",
    why: "同一件事计两次分，复核时只认一次。",
    howToFix: "核对两处指标；确为不同内容的，请写明可区分的名称。",
    clause: null,
    defects: ["D42"],
    messages: {
      again:
        "“{name}”在第 {first} 行和第 {second} 行各列了一次。请核实是否重复设置；内容不同的，请写明可区分的名称。",
    },
  },
  *run({ form }) {
    const known = new Map<string, Indicator>();
    for (const indicator of weighedIndicators(form)) {
      const name = bareName(indicator);
      if (name.length < 2) continue;
      const first = known.get(name);
      if (first === undefined) known.set(name, indicator);
      else if (isSame(first, indicator)) {
        const args = { name: nameOf(indicator), first: first.row, second: indicator.row };
        const at = [indicator.name, first.name];
        yield { messageId: "again", args, at, indicator, part: "三级指标" };
      }
    }
  },
});

/** Under one level, "验收合格率" with different targets may be of different works. */
function isSame(one: Indicator, other: Indicator): boolean {
  if (one.name.cell === other.name.cell) return false;
  if (one.dimension !== other.dimension) return true;
  return plainWords(one.target.text) === plainWords(other.target.text);
}
