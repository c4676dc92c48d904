import type { Indicator } from "../model/form";
import { isWordsOnly, remember } from "../values";

const NUMBER_BEFORE =
  /^(指标|目标)?\s*([0-9]{1,2}|[①-⑳]|[一二三四五六七八九十]{1,2})\s*[:：.．、]\s*/;

/**
 * The name of an indicator for comparing: without number, marks and points: "指标1：验收合格率" → "验收合格率",
 * "★发放人数（≥50人）" → "发放人数". "" for a blank name.
 */
export function bareName({ name }: Indicator): string {
  if (name.text === null) return "";
  return isWordsOnly(name.text) ? name.text : bare(name.text);
}

const bare = remember((name) => {
  const text = name.normalize("NFKC").trim().replace(NUMBER_BEFORE, "");
  return text.replace(/[(][^()]*[)]$/, "").replace(/[\s★☆*。，,;；]+/g, "");
});
