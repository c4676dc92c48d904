/** Shapes of JSON as data: one description validates a policy file, words its errors and feeds the docs. */

export type Shape =
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly integer: boolean;
      readonly unit: NumberUnit;
    }
  | {
      readonly kind: "text";
      readonly mayBeEmpty: boolean;
      readonly pattern: RegExp | null;
      readonly hint: string;
    }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly terms: Terms }
  | { readonly kind: "nullable"; readonly shape: Shape; readonly none: string }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "tuple"; readonly items: readonly Shape[] }
  | { readonly kind: "object"; readonly fields: Fields }
  | {
      readonly kind: "record";
      readonly key: RegExp;
      readonly keyHint: string;
      readonly value: Shape;
    }
  | { readonly kind: "ruled"; readonly value: Shape };

/** The words a file may use, each with what it means in Chinese. */
export type Terms = Readonly<Record<string, string>>;

/** What a number counts: marks, a ratio shown in percent, a multiple, decimal places, or nothing. */
export type NumberUnit = "marks" | "ratio" | "times" | "places" | "plain";

/** A key of an object: what it is called in Chinese, what may stand there, and whether it may be left out. */
export type Field = { readonly title: string; readonly shape: Shape; readonly optional: boolean };

export type Fields = Readonly<Record<string, Field>>;

/** The fields that describe every key of `T`: a forgotten or misspelt key does not compile. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: Field };

/** A number within bounds, both included. */
export const number = (min: number, max: number, unit: NumberUnit = "plain"): Shape => ({
  kind: "number",
  min,
  max,
  unit,
  integer: false,
});
/** A whole number within bounds, both included. */
export const integer = (min: number, max: number, unit: NumberUnit = "plain"): Shape => ({
  kind: "number",
  min,
  max,
  unit,
  integer: true,
});
/** Text that is not blank. */
export const text: Shape = { kind: "text", mayBeEmpty: false, pattern: null, hint: "不为空的文字" };
/** Text that may be blank. */
export const anyText: Shape = { kind: "text", mayBeEmpty: true, pattern: null, hint: "文字" };
/** Text of a given form, which the hint describes in Chinese. */
export const textLike = (pattern: RegExp, hint: string): Shape => ({
  kind: "text",
  mayBeEmpty: false,
  pattern,
  hint,
});
/** true or false. */
export const flag: Shape = { kind: "flag" };
/** One of the given words. */
export const choice = (terms: Terms): Shape => ({ kind: "choice", terms });
/** The shape, or null; `none` is what null means in Chinese. */
export const nullable = (shape: Shape, none = "无"): Shape => ({ kind: "nullable", shape, none });
/** Any number of items of one shape. */
export const list = (item: Shape): Shape => ({ kind: "list", item });
/** Exactly these items in this order. */
export const tuple = (...items: readonly Shape[]): Shape => ({ kind: "tuple", items });
/** An object with exactly these keys. */
export const object = (fields: Fields): Shape => ({ kind: "object", fields });
/** An object whose keys match a pattern. */
export const record = (key: RegExp, keyHint: string, value: Shape): Shape => ({
  kind: "record",
  key,
  keyHint,
  value,
});
/** A policy value with its clause: `{ value, clause, note? }`. */
export const ruled = (value: Shape): Shape => ({ kind: "ruled", value });
/** A key that must be there. */
export const field = (title: string, shape: Shape): Field => ({ title, shape, optional: false });
/** A key that may be left out. */
export const optional = (title: string, shape: Shape): Field => ({ title, shape, optional: true });

const describeKind: {
  readonly [K in Shape["kind"]]: (shape: Extract<Shape, { kind: K }>) => string;
} = {
  number: ({ min, max, integer: whole }) =>
    `${String(min)} 到 ${String(max)} 的${whole ? "整数" : "数"}`,
  text: ({ hint }) => hint,
  flag: () => "true 或 false",
  choice: ({ terms }) => {
    const words = Object.entries(terms).map(([word, term]) => `“${word}”（${term}）`);
    return `${words.join("、")}之一`;
  },
  nullable: ({ shape }) => `${describeShape(shape)}，或 null`,
  list: ({ item }) => `列表 […]，每项为${describeShape(item)}`,
  tuple: ({ items }) =>
    `${String(items.length)} 项的列表，依次为：${items.map(describeShape).join("；")}`,
  object: ({ fields }) => `对象 { ${Object.keys(fields).join(", ")} }`,
  record: ({ keyHint, value }) => `对象，键为${keyHint}，值为${describeShape(value)}`,
  ruled: ({ value }) => `{ "value": …, "clause": … }，其中 value 为${describeShape(value)}`,
};

/** Puts a space between Chinese and a figure or bracket: `spaced("应为0 到 100")` → `"应为 0 到 100"`. */
export function spaced(words: string): string {
  return words
    .replace(/(\p{Script=Han})(?=[0-9A-Za-z{[])/gu, "$1 ")
    .replace(/([0-9A-Za-z}\]])(?=\p{Script=Han})/gu, "$1 ");
}

/** The allowed values in Chinese: `describeShape(number(0, 100))` → `"0 到 100 的数"`. */
export function describeShape(shape: Shape): string {
  const describe = describeKind[shape.kind] as (shape: Shape) => string;
  return spaced(describe(shape));
}
