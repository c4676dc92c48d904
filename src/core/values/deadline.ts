import type { Comparator, DateQuantity } from "../model/quantity";
import { readDate, spellOutDate, type DateExpression } from "./date-expression";
import { rememberWithin } from "./remember";
import { stripEdges } from "./text-edges";
import { turnsRound } from "./turning-words";

/** A date as read, with what to tell the user. */
export type DateReading = {
  readonly quantity: DateQuantity;
  readonly problem: string | null;
  /** The text may as well be a number ("2023.12"). */
  readonly likeNumber: boolean;
};

export type DateContext = {
  readonly role: "target" | "actual";
  readonly fiscalYear: number | null;
  /** Operators of a sign column. */
  readonly comparator: Comparator | null;
};

const LEAD =
  /^(?:(?:项目|工程|工作|任务)?(?:实际)?(?:完成|实施|验收|竣工|支付|拨付|发放|开工|交付|建成|执行|采购|办结|开展|截止|预计|计划|投入使用|上线)?(?:完成)?(?:时间|日期|期限|时限|时效|周期|节点)(?:控制)?|(?:已|全部|均|实际|于|在|将|预计|计划|力争|确保|应|需)+(?:完成)?|完成|截至|截止)?(?:节点)?(?:为|是|:|=|于|在|至|到)*/;
const LIMIT_BEFORE = /^(?:截至|截止到?|不晚于|不迟于|最迟于?|最晚于?|≤|不超过|赶在)(?:为|是|:|在)?/;
const EARLIER_BEFORE = /^(?:早于|先于|<)/;
const LIMIT_AFTER = /(?:之前|以前|前|及以前|或以前|及之前)$/;
/** Words behind a date that say it was done, and words that only go with them. */
const DONE_WORDS =
  "完成 完工 竣工 验收 合格 支付 拨付 发放 交付 投入使用 开工 建成 结束 到位 完毕 办结 上线 执行 开展 实施 启动 印发 报送 兑现 供货 通车 投用 投产".split(
    " ",
  );
const DONE_COMPANIONS =
  "已 全部 均 全面 顺利 按期 按时 如期 基本 提前 任务 工作 建设 所有 各项".split(" ");

const ALL_DONE_WORDS = [...DONE_WORDS, ...DONE_COMPANIONS];

/** Every date has one of these; most amounts have none. */
const HINTS_AT_DATE = /[年月日号季度Qq]|\d[-./]\d|\d{8}/;

/** Longer texts are sentences, not dates (本工具默认). */
const LONGEST_DATE = 60;

const THING_AFTER_LIMIT = /^(.*?(?:之前|以前|前))([\u4e00-\u9fff]{1,14})$/;
const RECURRING = /^(?:每(?:个)?(?:年|季度|季|月|周|旬|半年|学期|学年)(?:度)?|[次下翌当]个?月)/;
const INTENT = /预计|计划|拟|力争|确保|将于/;
const RANGE_MARKS = ["至", "到", "—", "~", "-", "——", "--"] as const;

/**
 * Reads a whole text as a date, a stretch of days or a deadline; `null` when it is none.
 *
 * @example readDeadline("12月底前", { role: "target", fiscalYear: 2023, comparator: null }) → at most 2023-12-31
 * @example readDeadline("11月前", …) → before 2023-11-01: by its words November itself is too late
 */
export function readDeadline(text: string, context: DateContext): DateReading | null {
  if (text.length > 2 * LONGEST_DATE || !HINTS_AT_DATE.test(text)) return null;
  return readHinted(text, context);
}

const readHinted = rememberWithin(contextKey, (text, context): DateReading | null => {
  const plain = stripEdges(spellOutDate(text)).replace(/ /g, "");
  if (plain.length > LONGEST_DATE) return null;
  if (RECURRING.test(plain)) return recurring(plain);
  return readPlain(plain, context) ?? readBehindWords(plain, context);
});

