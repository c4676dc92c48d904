import type { Quantity } from "../model/quantity";
import { readAmount, type AmountExpression, type AmountReading } from "./amount-expression";
import { FIRST_YEAR, LAST_YEAR, monthSpan, serialDay } from "./calendar";
import { replaceCodes } from "./code-names";
import { readDeadline, type DateReading } from "./deadline";
import { fixedText } from "./fixed-text";
import { noneOfIt } from "./none-of-it";
import { normalizeText } from "./normalize-text";
import { numberLook, type NumberLook } from "./number-format";
import { parseSign, type Operator } from "./operators";
import {
  unreadable,
  type CellContent,
  type QuantityContext,
  type QuantityReading,
} from "./quantity-context";
import { tierOf } from "./tiers";
import { toAmount } from "./to-amount";
import { withDigits } from "./round-digits";
import { scaled } from "./units";

/**
 * Reads a target (年度指标值) or an actual (实际完成值). Never throws and never guesses: what is not certain is
 * `unreadable` with a reason, what is certain but oddly written has a problem beside it. A blank cell is unreadable.
 *
 * @example parseQuantity(text("≥95%"), target) → at least 95, unit "%", canonical 0.95
 * @example parseQuantity(number(0.95, "0%"), actual) → 95, unit "%", canonical 0.95
 * @example parseQuantity(text("新建3个，改造5个"), actual) → unreadable, "一格里有不止一个数字…"
 */
export function parseQuantity(content: CellContent, context: QuantityContext): QuantityReading {
  return withEdgeDoubt(read(content, context), context);
}

/** "9月前" may or may not let September pass; an actual in that month is for a person to judge. */
function withEdgeDoubt(
  reading: QuantityReading,
  { role, target }: QuantityContext,
): QuantityReading {
  const { quantity } = reading;
  if (role !== "actual" || quantity.kind !== "date" || target?.kind !== "date") return reading;
  const month = target.comparator === "lessThan" ? target.to?.slice(0, 7) : undefined;
  if (month === undefined || quantity.to?.slice(0, 7) !== month) return reading;
  const doubt = "完成时间正好在时限所写的那一期内，“前”是否含当期不明确，请核实并写明截止日期。";
  return { quantity, problem: doubt + (reading.problem ?? "") };
}

function read(content: CellContent, context: QuantityContext): QuantityReading {
  if (content.error !== null) {
    return unreadable(content.text, `单元格显示公式错误 ${content.error}，请先修正公式。`);
  }
  if (typeof content.value === "number") return readNumber(content, content.value, context);
  if (typeof content.value === "boolean") {
    return unreadable(content.text, "单元格里是逻辑值，请改写为文字或数字。");
  }
  return readText(content.value ?? "", context);
}

function readNumber(
  content: CellContent,
  value: number,
  context: QuantityContext,
): QuantityReading {
  if (!Number.isFinite(value)) return unreadable(content.text, "单元格里不是有效的数字。");
  const look = numberLook(content.numberFormat);
  if (look.kind === "date") return readSerial(content, look, context);
  const number = plainNumber(look.kind === "percent" ? scaled(value, 100) : value);
  const shown = look.kind === "percent" ? `${number}%` : `${look.prefix}${number}${look.suffix}`;
  const reading = readText(shown, context);
  // A format may print words that are no unit; the number itself is still certain.
  return reading.quantity.kind === "unreadable" && look.kind === "plain"
    ? readText(number, context)
    : reading;
}

/** Without binary noise and without an exponent: 0.9399999999999999 is 0.94. */
function plainNumber(value: number): string {
  const rounded = withDigits(value, 13);
  const text = String(rounded);
  return text.includes("e")
    ? Math.abs(rounded) < 1
      ? rounded.toFixed(20).replace(/0+$/, "")
      : BigInt(rounded).toString()
    : text;
}

function readSerial(
  content: CellContent,
  look: Extract<NumberLook, { kind: "date" }>,
  context: QuantityContext,
): QuantityReading {
  const day = serialDay(Number(content.value), context.date1904);
  if (day === null || !(look.year || look.month || look.day)) {
    return unreadable(
      content.text,
      "单元格是日期或时间格式，但不是有效的日期。请改写为“2023年12月31日”这样的形式。",
    );
  }
  const [year = 0, month = 0] = day.split("-").map(Number);
  const shown = look.day
    ? { from: day, to: day }
    : monthSpan(year, look.month ? month : 1, look.month ? month : 12);
  const quantity: Quantity = {
    kind: "date",
    comparator: context.role === "target" ? "atMost" : "equals",
    implied: true,
    from: shown?.from ?? null,
    to: shown?.to ?? null,
  };
  return { quantity, problem: null };
}

function readText(raw: string, context: QuantityContext): QuantityReading {
  const shown = raw.trim();
  const text = normalizeText(raw);
  const none = noneOfIt(text, shown, context);
  if (none) return none;
  const fixed = fixedText(text, shown);
  if (fixed) return fixed;
  const sign = context.role === "target" ? parseSign(normalizeText(context.sign ?? "")) : null;
  const unknown = unknownSign(sign, context);
  if (unknown !== null) return unreadable(shown, unknown);
  const content = text.replace(TEMPLATE_NUMBERING, "");
  if (sign === "qualitative") return readQualitativeTarget(content, shown);
  const { role, fiscalYear } = context;
  const date = readDeadline(content, { role, fiscalYear, comparator: sign?.comparator ?? null });
  const settled = date && settleDate(date, content, context);
  return settled ?? readAmountOrWords(content, shown, { context, sign });
}

