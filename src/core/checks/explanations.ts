import type { Read } from "../model/read";
import { isIdeograph, isWordsOnly, remember } from "../values";

/** Tokens that stand in a note cell and say nothing: 无, 0, —. */
const BLANK_TOKENS = new Set([
  ..."无 没有 暂无 不涉及 不适用 无偏差 无原因 空 未发生偏差 否 NA 0".split(" "),
  "",
]);

/** Phrases that fill the cell and still explain nothing. */
const EMPTY_PHRASES = new Set(
  (
    "已完成 完成 全部完成 已全部完成 按时完成 未完成 未达标 未达到 达标 正常 合理 客观原因 主观原因 其他原因 疫情 " +
    "疫情影响 受疫情影响 因疫情影响 疫情原因 因疫情原因 加强管理 进一步加强管理 加强监督 加强监管 继续努力 下一步加强 " +
    "工作原因 实际情况 根据实际情况 按实际情况 资金不足 经费不足 人手不足 已整改 待完善 继续完善 有偏差 存在偏差"
  ).split(" "),
);

/** `plainWords(" 受疫情影响。")` → `"受疫情影响"`: spaces, punctuation and the width of digits do not count. */
export function plainWords(text: string | null): string {
  if (text === null) return "";
  return isWordsOnly(text) ? text : wordsOf(text);
}

const wordsOf = remember((text) => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, ""));

/** Whether the note says anything: blank, 无, 0, — and the like do not. */
export function isExplained({ text }: Read<string>): boolean {
  if (text === null || text === "") return false;
  return saysMoreThanAToken(text) || !BLANK_TOKENS.has(plainWords(text).toUpperCase());
}

const LONGEST_TOKEN = Math.max(...[...BLANK_TOKENS].map(({ length }) => length));

/** Spares most notes the comparison: so many Chinese characters are more than a token has. */
function saysMoreThanAToken(text: string): boolean {
  let characters = 0;
  for (let at = 0; at < text.length && characters <= LONGEST_TOKEN; at++) {
    if (isIdeograph(text.charCodeAt(at))) characters++;
  }
  return characters > LONGEST_TOKEN;
}

/** 疫情, 客观原因 and the like as a cause, without what it did here. */
const EMPTY_CAUSE =
  /^(主要)?(由于|因为|因|受|受到|系|是)?(新冠|新冠肺炎|新型冠状病毒)?(肺炎)?(疫情|客观|主观|政策|不可抗力|外部环境|大环境|历史|人为|特殊|其他|多种|各种|多方面)(的)?(因素|原因|条件)?(的)?(影响|原因|制约|变化)?(所致|导致|造成)?(的)?$/;
/** 加强管理 and the like as a remedy, without saying what will be done. */
const EMPTY_REMEDY =
  /^(下一步|下步|今后|以后|后续|明年|下一年度|我们|我单位|我局)?(将|要|拟|应)?(进一步|继续|不断|切实|努力|持续|更加)*(加强|加大|强化|完善|改进|改善|提高|提升|做好|优化|严格|规范|重视|努力)(对)?(项目|预算|绩效|资金|日常|内部|相关|各项)*(的)?(管理|监管|监督|管控|工作|水平|质量|意识|力度|改进|整改|措施|制度|学习|协调|推进|执行)+$/;

/** More words than these say something, mostly (本工具默认). */
const LONGEST_EMPTY = 60;

/** Whether the note is made of phrases that explain nothing, such as 疫情影响, or 疫情影响 with 加强管理. */
export function isEmptyPhrase({ text }: Read<string>): boolean {
  return text === null || text.length > LONGEST_EMPTY ? false : isEmptyText(text);
}

const isEmptyText = remember((text): boolean => {
  if (EMPTY_PHRASES.has(plainWords(text))) return true;
  const clauses = clausesOf(text);
  return clauses.length > 0 && clauses.every(isEmptyClause);
}, LONGEST_EMPTY);

function isEmptyClause(clause: string): boolean {
  return EMPTY_PHRASES.has(clause) || EMPTY_CAUSE.test(clause) || EMPTY_REMEDY.test(clause);
}

/** `clausesOf("原因：受疫情影响；加强管理。")` → `["受疫情影响", "加强管理"]`: what stands between signs, headings left out. */
export function clausesOf(text: string | null): readonly string[] {
  const parts = (text ?? "").normalize("NFKC").split(/[,;:、。!?\n\r]+/);
  return parts.map((part) => plainWords(part)).filter((part) => part !== "" && !HEADING.test(part));
}

const HEADING = /^\d*(偏差|主要|具体)*(原因|改进措施|整改措施|措施|原因分析|原因及措施|分析)$/;
