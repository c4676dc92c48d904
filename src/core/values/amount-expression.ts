import type { Comparator } from "../model/quantity";
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  CHANGE,
  FALLING,
  HARMLESS_LEADS,
  PER_WORDS,
  RISING,
  TURNING_WORDS,
} from "./amount-words";
import { readBody, readNumber, type AmountBody } from "./amount-body";
import { remember } from "./remember";
import { agree, peelAfter, peelBefore, type Operator } from "./operators";
import { spellOutNumerals } from "./spelled-numbers";

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
  const plain = stripEdges(spellOutNumerals(text));
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

type Head = {
  readonly operators: readonly Operator[];
  readonly approximate: boolean;
  readonly per: string | null;
  readonly lead: string;
  readonly change: "rise" | "fall" | null;
};

type Tail = AmountBody & { readonly operators: readonly Operator[] };

type Reason = { readonly reason: string };

/** Closing punctuation and brackets around the whole say nothing. */
function stripEdges(text: string): string {
  if (!HAS_EDGES.test(text)) return text;
  const plain = text
    .replace(/[.。;,!、]+$/, "")
    .replace(/^[:,;、"“]+/, "")
    .replace(/["”]+$/, "");
  return /^[([]([^()[\]]+)[)\]]$/.exec(plain)?.[1] ?? plain;
}

/** Whether any of those may be there. */
const HAS_EDGES = /^[:,;、"“([]|[.。;,!、"”]$/;

/** Where the number begins, its minus sign included. A hyphen after a word is no minus. */
function numberStart(text: string): number | null {
  const match = /(?:(?<=^|[≥≤=><:为至到在于是])[-])?\d/.exec(text);
  return match ? match.index : null;
}

const readHead = remember((head): Head | Reason => {
  const { operators, approximate, rest } = peelHead(head.replace(/(?:人民币)?[¥￥]$/, ""));
  const per = Object.hasOwn(PER_WORDS, rest) ? rest : null;
  if (per !== null) return { operators, approximate, per, lead: "", change: null };
  if (CHANGE.test(rest)) return { operators, approximate, per, lead: "", change: changeOf(rest) };
  if (TURNING_WORDS.test(rest)) {
    return {
      reason: `数字前面的“${rest}”改变了数字的含义，无法确定指标口径下的数值。请只填写数值和单位。`,
    };
  }
  if (/[.()[\]%‰"“”+*/±~—-]/.test(rest) || rest.length > LONGEST_LEAD) {
    return { reason: "文字里夹有数字，无法确定它就是要比较的数值。请把数值单独填写。" };
  }
  return { operators, approximate, per, lead: rest, change: null };
});

/** Longer texts before a number are sentences (本工具默认). */
const LONGEST_LEAD = 16;

function peelHead(head: string): {
  operators: readonly Operator[];
  approximate: boolean;
  rest: string;
} {
  const plain = head.replace(/[:,]$/, "");
  const { operators, rest } = peelBefore(plain);
  const approximate = APPROXIMATE_BEFORE.find((word) => rest.endsWith(word));
  if (!approximate && operators.length === 0) return { operators, approximate: false, rest };
  const inner = peelHead(approximate ? rest.slice(0, -approximate.length) : rest);
  return {
    operators: [...operators, ...inner.operators],
    approximate: approximate !== undefined || inner.approximate,
    rest: inner.rest,
  };
}

function changeOf(lead: string): "rise" | "fall" | null {
  if (FALLING.test(lead)) return "fall";
  return RISING.test(lead) ? "rise" : null;
}

/** Whether any note of `withoutNotes` may be there. */
const NOTED = /[含内]/;

/** "≥3个(含)", "15天内办结": what is said about the bound or of what was done in time changes no number. */
function withoutNotes(text: string): string {
  return text
    .replace(/\(含(?:本数|\d+%?)?\)|\(不含\)$/g, "")
    .replace(/含(?=以上|以下|以内)/, "")
    .replace(
      /(?<=(?:天|日|月|时|年|钟)(?:以内|之内|内))(?:全部)?(?:办结|完成|支付|拨付|发放|处理|处置|回复|答复|办理|响应|到达|送达|受理|反馈)(?:完毕|到位)?$/,
      "",
    );
}

/** "95%", "3993元/亩": what most amounts are, one number and words behind it. */
const NUMBER_AND_WORDS = /^(\d+(?:\.\d+)?)(\D*)$/;

function readTail(text: string): Tail | Reason {
  const [, number = "", words = ""] = NUMBER_AND_WORDS.exec(text) ?? [];
  const value = number === "" ? null : readNumber(number);
  if (value === null) return readWholeTail(text);
  const behind = behindNumber(words);
  if ("reason" in behind) return behind;
  const { upper, unit, approximate, operators } = behind;
  return { value, upper, unit, approximate, operators };
}

/** Numbers vary and units repeat: words without digits mean the same behind any number. */
const behindNumber = remember((words) => readWholeTail(`1${words}`));

function readWholeTail(text: string): Tail | Reason {
  const noted = NOTED.test(text) ? withoutNotes(text) : text;
  const direct = readBody(noted, false);
  if (direct && !("reason" in direct)) return { ...direct, operators: [] };
  const after = APPROXIMATE_AFTER.find((word) => noted.endsWith(word));
  const { operators, rest } = peelAfter(after ? noted.slice(0, -after.length) : noted);
  const body = after || operators.length > 0 ? readBody(rest, operators.length > 0) : direct;
  if (!body) return { reason: "数字后面的文字看不懂，无法确定数值和单位。请按“数值＋单位”填写。" };
  if ("reason" in body) return body;
  return { ...body, operators, approximate: body.approximate || after !== undefined };
}

function combine(head: Head, tail: Tail, signs: readonly Operator[]): AmountReading {
  const operators = [...signs, ...head.operators, ...tail.operators];
  const written = agree(operators);
  if ("contradiction" in written)
    return { reason: "“不低于”一类和“不超过”一类的写法混在一起，互相矛盾。请只保留一个。" };
  const range = tail.upper !== null;
  const oneSided =
    written.comparator !== null && !["between", "equals"].includes(written.comparator);
  const leaning = operators.every((operator) => operator.weak);
  if (range && oneSided && !leaning)
    return { reason: "区间前后又写了“不低于”或“不超过”，互相矛盾。请只保留一种写法。" };
  if (!range && written.comparator === "between")
    return { reason: "写了区间，但只有一个数值。请写明上下限。" };
  const unit = unitOf(head, tail);
  if (unit === undefined)
    return { reason: `“${head.per}”和数字后面的单位重复或看不懂。请按“数值＋单位”填写。` };
  return {
    comparator: range ? "between" : (written.comparator ?? "equals"),
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

/** "每亩300元" is 元/亩; "每亩300" keeps the share alone. `undefined`: the two units do not go together. */
function unitOf(head: Head, tail: Tail): string | null | undefined {
  if (head.per === null) return tail.unit;
  if (tail.unit?.includes("/")) return undefined;
  return `${tail.unit ?? ""}/${PER_WORDS[head.per] ?? ""}`;
}

function doubtsOf(head: Head, tail: Tail, edgeDiffers: boolean): readonly string[] {
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
  const parts = text.split(/且|并且|,|;|、|并/).filter((part) => part !== "");
  if (parts.length !== 2) return null;
  const [first, second] = parts.map((part) => (/^[≥≤><]/.test(part) ? readAmount(part, []) : null));
  if (!first || !second || "reason" in first || "reason" in second) return null;
  const [low, high] = first.comparator === "atLeast" ? [first, second] : [second, first];
  if (low.comparator !== "atLeast" || high.comparator !== "atMost" || low.value > high.value)
    return null;
  if (low.unit !== null && low.unit !== high.unit) return null;
  return { ...low, comparator: "between", upper: high.value, unit: high.unit };
}
