import { defineCheck } from "../../define-check";
import { quote } from "../../messages";
import { statementsBelow } from "../../sheet-texts";

const DATE_LABEL = /^(填报|填表|自评|报告|编报|制表)(日期|时间)$/;
const DAY = /(20\d{2})\s*[年.\-/]\s*(\d{1,2})/;

/** "截至9月底", "1-9月": figures of a part of the year. */
const UNTIL = /截[至止]到?\s*(?:(20\d{2})\s*年)?\s*(\d{1,2})\s*月/;
const FROM_JANUARY = /(?<!\d)1\s*月?\s*[-—–~～至到]\s*(\d{1,2})\s*月/;

/** Figures up to November are taken for the year's; the last month is often still open (本工具默认). */
const LAST_MONTH = 11;

/** A form that was filled in before the year was over, or whose results stop before its end. */
export const reportPeriodOff = defineCheck({
  meta: {
    id: "SE119",
    name: "report-period-off",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "填报期间不是全年",
    why: "年终自评反映全年完成情况；沿用年中监控的数字会少报完成值。",
    howToFix: "用全年数更新完成情况，并核对填报日期。",
    clause: null,
    defects: ["D03"],
    limit: "截至几月以前的数字不算全年数，默认 11（月）",
    messages: {
      early:
        "填报日期写的是 {date}，而自评年度为 {year} 年，当时全年工作还没有结束。请核对填报日期和自评年度。",
      partOfYear:
        "总体目标完成情况写的是截至 {month} 月的数字（“{text}”），不是 {year} 年全年数。请更新为全年完成情况。",
    },
  },
  *run({ form, workbook, limit }) {
    const year = form.fiscalYear.value;
    if (year === null) return;
    for (const { text } of statementsBelow(workbook, form, DATE_LABEL)) {
      const [, stated, month] = DAY.exec(text) ?? [];
      if (stated === undefined || month === undefined) continue;
      const isEarly = Number(stated) < year || (Number(stated) === year && Number(month) < 11);
      const args = { date: `${stated}年${month}月`, year: String(year) };
      if (isEarly) yield { messageId: "early", args, at: [form.fiscalYear], part: "填报日期" };
    }
    const { achieved } = form.objective;
    const month = lastMonthOf(achieved.text ?? "", year);
    if (month === null || month >= limit(LAST_MONTH)) return;
    const args = { month, text: quote(achieved.text), year: String(year) };
    yield { messageId: "partOfYear", args, at: [achieved], part: "总体目标完成情况" };
  },
});

/** The month the figures run to; `null` where the text also speaks of the whole year. */
function lastMonthOf(text: string, year: number): number | null {
  if (/全年|年底|年末|12\s*月/.test(text)) return null;
  const until = UNTIL.exec(text);
  if (until !== null && Number(until[1] ?? year) === year) return Number(until[2]);
  const from = FROM_JANUARY.exec(text);
  return from === null ? null : Number(from[1]);
}
