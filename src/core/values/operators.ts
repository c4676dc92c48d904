import type { Comparator } from "../model/quantity";

/** What an operator word says. A weak one gives way to any other: "控制在80%以上" is at least 80 %. */
export type Operator = { readonly comparator: Comparator; readonly weak: boolean };

/** An operator found at the edge of a text, and the rest of the text. */
export type Peeled = { readonly operators: readonly Operator[]; readonly rest: string };

const strong = (comparator: Comparator): Operator => ({ comparator, weak: false });
const weak = (comparator: Comparator): Operator => ({ comparator, weak: true });

/** Words and glyphs that stand before the number. */
const BEFORE: Readonly<Record<Comparator, readonly string[]>> = {
  atLeast: [
    "≥",
    "大于等于",
    "大于或等于",
    "大于或者等于",
    "大等于",
    "不低于",
    "不少于",
    "不小于",
    "不得低于",
    "不得少于",
    "不能低于",
    "不能少于",
    "不应低于",
    "不应少于",
    "至少",
    "最少",
    "最低",
    "高于或等于",
    "高于等于",
    "多于或等于",
    "不下于",
    "不下",
    "达到或超过",
    "达到或高于",
    "保持在不低于",
    "起码",
    "超过或等于",
    "不短于",
  ],
  atMost: [
    "≤",
    "小于等于",
    "小于或等于",
    "小于或者等于",
    "不超过",
    "不超",
    "不高于",
    "不多于",
    "不大于",
    "不得超过",
    "不得高于",
    "不得大于",
    "不得多于",
    "不能超过",
    "不应超过",
    "不应高于",
    "至多",
    "最多",
    "最高",
    "低于或等于",
    "低于等于",
    "少于或等于",
    "未超过",
    "未超",
    "不晚于",
    "不迟于",
    "不长于",
    "不突破",
    "未突破",
  ],
  equals: ["=", "等于", "恰好", "正好"],
  greaterThan: [">", "大于", "高于", "超过", "多于", "突破", "超", "逾", "优于", "长于"],
  lessThan: ["<", "小于", "低于", "少于", "不足", "不到", "不满", "短于", "未满", "未达到", "未达"],
  between: ["介于", "在区间", "区间"],
};

/** Words before the number that only lean to one side. */
const LEANING: readonly (readonly [string, Operator])[] = [
  ["达到", weak("atLeast")],
  ["达", weak("atLeast")],
  ["提高到", weak("atLeast")],
  ["提升到", weak("atLeast")],
  ["提高至", weak("atLeast")],
  ["提升至", weak("atLeast")],
  ["增加到", weak("atLeast")],
  ["增加至", weak("atLeast")],
  ["增长到", weak("atLeast")],
  ["增长至", weak("atLeast")],
  ["保持在", weak("atLeast")],
  ["稳定在", weak("atLeast")],
  ["控制在", weak("atMost")],
  ["控制到", weak("atMost")],
  ["控制于", weak("atMost")],
  ["下降到", weak("atMost")],
  ["下降至", weak("atMost")],
  ["降低到", weak("atMost")],
  ["降低至", weak("atMost")],
  ["降至", weak("atMost")],
  ["降到", weak("atMost")],
  ["减少到", weak("atMost")],
  ["减少至", weak("atMost")],
  ["压减至", weak("atMost")],
];

/** Words that stand after the number and its unit. By law 以上, 以下 and 以内 include the number. */
const AFTER: Readonly<Partial<Record<Comparator, readonly string[]>>> = {
  atLeast: [
    "以上",
    "及以上",
    "或以上",
    "含以上",
    "及其以上",
    "和以上",
    "以上(含)",
    "之上",
    "或更多",
  ],
  atMost: [
    "以内",
    "以下",
    "及以下",
    "或以下",
    "之内",
    "内",
    "及以内",
    "范围内",
    "以下(含)",
    "以内(含)",
    "封顶",
    "为限",
    "或更少",
  ],
  between: ["之间", "区间"],
};

/** Longest first, so that "不超过" is not read as "超过". */
function table(
  words: Readonly<Partial<Record<Comparator, readonly string[]>>>,
  more: readonly (readonly [string, Operator])[],
): readonly (readonly [string, Operator])[] {
  const entries = Object.entries(words) as [Comparator, readonly string[]][];
  const pairs = entries.flatMap(([comparator, list]) =>
    list.map((word) => [word, strong(comparator)] as const),
  );
  return [...pairs, ...more].sort(([a], [b]) => b.length - a.length);
}

const BEFORE_TABLE = table(BEFORE, LEANING);
const AFTER_TABLE = table(AFTER, []);

/** Takes operators off the end of what stands before a number: "满意度≥" → atLeast, rest "满意度". */
export function peelBefore(head: string): Peeled {
  if (head === "") return { operators: [], rest: head };
  const found = BEFORE_TABLE.find(([word]) => head.endsWith(word));
  if (!found) return { operators: [], rest: head };
  const inner = peelBefore(head.slice(0, -found[0].length));
  return { operators: [found[1], ...inner.operators], rest: inner.rest };
}

/** Takes operators off the end of what stands behind a number: "个以上" → atLeast, rest "个". */
export function peelAfter(tail: string): Peeled {
  if (tail === "") return { operators: [], rest: tail };
  const found = AFTER_TABLE.find(([word]) => tail.endsWith(word));
  if (!found) return { operators: [], rest: tail };
  const inner = peelAfter(tail.slice(0, -found[0].length));
  return { operators: [found[1], ...inner.operators], rest: inner.rest };
}

/** Words of a sign column that say nothing about the direction by themselves. */
const KIND = /^(?:定量|正向|反向|负向|逆向)?(?:指标)?[:,]?/;

/** What a sign column (指标性质) says: `"qualitative"` for 定性, `null` when it says nothing known. */
export function parseSign(sign: string): Operator | "qualitative" | null {
  if (/^定性/.test(sign)) return "qualitative";
  const plain = sign.replace(/^["“]+|["”]+$/g, "").replace(KIND, "");
  return onlyOperator(plain.replace(/\([^()]*\)/g, "")) ?? onlyOperator(insideBrackets(plain));
}

/** "(≥)" and "正向(≥)" put the operator into brackets. */
function insideBrackets(sign: string): string {
  return /^\(([^()]*)\)$/.exec(sign)?.[1] ?? "";
}

function onlyOperator(text: string): Operator | null {
  const { operators, rest } = peelBefore(text);
  const [operator] = operators;
  return operator && operators.length === 1 && rest === "" ? operator : null;
}

/** The comparator that several operators agree on; `edgeDiffers` when one includes the edge and one does not. */
export type Agreement =
  | { readonly comparator: Comparator | null; readonly edgeDiffers: boolean }
  | { readonly contradiction: true };

/** Whether operators written together agree: "≥200个以上" does, "≥200个以下" does not. */
export function agree(operators: readonly Operator[]): Agreement {
  if (operators.length <= 1) {
    return { comparator: operators[0]?.comparator ?? null, edgeDiffers: false };
  }
  const firm = operators.filter((operator) => !operator.weak);
  const used = firm.length > 0 ? firm : operators;
  const comparators = new Set(used.map((operator) => operator.comparator));
  if (comparators.size <= 1) return { comparator: [...comparators][0] ?? null, edgeDiffers: false };
  const pair = [...comparators].sort().join();
  if (pair === "atLeast,greaterThan") return { comparator: "atLeast", edgeDiffers: true };
  if (pair === "atMost,lessThan") return { comparator: "atMost", edgeDiffers: true };
  return { contradiction: true };
}