/** The numbering a template puts before an entry: "指标1：工程质量合格". */
const TEMPLATE_NUMBERING = /^指标\d+[:、]/;

/** A sign column that says something we do not understand may turn the target round. */
function unknownSign(
  sign: ReturnType<typeof parseSign>,
  { role, sign: written }: QuantityContext,
): string | null {
  const plain = normalizeText(written ?? "");
  if (role === "actual" || sign !== null || SILENT_SIGN.test(plain)) return null;
  return `指标性质写的是“${plain}”，看不懂是不低于、不超过还是等于。请改为 ≥、≤、＝ 或“定性”。`;
}

const SILENT_SIGN =
  /^(?:|[-—/]|无|定量|定量指标|正向|反向|正向指标|反向指标|负向|负向指标|逆向|逆向指标)$/;

/** 定性 with a number contradicts itself; the number is not used. */
function readQualitativeTarget(text: string, raw: string): QuantityReading {
  const problem = /^[≥≤=<>]?-?\d+(\.\d+)?%?$/.test(text)
    ? `指标性质是“定性”，指标值却是数字“${raw}”，请核对。`
    : null;
  return { quantity: { kind: "qualitative", text: raw, tier: null }, problem };
}

/** What reads as a date is one, unless it may as well be a number or an amount of time. */
function settleDate(
  date: DateReading,
  text: string,
  context: QuantityContext,
): QuantityReading | null {
  const { target } = context;
  const amountOfTime = target?.kind === "amount" && target.dimension === "time";
  if (amountOfTime && /^\d{1,2}月$/.test(text)) return null;
  if (!date.likeNumber) return { quantity: date.quantity, problem: date.problem };
  return target?.kind === "amount" || context.unit ? null : dateOrNumber(date, text, context);
}

/** "2023.12" and "6.30" are dates only where a date is expected; with a year in front they are never a number. */
function dateOrNumber(
  { quantity, problem }: DateReading,
  text: string,
  { target, name }: QuantityContext,
): QuantityReading | null {
  if (target?.kind === "date" || TIME_NAME.test(name)) {
    const doubt = `“${text}”按日期 ${quantity.to ?? "（年份不明）"} 读取，请写明年、月、日。`;
    return { quantity, problem: problem ?? doubt };
  }
  if (!/^(?:19|20)\d\d/.test(text) && !/\d\.\d+[-~—至]\d+\.\d/.test(text)) return null;
  return unreadable(text, `“${text}”无法确定是数字还是日期。请写明年、月、日，或者写明单位。`);
}

const TIME_NAME = /时间|日期|时限|期限|时点|节点/;

type WordsContext = { readonly context: QuantityContext; readonly sign: Operator | null };

function readAmountOrWords(
  text: string,
  raw: string,
  { context, sign }: WordsContext,
): QuantityReading {
  const amount: AmountReading = readAmount(text, sign ? [sign] : []);
  if (amount !== null && !("reason" in amount)) {
    return likeDate(amount, context) ?? toAmount(raw, amount, context);
  }
  if (!/\d/.test(text) || !/\d/.test(withoutHarmlessNumbers(text))) return words(raw, context);
  if (LIKE_DATE.test(text)) {
    return unreadable(raw, "文字里像有日期，但不是一个可以确定的日期。请只填写日期。");
  }
  return unreadable(
    raw,
    amount?.reason ?? "文字里夹有数字，无法确定它就是要比较的数值。请把数值单独填写。",
  );
}

/** Bare numbers where a date is expected, or that are years: never to be compared as amounts. */
function likeDate(amount: AmountExpression, context: QuantityContext): QuantityReading | null {
  const { value, upper, unit } = amount;
  if (unit !== null || context.unit) return null;
  if (context.target?.kind === "date") {
    return unreadable(String(value), `指标值是时限，完成值却是数字 ${value}。请填写完成日期。`);
  }
  const isYear = (number: number): boolean =>
    Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
  if (!isYear(value) || !isYear(upper ?? value)) return null;
  if (upper === null && !TIME_NAME.test(context.name)) return null;
  return unreadable(String(value), `“${value}”无法确定是数字还是年份。请写明“年”或者计量单位。`);
}

function words(raw: string, { role }: QuantityContext): QuantityReading {
  const tier = role === "actual" ? tierOf(raw) : null;
  return { quantity: { kind: "qualitative", text: raw, tier }, problem: null };
}

const LIKE_DATE = /\d年\d|\d月\d+[日号]|(?:19|20)\d\d年/;

/** Years, document numbers, titles and codes are no quantities: "完成2022年度考核", "符合GB50300" are words. */
function withoutHarmlessNumbers(text: string): string {
  return replaceCodes(text, "")
    .replace(
      /《[^《》]*》|“[^“”]*”|[[(](?:19|20)\d\d[\])]\d+号|(?<!\d)(?:19|20)\d\d年(?:度)?(?!\d)/g,
      "",
    )
    .replace(/^(?:\d+[.、)]|\(\d+\))(?=[\u4e00-\u9fff])/, "");
}
