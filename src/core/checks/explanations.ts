import type { Read } from "../model/read";

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
  return (text ?? "").normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** Whether the note says anything: blank, 无, 0, — and the like do not. */
export function isExplained(note: Read<string>): boolean {
  if (note.text === null || note.text === "") return false;
  const words = plainWords(note.text);
  return !BLANK_TOKENS.has(words.toUpperCase());
}

/** Whether the note is one of the phrases that explain nothing, such as 疫情影响 or 加强管理. */
export function isEmptyPhrase(note: Read<string>): boolean {
  return EMPTY_PHRASES.has(plainWords(note.text));
}
