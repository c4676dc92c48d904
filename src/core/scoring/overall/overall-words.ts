import { methodTerms } from "../../model/terms";
import { shown } from "../arithmetic";
import { reasonOf } from "../summary-methods";
import type { MethodScore, Reproduction, Summary } from "../types";

/** Whose figures a score rests on, as a note behind it; `""` for figures as typed. */
const restsOnTerms: Readonly<Record<NonNullable<MethodScore["restsOn"]>, string>> = {
  typed: "",
  proposed: "（建议）",
  both: "（部分为建议）",
};

/** "部门整体自评表自身得分（建议）": a score that is ours, not the form's, is said to be. */
export function methodName({ method, restsOn }: Pick<MethodScore, "method" | "restsOn">): string {
  return methodTerms[method] + (restsOn === null ? "" : restsOnTerms[restsOn]);
}

/** The line of derivation, or why there is no score: never empty. */
export function derivationText(method: MethodScore): string {
  return method.derivation ?? reasonOf(method) ?? "";
}

const roundingTerms = { none: "", halfUp: "四舍五入", truncated: "舍去尾数" } as const;

function roundingText({ rounding, decimals }: Reproduction): string {
  if (rounding === "none") return "";
  const places = decimals === 0 ? "取整" : `保留 ${String(decimals)} 位小数`;
  return `，${roundingTerms[rounding]}${places}`;
}

/** "部门总分填写 99 分（部门基本情况 C22）：按“各项目得分简单平均”（99.4444，四舍五入取整）可以得出。" */
export function statedText({
  score,
  sheet,
  cell,
  reproducedBy,
}: Summary["stated"][number]): string {
  const typed = `部门总分填写 ${shown(score)} 分（${sheet} ${cell}）`;
  if (reproducedBy.length === 0) return `${typed}：按以上算法都得不出，请写明计算方法。`;
  const ways = reproducedBy.map(
    (one) => `“${methodTerms[one.method]}”（${shown(one.result)}${roundingText(one)}）`,
  );
  return `${typed}：按${ways.join("、")}可以得出。`;
}
