import { anyOf } from "./any-of";
import { normalizeWholeLabel } from "./normalize-text";

/** Whole texts that a template leaves behind, in normalised spelling. */
const TEMPLATE_TEXTS: readonly RegExp[] = [
  /^(?:[一二三]级)?(?:绩效)?指标(?:[\d一二三四五六七八九十]+|名称|内容|[nN])?[:.、;,]?$/,
  /^(?:年度)?(?:绩效)?目标(?:[\d一二三四五六七八九十]+|[nN])?[:.、;,]?$/,
  /^[.。…·•]+$/,
  /^[xX×✕*＊_○□△◇?]+$/,
  /^[(]?(?:请|此处|在此|需|待)?(?:填写|填报|输入|选择|录入|补充|描述)[^\d]*(?:\d+字(?:以内|左右)?)?[^\d]*[)]?$/,
  /^[(]?(?:待填|待补|样例|示例|填写说明|点击此处|手工填写|下拉选择)[^\d]{0,12}[)]?$/,
  /^[(]?(?:限|不超过|字数不超过|控制在|不多于)?\d+个?字(?:以内|以下|之内|左右)?[)]?$/,
];

/** "XX", "**", "____" where a number or a name is to be filled in. */
const BLANK_TO_FILL = "(?:[xX×✕*＊_○□]+)";
const FILL_IN = new RegExp(
  `^(?:≥|≤|=|>|<|不低于|不少于|不超过|达到)?${BLANK_TO_FILL}(?:[%‰年月日天个人元万亿户次场家件项份亩台套米]{1,3}|平方米|公里|万元|亿元)?(?:以上|以下|以内|前)?$`,
);
const FILL_IN_DATE = new RegExp(
  `^(?:${BLANK_TO_FILL}|20${BLANK_TO_FILL})年(?:${BLANK_TO_FILL}月)?(?:${BLANK_TO_FILL}日)?(?:底|末)?前?$`,
);

/** The numbering of a template row before its content: "指标1：". */
const NUMBERING = /^(?:绩效)?(?:指标|目标)[\d一二三四五六七八九十]+[:.、;,]?/;

/** Longer texts were written by somebody. */
const LONGEST_TEMPLATE_TEXT = 200;

/**
 * Text that a template left behind and nobody filled in.
 *
 * @example isPlaceholder("指标1：") → true; isPlaceholder("指标1:开展精品示范村建设数量") → false
 * @example isPlaceholder("≥**人") → true; isPlaceholder("指标1:/") → true; isPlaceholder("/") → false
 */
export function isPlaceholder(text: string): boolean {
  const plain = normalizeWholeLabel(text);
  if (plain === "" || plain.length > LONGEST_TEMPLATE_TEXT) return false;
  if (matchesTemplate(plain)) return true;
  const content = plain.replace(NUMBERING, "");
  return (
    content !== plain && (content === "" || isNoValueMark(content) || matchesTemplate(content))
  );
}

const LEFT_BEHIND = anyOf([...TEMPLATE_TEXTS, FILL_IN, FILL_IN_DATE]);

function matchesTemplate(plain: string): boolean {
  return LEFT_BEHIND.test(plain);
}

const NO_VALUE =
  /^(?:[-—~/\\、]+|无|暂无|没有|不适用|不涉及|未涉及|无此项|[nN]\/?[aA]|空|—无—)[。.;]?$/;

const REFERENCE =
  /^[(]?(?:数据|情况|内容|具体|明细)?(?:详?见|参见|另见)?(?:附[件表录图注]|佐证材料)[\d一二三四五六七八九十]*(?:[-—、,]\d+)*[)]?[。.;]?$/;

/**
 * A text that only leads to another paper: its number is no amount.
 *
 * @example isReference("附件3") → true; isReference("详见附表2-1") → true; isReference("附件3份") → false
 */
export function isReference(text: string): boolean {
  return REFERENCE.test(normalizeWholeLabel(text));
}

/** A mark that says "nothing here": "—", "/", "无", "不适用". Not a number, and not template text either. */
export function isNoValueMark(text: string): boolean {
  return NO_VALUE.test(normalizeWholeLabel(text));
}
