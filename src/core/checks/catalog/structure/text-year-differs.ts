import { defineCheck } from "../../define-check";
import { quote } from "../../messages";
import { strayYears } from "../../years-in-text";

/** The years written in title and objective. Those in allowed contexts (文号, 上年, 规划 …) do not count. */
export const textYearDiffers = defineCheck({
  meta: {
    id: "SE107",
    name: "text-year-differs",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "文字中的年度与自评年度不一致",
    why: "沿用上年文字时容易漏改年度，公开后会被视为数据差错。",
    howToFix: "核对文字中的年度；确为引用其他年度的，可保留并写明“上年度”等字样。",
    clause: null,
    defects: ["D03"],
    messages: {
      otherYear:
        "{label}中写的是 {years} 年，而自评年度为 {expected} 年：“{text}”。请核实是否为年度笔误。",
    },
  },
  *run({ form, workbook }) {
    const expected = workbook.fiscalYear ?? form.fiscalYear.value;
    if (expected === null) return;
    const texts = [
      { label: "表题", read: form.title },
      { label: "年度总体目标", read: form.objective.expected },
      { label: "总体目标完成情况", read: form.objective.achieved },
    ];
    for (const { label, read } of texts) {
      // The title cell may hold the year as well; `fiscal-year-differs` has judged that cell.
      if (read.cell === form.fiscalYear.cell) continue;
      const years = strayYears(read.text ?? "", expected);
      if (years.length === 0) continue;
      const args = {
        label,
        years: years.join("、"),
        expected: String(expected),
        text: quote(read.text),
      };
      // A text that also names the expected year tells the years apart on purpose, mostly.
      const level = (read.text ?? "").includes(String(expected)) ? "note" : "warning";
      yield { messageId: "otherYear", args, at: [read], part: label, level };
    }
  },
});
