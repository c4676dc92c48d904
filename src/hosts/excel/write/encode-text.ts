const MEANS_SOMETHING = /^['=+\-@＝＋－＠]/;
const CONSTANT = /^(?:true|false|#\S+[!?/a-z0-9]*)$/i;
const DIGIT = /[0-9０-９]/;
/** The characters that numbers, amounts, percentages, dates and times are typed with. */
const NUMBER_LIKE = /^[\s0-9０-９.,:/\-+%()（）¥￥$€£．，：／－％eE年月日时分秒上下午APMapm]+$/;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/**
 * A text as it has to be written so that Excel keeps it as text: `encodeText("=1+1", "General")` → `"'=1+1"`. Texts that
 * Excel takes as they are stay as they are, for the apostrophe becomes part of the cell's format.
 */
export function encodeText(text: string, numberFormat: string): string {
  if (text === "") return "";
  // A cell formatted as text takes everything but the apostrophe itself literally.
  if (numberFormat === "@") return text.startsWith("'") ? `'${text}` : text;
  return isTakenForMore(text) ? `'${text}` : text;
}

function isTakenForMore(text: string): boolean {
  return MEANS_SOMETHING.test(text.trimStart()) || isTakenForValue(text);
}

/** Whether Excel would make a number, a date, a truth value or an error of a text: `isTakenForValue("1/2")` → `true`. */
export function isTakenForValue(text: string): boolean {
  if (MEANS_SOMETHING.test(text.trimStart())) return false;
  if (CONSTANT.test(text.trim())) return true;
  return DIGIT.test(text) && (NUMBER_LIKE.test(text) || MONTH.test(text));
}
