import type { Comparator } from "../model/quantity";
import { APPROXIMATE_AFTER, HARMLESS_LEADS, PER_WORDS } from "./amount-words";
import { readBody, readNumber, type AmountBody } from "./amount-body";
import { readHead, type AmountHead } from "./amount-head";
import { withoutNotes } from "./bound-notes";
import { replaceCodes } from "./code-names";
import { remember } from "./remember";
import { agree, peelAfter, type Operator } from "./operators";
import { spellOutNumerals } from "./spelled-numbers";
import { stripEdges } from "./text-edges";

/** A number, a range or a tolerance with its unit, as it stands in a text; nothing is converted. */
export type AmountExpression = {
  readonly comparator: Comparator;
  readonly implied: boolean;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
  /** The comparator comes from a word that only leans to one side ("达到"). */
  readonly leaning: boolean;
  /** Words before the number that the indicator's name must bear out; `""` when they say nothing. */
  readonly lead: string;
  readonly doubts: readonly string[];
  /** "较上年增长5%" rises, "下降5%" falls; `null` for a plain amount. */
  readonly change: "rise" | "fall" | null;
};

/** An amount, a reason why the text cannot be one for certain, or `null` when it does not look like one. */
export type AmountReading = AmountExpression | { readonly reason: string } | null;

/**
 * Reads a whole text as one amount, or not at all.
 *
 * @example readAmount("≥200个以上", []) → atLeast 200 个
 * @example readAmount("≥200个以下", []) → { reason: "…" }
 * @param signs operators from a sign column, which must agree with the text's own
 */
export function readAmount(text: string, signs: readonly Operator[]): AmountReading {
  if (text.length > LONGEST_AMOUNT) return null;
  return signs.length === 0 ? readUnsigned(text) : readSigned(text, signs);
}

/** Forms have few sign columns, and the same few amounts again and again: 100%, 1次, ≥95%. */
const readUnsigned = remember((text) => readSigned(text, []));

function readSigned(text: string, signs: readonly Operator[]): AmountReading {
  const plain = spellOutNumerals(stripEdges(text));
  const start = numberStart(plain);
  if (start === null) return null;
  const twoSided = readTwoSided(plain, signs);
  if (twoSided) return twoSided;
  const head = readHead(plain.slice(0, start));
  if ("reason" in head) return head;
  const tail = readTail(plain.slice(start));
  if ("reason" in tail) return tail;
  return combine(head, tail, signs);
}

/** Longer texts are sentences, even with a number in them (本工具默认). */
const LONGEST_AMOUNT = 80;

type Tail = AmountBody & { readonly operators: readonly Operator[]; readonly exclusive: boolean };

type Reason = { readonly reason: string };

/** Where the number begins, its minus sign included. A hyphen after a word is no minus; digits of a code are no number. */
function numberStart(text: string): number | null {
  const match = /(?:(?<=^|[≥≤=><:为至到在于是])[-])?\d/.exec(replaceCodes(text, "_"));
  return match ? match.index : null;
}

/** "95%", "3993元/亩": what most amounts are, one number and words behind it. */
const NUMBER_AND_WORDS = /^(\d+(?:\.\d+)?)(\D*)$/;

function readTail(text: string): Tail | Reason {
  const [, number = "", words = ""] = NUMBER_AND_WORDS.exec(text) ?? [];
  const value = number === "" ? null : readNumber(number);
  if (value === null) return readWholeTail(text);
  const behind = behindNumber(words);
  if ("reason" in behind) return behind;
  return { ...behind, value };
}

/** Numbers vary and units repeat: words without digits mean the same behind any number. */
const behindNumber = remember((words) => readWholeTail(`1${words}`));

function readWholeTail(text: string): Tail | Reason {
  const { text: noted, exclusive } = withoutNotes(text);
  const direct = readBody(noted, false);
  if (direct && !("reason" in direct)) return { ...direct, operators: [], exclusive };
  const after = APPROXIMATE_AFTER.find((word) => noted.endsWith(word));
  const { operators, rest } = peelAfter(after ? noted.slice(0, -after.length) : noted);
  const body = after || operators.length > 0 ? readBody(rest, operators.length > 0) : direct;
  if (!body) return { reason: "数字后面的文字看不懂，无法确定数值和单位。请按“数值＋单位”填写。" };
  if ("reason" in body) return body;
  return { ...body, operators, exclusive, approximate: body.approximate || after !== undefined };
}