function contextKey({ role, fiscalYear, comparator }: DateContext): string {
  return `${role} ${fiscalYear} ${comparator}|`;
}

/** "所有项目2023年底前完成": what stands before the date is told to the user. */
function readBehindWords(text: string, context: DateContext): DateReading | null {
  const [, lead = "", rest = ""] =
    /^([\u4e00-\u9fff,:“”]{2,16}?)((?:次年|当年|本年)?\d.*)$/.exec(text) ?? [];
  if (lead === "" || turnsRound(lead) || INTENT.test(lead)) return null;
  const reading = readPlain(rest, context);
  if (!reading || reading.likeNumber) return null;
  const doubt = `从“${lead}”后面的文字中读取日期，请把日期单独填写。`;
  return { ...reading, problem: doubt + (reading.problem ?? "") };
}

function readPlain(plain: string, context: DateContext): DateReading | null {
  const parts = takeApart(plain);
  const span = readSpan(parts.core, context.fiscalYear);
  if (span === null) return null;
  if (context.role === "actual" && INTENT.test(parts.lead)) return null;
  const saysTime = /时间|日期|期限|时限|截|节点/.test(parts.lead);
  return toReading({ ...span, limit: parts.limit }, { ...context, saysTime });
}

type Limit = "atMost" | "before" | "none" | "within";
type Parts = { readonly lead: string; readonly core: string; readonly limit: Limit };

/** What stands before the date and behind it, taken off step by step. */
function takeApart(text: string): Parts {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const before = limitBefore(text.slice(lead.length));
  const limit = before.limit === "none" && /截至|截止/.test(lead) ? "atMost" : before.limit;
  return { lead, ...limitAfter(withoutDone(before.rest), limit) };
}

function limitBefore(text: string): { readonly rest: string; readonly limit: Limit } {
  for (const [pattern, limit] of [
    [LIMIT_BEFORE, "atMost"],
    [EARLIER_BEFORE, "before"],
  ] as const) {
    const found = pattern.exec(text);
    if (found) return { rest: text.slice(found[0].length), limit };
  }
  return { rest: text, limit: "none" };
}

/** "12月底前完成项目建设" → "12月底前"; "6月已完成" → "6月". */
function withoutDone(text: string): string {
  const [, upToLimit = "", thing = ""] = THING_AFTER_LIMIT.exec(text) ?? [];
  const rest = upToLimit !== "" && !turnsRound(thing) ? upToLimit : text;
  return withoutDoneWords(rest);
}

function withoutDoneWords(text: string): string {
  let rest = text;
  let done = false;
  for (let word = lastWord(rest); word !== ""; word = lastWord(rest)) {
    rest = rest.slice(0, -word.length);
    done ||= DONE_WORDS.includes(word);
  }
  return done ? rest : text;
}

function lastWord(text: string): string {
  return ALL_DONE_WORDS.find((word) => text.endsWith(word)) ?? "";
}

function limitAfter(text: string, limit: Limit): { readonly core: string; readonly limit: Limit } {
  if (LIMIT_AFTER.test(text)) {
    return { core: text.replace(LIMIT_AFTER, ""), limit: limit === "none" ? "before" : limit };
  }
  const within = WITHIN.exec(text)?.[1];
  if (within !== undefined) return { core: within === "年" ? "年内" : within, limit: "within" };
  return text.endsWith("止") ? { core: text.slice(0, -1), limit: "atMost" } : { core: text, limit };
}

const WITHIN = /^(.*(?:年|月|季度|日))(?:以内|之内|内|期间|间)$/;

type Span = DateExpression & { readonly stretched: boolean };

function readSpan(core: string, fiscalYear: number | null): Span | null {
  const single = readDate(core, fiscalYear);
  if (single) return { ...single, stretched: false };
  for (const mark of RANGE_MARKS) {
    for (let at = core.indexOf(mark, 1); at > 0; at = core.indexOf(mark, at + 1)) {
      const found = joined(core.slice(0, at), core.slice(at + mark.length), fiscalYear);
      if (found) return found;
    }
  }
  return null;
}

