import type { ReaderProfile } from "../model/reader-profile";
import type { HeaderSearch } from "./find-headers";
import { shownText, type GridView } from "./grid-view";
import { nearestHeader } from "./nearest-header";
import { isTitle } from "./read-head";
import { nearestMiss } from "./teach/nearest-miss";
import { targetOnlyTitle } from "./titles";

/** Why a sheet is no self-evaluation form, in Chinese, with what was missing. */
export function explainOtherSheet(
  view: GridView,
  search: HeaderSearch,
  profiles: readonly ReaderProfile[],
): string {
  if (view.rows.length === 0) return "空白工作表";
  const miss = profiles.length === 0 ? null : nearestMiss(view, profiles);
  if (miss !== null) return miss;
  const texts = view.rows.slice(0, HEAD_ROWS).flatMap((row) => view.rowCells(row).map(shownText));
  if (search.targetOnly > 0 && texts.some(isTitle)) {
    return "标题像自评表，但绩效指标的表头里没有实际完成值，也没有得分，无法检查。请补上这两列；如果只是列名不同，可以手动指定表头";
  }
  if (search.targetOnly > 0 || texts.some((text) => targetOnlyTitle.test(text))) {
    return "只有绩效指标和指标值，没有实际完成值和得分，是绩效目标表而不是自评表";
  }
  if (texts.some((text) => TRADITIONAL.test(text))) {
    return "表中的文字是繁体字，本工具只认识简体的表头。请在 Excel 的“审阅”里用“繁转简”转换后再检查";
  }
  if (texts.some(isTitle)) {
    return `标题像自评表，但没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），请检查表头是否被删除或改名${nearest(view)}`;
  }
  return `没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），不是自评表${nearest(view)}`;
}

/** Words of these forms in traditional characters. */
const TRADITIONAL = /績效|指標|自評/;

/** Titles stand within the first rows that hold something (本工具默认). */
const HEAD_ROWS = 5;

function nearest(view: GridView): string {
  const found = nearestHeader(view);
  if (!found) return "";
  const { row, known, missing } = found;
  const lack = missing.length === 0 ? "" : `，缺 ${missing.join("、")}`;
  return `；最接近表头的是第 ${String(row)} 行：有“${known.join("”“")}”${lack}`;
}
