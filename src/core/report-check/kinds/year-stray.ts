import { strayYears } from "../../checks/years-in-text";
import { placeIn } from "../read-report";
import { fail, open, type ReportRule } from "../report-rule";
import type { Sentence } from "../report-types";

/** A year other than the report's stands only where another year is meant. */
export const yearStray: ReportRule = {
  id: "RC08",
  title: "年份与报告年度",
  *check(report) {
    if (report.year === null) {
      yield open("无法核对年份：报告标题和表格都没有写年度。请在标题写明年度。", {});
      return;
    }
    for (const sentence of report.sentences) {
      if (isExempt(sentence, report.year)) continue;
      const text = withoutModels(withoutSources(withoutPlainDates(sentence.text)));
      for (const year of strayYears(text, report.year)) {
        const at = sentence.text.indexOf(String(year));
        const span = clauseAround(sentence.text, at);
        const message = `这里写的是 ${String(year)} 年，报告年度是 ${String(report.year)} 年。请核对年份。`;
        yield fail("warning", message, { places: [placeIn(report, sentence, span)] });
      }
    }
  },
};

/** Work on the report itself is done in the year after, and plans are for later years. */
const NEXT_YEAR =
  /下一步|下步|今后|将|拟|计划|预计|力争|要求|规划|目标|改[在到为]|推迟|延期|延至|顺延|定于|底前|年前|改进|整改|明年|次年|自评|评价工作|填报|报送|组织|成立/;

function isExempt({ text, section, isRow }: Sentence, year: number): boolean {
  if (isRow || /成立于|建于|始建|设立于|起止|\d{4}年?[-—–~至]/.test(text)) return true;
  const years = [...text.matchAll(/(?:19|20)\d{2}(?=年)/g)].map(([one]) => Number(one));
  const others = years.filter((one) => one !== year);
  // "2021年度、2022年度得分分别为": years that are told side by side are meant.
  if (/分别|依次/.test(text) && new Set(others).size > 1) return true;
  const isLater = others.length > 0 && others.every((one) => one > year);
  return isLater && NEXT_YEAR.test(`${text}${section ?? ""}`);
}

/** A whole date of the year after, as of a signature or a meeting, is no slip; nor is a sentence that is only a date. */
function withoutPlainDates(text: string): string {
  const isOnlyDate = /^\s*(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?\s*$/.test(text);
  return isOnlyDate ? "" : text;
}

/** "根据2022年……" is of a document only where a document is named. */
function withoutSources(text: string): string {
  const clauses = text.split(/(?<=[,;])/);
  const isSource = (clause: string): boolean =>
    !BUDGET_OF_YEAR.test(clause) &&
    /[《〔[]|通知|办法|意见|文件|批复|方案|规划|决定|条例|标准|报告/.test(clause);
  return clauses
    .map((clause) => (isSource(clause) ? clause : clause.replace(/根据|按照|依据/g, "   ")))
    .join("");
}

/** "参照2022年做法", "含2022年转隶2人": another year is taken as an example, or is counted in. */
function withoutModels(text: string): string {
  return text.replace(/(?:参照|参考|沿用|借鉴|延续|含)\d{4}年度?/g, "");
}

/** "根据2022年部门预算批复": the year is the budget's, not the paper's. */
const BUDGET_OF_YEAR = /^[^《〔[]*\d{4}年度?(?:部门|年初)?预算(?:批复)?[^《〔[]*$/;

function clauseAround(text: string, at: number) {
  const start = Math.max(...[...",;。"].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const ends = [...",;。"].map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return { start, end: Math.min(text.length, ...ends) };
}
