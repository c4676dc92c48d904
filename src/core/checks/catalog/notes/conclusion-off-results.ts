import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { percentText, quote } from "../../messages";
import { judgedRows } from "../../row-judgement";
import { statementsBelow } from "../../sheet-texts";
import type { ScoredForm } from "../../../scoring/types";

const LABEL = /^(自评|评价|绩效|综合|总体|自评价)*(结论|综合评价|总体评价|总体情况)$/;
const MONEY = /支付|拨付|支出|发放|兑付|付款|资金|经费|执行/;
const RESULTS =
  /完成|效果|效益|提升|提高|改善|指标|得分|总分|满意|产出|目标|成效|质量|保障|促进|优|良|中|差|达/;
const ALL_DONE =
  /(全部|全面|圆满|超额|高质量|保质保量|如期|均已?|都已?)(地|顺利)?(完成|实现|达成|达到|达标)/;
const RESERVED = /未|没有|不足|除[^，。；]{1,20}外|基本|部分|个别|大部分/;

/** Far enough below the target that "all done" is not a figure of speech (本工具默认). */
const SHORT = 0.95;

/** A conclusion that speaks of money alone, and texts that say all was done where rows are short. */
export const conclusionOffResults = defineCheck({
  meta: {
    id: "SE546",
    name: "conclusion-off-results",
    level: "warning",
    kind: "review",
    group: "notes",
    title: "结论与完成情况不符",
    why: "结论应概括目标完成情况；只写付款，或把没完成的说成全部完成，会被认为没有如实自评。",
    howToFix: "对照各项指标改写结论：完成了什么、效果如何、哪些没有完成。",
    clause: null,
    defects: ["D86"],
    limit: "完成率低于多少时不能说“全部完成”，默认 0.95（95%）",
    messages: {
      moneyOnly: "“{label}”只写了资金支付（“{text}”），没有说明任务完成和效果。请补充。",
      allDone: "{label}写“{words}”，而“{name}”只完成指标值的 {rate}。请如实写明没有完成的部分。",
    },
  },
  *run({ scored, form, workbook, limit }) {
    const statements = statementsBelow(workbook, form, LABEL);
    const at = [form.total.score];
    for (const { label, text } of statements) {
      if (!MONEY.test(text) || RESULTS.test(text)) continue;
      const args = { label, text: quote(text) };
      yield { messageId: "moneyOnly", args, at, part: label, level: "note" };
    }
    const short = shortRow(scored, limit(SHORT));
    if (short === null) return;
    const { achieved } = form.objective;
    const texts = [
      { label: "总体目标完成情况", text: achieved.text ?? "", read: achieved },
      ...statements.map(({ label, text }) => ({ label, text, read: form.total.score })),
    ];
    for (const { label, text, read } of texts) {
      const words = allDone(text);
      if (words === null) continue;
      const args = { label, words, name: short.name, rate: short.rate };
      yield { messageId: "allDone", args, at: [read, short.actual], part: label };
    }
  },
});

function allDone(text: string): string | null {
  return RESERVED.test(text) ? null : (ALL_DONE.exec(text)?.[0] ?? null);
}

function shortRow(scored: ScoredForm, limit: number) {
  const row = judgedRows(scored).find(
    ({ status, achievementRate }) =>
      status === "short" && achievementRate !== null && achievementRate < limit,
  );
  if (row === undefined) return null;
  const { indicator, achievementRate } = row;
  return {
    name: nameOf(indicator),
    rate: percentText(achievementRate ?? 0),
    actual: indicator.actual,
  };
}