/** "2023年3月-11月", "1-12月", "2020-2022年": what one side leaves out stands on the other. */
function joined(first: string, second: string, fiscalYear: number | null): Span | null {
  const start = readDate(completeStart(first, second), fiscalYear);
  const end = readDate(second, yearWritten(first) ?? fiscalYear);
  if (!start || !end) return null;
  const likeNumber = start.likeNumber && end.likeNumber && !/^(?:19|20)\d\d\./.test(first);
  if (!start.span || !end.span) return { span: null, wide: false, likeNumber, stretched: true };
  if (start.span.from > end.span.to) return null;
  const span = { from: start.span.from, to: end.span.to };
  return { span, wide: false, likeNumber, stretched: true };
}

function completeStart(first: string, second: string): string {
  if (/^(?:\d{4}年)?\d{1,2}$/.test(first) && /\d月/.test(second)) return `${first}月`;
  if (/^\d{4}$/.test(first) && /^\d{4}年/.test(second)) return `${first}年`;
  return first;
}

function yearWritten(text: string): number | null {
  const match = /(?<!\d)((?:19|20)\d{2})(?=年|[-./])/.exec(text);
  return match ? Number(match[1]) : null;
}

function toReading(
  found: Span & { readonly limit: Limit },
  context: DateContext & { readonly saysTime: boolean },
): DateReading {
  const { span } = found;
  const likeNumber = found.likeNumber && found.limit === "none" && !context.saysTime;
  const problem =
    span === null ? "没有写年份，表中也没有读到年度，无法确定具体日期。请写明年份。" : null;
  const quantity = found.limit === "none" ? unlimited(found, context) : limited(found);
  return { quantity, problem, likeNumber };
}

function limited({ span, wide, limit, stretched }: Span & { readonly limit: Limit }): DateQuantity {
  const date = { kind: "date", implied: false } as const;
  if (limit === "within")
    return { ...date, comparator: "atMost", from: span?.from ?? null, to: span?.to ?? null };
  // "11月前" leaves November out, so it ends where November begins; "12月31日前" by custom includes the day.
  if (limit === "before" && wide && !stretched)
    return { ...date, comparator: "lessThan", from: null, to: span?.from ?? null };
  return { ...date, comparator: "atMost", from: null, to: span?.to ?? null };
}

/** A date without a word of limit: a target means "by then", an actual "then". */
function unlimited({ span, stretched }: Span, { role, comparator }: DateContext): DateQuantity {
  const days = { from: span?.from ?? null, to: span?.to ?? null };
  if (comparator !== null && comparator !== "between")
    return { kind: "date", comparator, implied: false, ...days };
  if (stretched) return { kind: "date", comparator: "between", implied: false, ...days };
  return {
    kind: "date",
    comparator: role === "target" ? "atMost" : "equals",
    implied: true,
    ...days,
  };
}

/** "每季度末", "每月15日前": many deadlines, none of them one date. */
function recurring(text: string): DateReading | null {
  const rest = text.replace(RECURRING, "");
  if (
    !/^(?:\d{1,2}月)?(?:第?\d{1,2}[日号]|底|末|初|月?底|月末|中旬|上旬|下旬|结束)?(?:后\d+日)?(?:之前|以前|前|内)?(?:完成|发放|支付|拨付|报送)?$/.test(
      rest,
    )
  )
    return null;
  if (!/[底末初旬前日号]/.test(rest)) return null;
  return {
    quantity: { kind: "date", comparator: "atMost", implied: false, from: null, to: null },
    problem: "时限是按周期重复的，无法用一个日期比较，请人工核对各期是否按时。",
    likeNumber: false,
  };
}
