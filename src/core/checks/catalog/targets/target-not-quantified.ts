import type { Category } from "../../../model/form";
import type { Quantity } from "../../../model/quantity";
import { INDICATOR_GUIDE } from "../../clauses";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { plainLabel, quote } from "../../messages";

/** Output categories that call for a number. Words are most out of place under 数量指标. */
const LEVELS: Readonly<Partial<Record<Category, "warning" | "note">>> = {
  quantity: "warning",
  quality: "note",
  timeliness: "note",
};

/** A scale ("优良中低差") is what to choose from, not a target. */
const SCALE = /^(定性)?[：:\s]*[优良好中低差较及格/、，,\s]{3,}$/;

export const targetNotQuantified = defineCheck({
  meta: {
    id: "SE402",
    name: "target-not-quantified",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "指标值未量化",
    why: "数量、质量、时效指标应可衡量，文字表述无法客观评分。",
    howToFix: "改为可衡量的数值，如“≥95%”“12月底前”；下一年度设定目标时予以量化。",
    clause: INDICATOR_GUIDE,
    defects: ["D36"],
    messages: {
      words: "“{name}”属于{category}，指标值“{text}”没有量化。请核实能否以数值或时间节点衡量。",
      scale: "“{name}”的指标值“{text}”是等级尺度，不是目标。请写明应达到的等级或数值。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const { target, category, categoryText } = indicator;
      if (!isText(target.value)) continue;
      const text = quote(target.text);
      const where = { at: [target], indicator, part: "指标值" } as const;
      if (SCALE.test(target.text ?? "")) {
        yield { messageId: "scale", args: { name: nameOf(indicator), text }, ...where };
        continue;
      }
      const level = category === null ? undefined : LEVELS[category];
      if (level === undefined || !isWords(target.value)) continue;
      const label = plainLabel(categoryText) || "产出指标";
      const args = { name: nameOf(indicator), category: label, text };
      yield { messageId: "words", args, ...where, level };
    }
  },
});

/** Words, also unread ones, as long as they hold no digit. Mere signs are no words. */
function isWords(target: Quantity | null): boolean {
  if (target?.kind === "qualitative") return true;
  if (target?.kind !== "unreadable" || !/\p{L}/u.test(target.text)) return false;
  return !/[\d０-９一二三四五六七八九十百]/.test(target.text);
}

function isText(target: Quantity | null): boolean {
  return target?.kind === "qualitative" || target?.kind === "unreadable";
}
