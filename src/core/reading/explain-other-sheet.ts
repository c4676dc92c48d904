import type { HeaderSearch } from "./find-headers";
import { shownText, type GridView } from "./grid-view";
import { targetOnlyTitle } from "./labels";
import { isTitle } from "./read-head";

/** Why a sheet is no self-evaluation form, in Chinese, with what was missing. */
export function explainOtherSheet(view: GridView, search: HeaderSearch): string {
  if (view.rows.length === 0) return "空白工作表";
  const texts = view.rows.slice(0, HEAD_ROWS).flatMap((row) => view.rowCells(row).map(shownText));
  if (search.targetOnly > 0 || texts.some((text) => targetOnlyTitle.test(text))) {
    return "只有绩效指标和指标值，没有实际完成值和得分，是绩效目标表而不是自评表";
  }
  if (texts.some(isTitle)) {
    return "标题像自评表，但没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），请检查表头是否被删除或改名";
  }
  return "没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），不是自评表";
}

/** Titles stand within the first rows that hold something (本工具默认). */
const HEAD_ROWS = 5;
