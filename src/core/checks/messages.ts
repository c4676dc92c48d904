import { isWordsOnly, remember } from "../values";

/** The `{placeholders}` of a message template, as a type. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a placeholder may be filled with. Numbers are written plainly; see `plainNumber` and `percentText`. */
export type MessageArgument = string | number;

/** Whole numbers below need no rounding to be written. */
const WHOLE = 1e12;

/** Writes a number without binary tails or exponents: `plainNumber(0.1 + 0.2)` → `"0.3"`; `plainNumber(100)` → `"100"`. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "（无法计算）";
  if (Number.isInteger(value) && Math.abs(value) < WHOLE) return String(value);
  const fixed = Number(value.toPrecision(12)).toFixed(6);
  return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}

/** Writes a ratio in percent with at most two decimals: `percentText(0.8605)` → `"86.05%"`. */
export function percentText(ratio: number): string {
  return `${plainNumber(Math.round(Number((ratio * 1e4).toPrecision(12))) / 100)}%`;
}

const LONGEST_QUOTE = 40;

/** Shortens sheet text for a message and takes line feeds out: `quote("年度\n指标值")` → `"年度指标值"`; `null` → `"（空白）"`. */
export function quote(text: string | null): string {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  if (line === "") return "（空白）";
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** The points that forms print behind a label, also with a bracket lost: "（50分）", "30分）", "（20分". */
const POINTS = /[（(]\d+(?:\.\d+)?分[）)]?$|^([^（(]*?)\d+(?:\.\d+)?分[）)]$/;

/** A label without line feeds and the points printed behind it: `plainLabel("效益\n指标30分）")` → `"效益指标"`. */
export function plainLabel(text: string | null): string {
  if (text === null) return "";
  return isWordsOnly(text) ? text : withoutPoints(text);
}

const withoutPoints = remember((text) => text.replace(/\s+/g, "").replace(POINTS, "$1"));

/** Fills a template: `fillMessage("合计 {sum} 分", { sum: 95 })` → `"合计 95 分"`. Throws on a placeholder without a value. */
export function fillMessage(
  template: string,
  args: Readonly<Record<string, MessageArgument>>,
): string {
  const parts = partsOf(template);
  let message = parts[0] ?? "";
  for (let at = 1; at < parts.length; at += 2) {
    const value = args[parts[at] ?? ""];
    if (value === undefined) throw new Error(`No value for {${parts[at] ?? ""}} in “${template}”`);
    message += (typeof value === "number" ? plainNumber(value) : value) + (parts[at + 1] ?? "");
  }
  return message;
}

/** The longest template of the catalogue has fewer characters. */
const LONGEST_TEMPLATE = 400;

/** What stands before, between and behind the placeholders of a template, and their names in turn. */
const partsOf = remember(
  (template): readonly string[] => template.split(/\{(\w+)\}/),
  LONGEST_TEMPLATE,
);
