/**
 * The name of a workbook's copy with our results.
 * @example savedName("自评表.xlsx", false) // "自评表-评分.xlsx"
 * @example savedName("自评表.xls", true) // "自评表-自评结果.xlsx": a new workbook beside an old one
 */
export function savedName(name: string, readOnlySource: boolean): string {
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = /\.xl[st]m$/i.test(name) ? name.slice(dot) : ".xlsx";
  if (readOnlySource) return `${withSuffix(stem, "-自评结果")}.xlsx`;
  return withSuffix(stem, "-评分") + ending;
}

/** A copy of a copy keeps its name. */
function withSuffix(stem: string, suffix: string): string {
  return stem.endsWith(suffix) ? stem : stem + suffix;
}

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MACRO = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** The media type of a workbook by its name. */
export function workbookType(name: string): string {
  return /\.xl[st]m$/i.test(name) ? MACRO : SHEET;
}
