import { columnNumber, MAX_COLUMN, MAX_ROW, type Range } from "../../../src/core/model/address";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Range }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "minus" | "percent"; readonly of: Expression }
  | {
      readonly kind: "operator";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** What the host's small evaluator cannot read; the formula keeps its stored result. */
export class UnknownFormula extends Error {}

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)`;
const AREA = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(.])`;
const COLUMNS = String.raw`\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\p{N}_(.])`;
const TOKEN = new RegExp(
  String.raw`\s*(?:${SHEET}?(?:${AREA}|${COLUMNS})` +
    String.raw`|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)` +
    String.raw`|"((?:[^"]|"")*)"` +
    String.raw`|(#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A))` +
    String.raw`|([\p{L}_\\][\p{L}\p{N}_.]*)(\s*\()?` +
    String.raw`|(<=|>=|<>|[-+*/^&=<>(),%]))`,
  "uy",
);

type Token =
  | { readonly kind: "leaf"; readonly expression: Expression }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const text = formula.trimEnd();
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new UnknownFormula(formula);
    at = TOKEN.lastIndex;
    found.push(tokenOf(match));
  }
  return found;
}

function tokenOf(match: RegExpExecArray): Token {
  const area = areaToken(match);
  if (area) return area;
  const [number, text, error, word, call, sign] = match.slice(9);
  if (number !== undefined) return leaf({ kind: "value", value: Number(number) });
  if (text !== undefined) return leaf({ kind: "value", value: text.replaceAll('""', '"') });
  if (error !== undefined) return leaf({ kind: "error", error });
  if (word === undefined) return { kind: "sign", sign: sign ?? "" };
  return wordToken(word, call !== undefined);
}

function areaToken(match: RegExpExecArray): Token | null {
  const [, quoted, bare, left, top, right = left, bottom = top, first, last] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  if (left !== undefined && top !== undefined) {
    const area = rectangle([left, top], [right ?? left, bottom ?? top]);
    return leaf({ kind: "area", sheet, area });
  }
  if (first === undefined || last === undefined) return null;
  return leaf({ kind: "area", sheet, area: rectangle([first, "1"], [last, String(MAX_ROW)]) });
}

function wordToken(word: string, isCall: boolean): Token {
  const name = word.replace(/^_xlfn\./, "");
  if (isCall) return { kind: "function", name: name.toUpperCase() };
  if (/^(?:true|false)$/i.test(word)) return leaf({ kind: "value", value: /^true$/i.test(word) });
  return leaf({ kind: "name", name: word });
}

function leaf(expression: Expression): Token {
  return { kind: "leaf", expression };
}

type Corner = readonly [column: string, row: string];

function rectangle(a: Corner, b: Corner): Range {
  const columns = [columnNumber(a[0].toUpperCase()), columnNumber(b[0].toUpperCase())];
  const rows = [Number(a[1]), Number(b[1])];
  if (Math.max(...columns) > MAX_COLUMN || Math.max(...rows) > MAX_ROW) throw new UnknownFormula();
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

type Reader = { readonly tokens: readonly Token[]; at: number };

/** Reads a formula without "=". Throws `UnknownFormula` for what it does not know. */
export function parseFormula(formula: string): Expression {
  const reader: Reader = { tokens: tokens(formula), at: 0 };
  const expression = readLevel(reader, 0);
  if (reader.at < reader.tokens.length) throw new UnknownFormula(formula);
  return expression;
}

/** Loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function readLevel(reader: Reader, level: number): Expression {
  const operators = LEVELS[level];
  if (!operators) return readUnary(reader);
  let left = readLevel(reader, level + 1);
  for (let sign = signAt(reader); operators.includes(sign); sign = signAt(reader)) {
    reader.at += 1;
    left = { kind: "operator", operator: sign, left, right: readLevel(reader, level + 1) };
  }
  return left;
}

function signAt(reader: Reader): string {
  const token = reader.tokens[reader.at];
  return token?.kind === "sign" ? token.sign : "";
}

function readUnary(reader: Reader): Expression {
  const sign = signAt(reader);
  if (sign === "-" || sign === "+") {
    reader.at += 1;
    const of = readUnary(reader);
    return sign === "-" ? { kind: "minus", of } : of;
  }
  let expression = readPrimary(reader);
  while (signAt(reader) === "%") {
    reader.at += 1;
    expression = { kind: "percent", of: expression };
  }
  return expression;
}

function readPrimary(reader: Reader): Expression {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind === "leaf") return token.expression;
  if (token?.kind === "function") {
    return { kind: "call", name: token.name, args: readArguments(reader) };
  }
  if (token?.kind !== "sign" || token.sign !== "(") throw new UnknownFormula();
  const inner = readLevel(reader, 0);
  expectSign(reader, ")");
  return inner;
}

function readArguments(reader: Reader): Expression[] {
  const args: Expression[] = [];
  if (signAt(reader) === ")") {
    reader.at += 1;
    return args;
  }
  for (;;) {
    const blank = [",", ")"].includes(signAt(reader));
    args.push(blank ? { kind: "value", value: null } : readLevel(reader, 0));
    if (signAt(reader) !== ",") break;
    reader.at += 1;
  }
  expectSign(reader, ")");
  return args;
}

function expectSign(reader: Reader, sign: string): void {
  if (signAt(reader) !== sign) throw new UnknownFormula();
  reader.at += 1;
}