function combine(head: AmountHead, tail: Tail, signs: readonly Operator[]): AmountReading {
  const operators = [...signs, ...head.operators, ...tail.operators];
  const written = agree(operators);
  if ("contradiction" in written)
    return { reason: "“不低于”一类和“不超过”一类的写法混在一起，互相矛盾。请只保留一个。" };
  const leaning = operators.every((operator) => operator.weak);
  const objection = objectionTo(tail, written.comparator, leaning);
  if (objection !== null) return { reason: objection };
  const unit = unitOf(head, tail);
  if (unit === undefined)
    return { reason: `“${head.per}”和数字后面的单位重复或看不懂。请按“数值＋单位”填写。` };
  const range = tail.upper !== null;
  return {
    comparator: range ? "between" : edged(written.comparator ?? "equals", tail.exclusive),
    implied: !range && written.comparator === null,
    value: tail.value,
    upper: tail.upper,
    unit,
    leaning: !range && leaning && written.comparator !== null,
    lead: isHarmless(head.lead) ? "" : head.lead,
    doubts: doubtsOf(head, tail, written.edgeDiffers),
    change: head.change,
  };
}

/** Why a number or range does not go with the operator beside it; `null` when it does. */
function objectionTo(
  { upper, exclusive }: Tail,
  comparator: Comparator | null,
  leaning: boolean,
): string | null {
  const range = upper !== null;
  const oneSided = comparator !== null && !["between", "equals"].includes(comparator);
  if (range && oneSided && !leaning)
    return "区间前后又写了“不低于”或“不超过”，互相矛盾。请只保留一种写法。";
  if (!range && comparator === "between") return "写了区间，但只有一个数值。请写明上下限。";
  if (exclusive && (range || !oneSided))
    return "写了“不含”，但看不出是不低于还是不超过。请写明 ＞ 或 ＜。";
  return null;
}

/** "3个以上(不含)" asks for more than 3. */
function edged(comparator: Comparator, exclusive: boolean): Comparator {
  if (!exclusive) return comparator;
  return comparator === "atLeast"
    ? "greaterThan"
    : comparator === "atMost"
      ? "lessThan"
      : comparator;
}

/** "每亩300元" is 元/亩; "每亩300" keeps the share alone. `undefined`: the two units do not go together. */
function unitOf(head: AmountHead, tail: Tail): string | null | undefined {
  if (head.per === null) return tail.unit;
  if (tail.unit?.includes("/")) return undefined;
  return `${tail.unit ?? ""}/${PER_WORDS[head.per] ?? ""}`;
}

function doubtsOf(head: AmountHead, tail: Tail, edgeDiffers: boolean): readonly string[] {
  const doubts: string[] = [];
  if (head.approximate || tail.approximate)
    doubts.push("写的是约数，按所写的数字读取，请填写准确数值。");
  if (edgeDiffers) doubts.push("前后两个比较词一个含本数、一个不含，按含本数理解，请只保留一个。");
  if (head.per !== null && tail.unit === null)
    doubts.push(`“${head.per}”后面只有数字，没有写计量单位，请补上。`);
  return doubts;
}

/** A lead made of nothing but harmless words. */
function isHarmless(lead: string): boolean {
  if (lead === "") return true;
  return HARMLESS_LEADS.some(
    (word) => lead.endsWith(word) && isHarmless(lead.slice(0, -word.length)),
  );
}

/** Whether a text may be parted in two. */
const TWO_PARTS = /[且并,;、]/;

/** "≥80%且≤90%": two one-sided amounts that bound one another. */
function readTwoSided(text: string, signs: readonly Operator[]): AmountReading {
  if (signs.length > 0 || !TWO_PARTS.test(text)) return null;
  const parts = text.split(/且|并且|(?<!\d),|,(?!\d)|;|、|并/).filter((part) => part !== "");
  if (parts.length !== 2 || !parts.every((part) => MAY_BE_BOUND.test(part))) return null;
  const [first, second] = parts.map(readBound);
  if (!first || !second) return null;
  const [low, high] = first.comparator === "atLeast" ? [first, second] : [second, first];
  if (low.comparator !== "atLeast" || high.comparator !== "atMost" || low.value > high.value)
    return null;
  if (low.unit !== null && low.unit !== high.unit) return null;
  return { ...low, comparator: "between", upper: high.value, unit: high.unit };
}

/** Whether a part may state a bound. */
const MAY_BE_BOUND = /[≥≤]|不[低少小超高多大得能应]|[大小高]于|至[少多]|最[少多低高]|以[上下内]/;

/** One bound and nothing else: "≥80%", "不高于90%". */
function readBound(part: string): AmountExpression | null {
  const bound = readAmount(part, []);
  return bound === null || "reason" in bound || bound.lead !== "" ? null : bound;
}
