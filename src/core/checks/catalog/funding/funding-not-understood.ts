import type { FundingRow } from "../../../model/form";
import type { Read } from "../../../model/read";
import { isNoValueMark } from "../../../values";
import { defineCheck } from "../../define-check";
import { rateOf, rateTolerance } from "../../execution-rate";
import { quote } from "../../messages";
import { near } from "../../reads";

/** One finding for the figures that could not be read, one for those read with a doubt: neither is judged by other checks. */
export const fundingNotUnderstood = defineCheck({
  meta: {
    id: "SE219",
    name: "funding-not-understood",
    level: "warning",
    kind: "review",
    group: "funding",
    title: "资金或执行率未能读懂",
    why: "未读懂的金额和执行率没有参加检查和评分，须由人判断。",
    howToFix: "金额只填数字，单位写在表头；执行率写成百分比，例如 95.8%。",
    clause: null,
    defects: ["D51", "D53"],
    messages: {
      unread:
        "资金部分有 {count} 处未能读懂，没有参加检查，如“{row}”的{label}“{text}”：{problem}。",
      doubt: "资金部分有 {count} 处含义不确定，如“{row}”的{label}“{text}”：{problem}。",
    },
  },
  *run({ form, policy }) {
    const tolerance = policy.arithmetic.rateTolerance.value;
    const doubted = form.funding
      .flatMap(figuresOf)
      .filter((figure) => isDoubted(figure.read) && !isSettled(figure, tolerance));
    for (const messageId of ["unread", "doubt"] as const) {
      const places = doubted.filter(
        ({ read }) => (read.value === null) === (messageId === "unread"),
      );
      const [first] = places;
      if (first === undefined) continue;
      const { row, label, read } = first;
      const problem = (read.problem ?? "").replace(/。$/, "");
      yield {
        messageId,
        args: { count: places.length, row: row.label, label, text: quote(read.text), problem },
        at: places.map((place) => place.read),
        ...(messageId === "unread" ? { kind: "open" as const } : {}),
        ...(places.length === 1 ? { fundingRow: row } : {}),
        part: label,
      };
    }
  },
});

const RATE = "执行率";

type Figure = { readonly row: FundingRow; readonly label: string; readonly read: Read<number> };

function figuresOf(row: FundingRow): readonly Figure[] {
  return [
    { row, label: "年初预算数", read: row.originalBudget },
    { row, label: "全年预算数", read: row.finalBudget },
    { row, label: "全年执行数", read: row.actualExpenditure },
    { row, label: RATE, read: row.executionRate },
  ];
}

/** A rate that agrees with the amounts beside it is understood rightly, however it is written. */
function isSettled({ row, label, read }: Figure, ours: number): boolean {
  if (label !== RATE || read.value === null) return false;
  const stated = read.value;
  const tolerance = rateTolerance(read, ours);
  return [row.finalBudget, row.originalBudget].some((budget) => {
    const rate = rateOf(row.actualExpenditure, budget);
    return rate !== null && near(stated, rate, tolerance);
  });
}

/** A mark for "nothing here" is an answer; a formula that broke is `error-value`. */
function isDoubted({ problem, text, source }: Read<number>): boolean {
  return problem !== null && source?.error == null && !isNoValueMark(text ?? "");
}
