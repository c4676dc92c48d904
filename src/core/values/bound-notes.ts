/** An amount's words without notes about its bound, and whether one says that the bound itself is left out. */
export type Noted = { readonly text: string; readonly exclusive: boolean };

/** Whether any note may be there. */
const MAY_HAVE_NOTES = /[含内]/;

const EXCLUSIVE = /\(不含(?:本数)?\)/;
const INCLUSIVE = /\(含(?:本数|(\d[\d,]*(?:\.\d+)?)[^\d()]{0,4})?\)/g;

/** What was done within a time: "15天内办结", "1小时内到达现场". */
const DONE_IN_TIME =
  /(?<=(?:天|日|月|时|年|钟)(?:以内|之内|内))(?:全部)?(?:办结|完成|支付|拨付|发放|处理|处置|回复|答复|办理|响应|到达|到达现场|到场|赶到|抵达|抵达现场|出动|修复|恢复|解决|送达|受理|反馈|报送|上报|出具)(?:完毕|到位)?$/;

/**
 * Takes off what is said about the bound or about what was done in time: none of it changes the number.
 *
 * @example withoutNotes("3个以上(含3个)") → { text: "3个以上", exclusive: false }
 * @example withoutNotes("3个以上(不含)") → { text: "3个以上", exclusive: true }
 * @param text an amount from its number on; a note about another number ("12期(含特刊1期)") stays
 */
export function withoutNotes(text: string): Noted {
  if (!MAY_HAVE_NOTES.test(text)) return { text, exclusive: false };
  const number = parse(text);
  const plain = text
    .replace(INCLUSIVE, (note: string, named?: string) =>
      named === undefined || parse(named) === number ? "" : note,
    )
    .replace(/含(?=以上|以下|以内)/, "")
    .replace(/\(含税\)/, "")
    .replace(DONE_IN_TIME, "");
  return { text: plain.replace(EXCLUSIVE, ""), exclusive: EXCLUSIVE.test(plain) };
}

function parse(number: string): number {
  return Number.parseFloat(number.replace(/,/g, ""));
}
