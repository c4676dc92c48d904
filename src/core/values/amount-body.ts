import { APPROXIMATE_INSIDE, HARMLESS_TAILS } from "./amount-words";
import { withDigits } from "./round-digits";
import { turnsBehind } from "./turning-words";
import { knownUnit, leadingUnit, printedUnit } from "./units";

/** The number with its unit: what is left of an amount once operators are taken off. */
export type AmountBody = {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
};

type Reason = { readonly reason: string };

const NUMBER = "(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
const RANGE_MARK = "(?:-|—+|~+|至|到)";
const RANGE = new RegExp(`^${NUMBER}([^\\d~—±-]*?)${RANGE_MARK}${NUMBER}(.*)$`);
const TOLERANCE = new RegExp(`^${NUMBER}([^\\d±]*?)(?:±|\\+/-|\\+-)${NUMBER}(.*)$`);
/** Whether `RANGE` or `TOLERANCE` may match. */
const MAY_BE_PAIR = /.[-—~至到±+]/;
const SINGLE = new RegExp(`^${NUMBER}(.*)$`);

/**
 * Reads a number, a range or a tolerance with its unit; `null` when the text is none.
 *
 * @example readBody("80%-90%", false) → { value: 80, upper: 90, unit: "%", approximate: false }
 * @param bounded an operator was taken off the end, so only a plain unit may follow the number
 */
export function readBody(text: string, bounded: boolean): AmountBody | Reason | null {
  if (!MAY_BE_PAIR.test(text)) return readSingle(text, bounded);
  const tolerance = TOLERANCE.exec(text);
  if (tolerance) return readPair(tolerance, (middle, spread) => [middle - spread, middle + spread]);
  const range = RANGE.exec(text);
  if (range) return readPair(range, (low, high) => [low, high]);
  return readSingle(text, bounded);
}

function readPair(
  match: RegExpExecArray,
  bounds: (first: number, second: number) => readonly [number, number],
): AmountBody | Reason | null {
  const [, first = "", firstUnit = "", second = "", secondUnit = ""] = match;
  const unit = readUnit(secondUnit, true);
  const a = readNumber(first);
  const b = readNumber(second);
  if (a === null || b === null) return { reason: BAD_NUMBER };
  if (!unit || "reason" in unit) return unit;
  if (firstUnit !== "" && !sameUnit(firstUnit, unit.unit)) {
    return { reason: "区间上下限的单位不一致或不完整。请写成“80%-90%”这样的形式。" };
  }
  const [value, upper] = bounds(a, b).map((bound) => withDigits(bound, 13));
  if (value === undefined || upper === undefined || value > upper) {
    return { reason: `区间的下限 ${first} 大于上限 ${second}，请核对。` };
  }
  return { value, upper, unit: unit.unit, approximate: unit.approximate };
}

/** "3万-5万元": the first unit may leave out what the magnitude counts. */
function sameUnit(first: string, second: string | null): boolean {
  if (printedUnit(first) === second) return true;
  const meaning = knownUnit(first);
  const factor = second === null ? null : knownUnit(second)?.factor;
  return meaning !== null && meaning.family === null && meaning.factor === factor;
}

function readSingle(text: string, bounded: boolean): AmountBody | Reason | null {
  const match = SINGLE.exec(text);
  if (!match) return null;
  const value = readNumber(match[1] ?? "");
  if (value === null) return { reason: BAD_NUMBER };
  const unit = readUnit(match[2] ?? "", bounded);
  if (!unit || "reason" in unit) return unit;
  return { value, upper: null, unit: unit.unit, approximate: unit.approximate };
}

const BAD_NUMBER = "数字的写法像编号、分数或者多了分隔符，无法确定数值。请改写为普通数字。";

/**
 * The number that a text is; `null` for sixteen digits, which are no longer exact, and for a leading zero, which makes
 * a code: `readNumber("1,200")` → `1200`, `readNumber("007")` → `null`.
 */
export function readNumber(text: string): number | null {
  const plain = text.replace("-", "");
  if (/^0\d/.test(plain) || plain.replace(/\D/g, "").length > 15) return null;
  if (plain.includes(",") && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return null;
  const value = Number(text.replace(/,/g, ""));
  return Number.isFinite(value) ? value : null;
}

type UnitReading = { readonly unit: string | null; readonly approximate: boolean };

function readUnit(text: string, bounded: boolean): UnitReading | Reason | null {
  const approximate = APPROXIMATE_INSIDE.test(text) && !knownUnit(text);
  const plain = approximate ? text.replace(APPROXIMATE_INSIDE, "$1") : text;
  if (plain === "") return { unit: null, approximate };
  if (/\d/.test(plain) && !knownUnit(plain)) return { reason: SEVERAL_NUMBERS };
  const unit =
    wholeUnit(plain) ??
    perUnit(plain) ??
    countedThing(plain, bounded) ??
    unknownUnit(plain, bounded);
  return unit === null ? null : { unit, approximate };
}

const SEVERAL_NUMBERS =
  "一格里有不止一个数字，无法确定哪一个是要比较的数值。请只填写一个数值和单位。";

/** A unit of the table, also in brackets, or followed by a note in brackets: "%(百分比)", "(万元)", "个(已验收)". */
function wholeUnit(text: string): string | null {
  const bracketed = /^\(([^()]+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return knownUnit(bracketed) ? printedUnit(bracketed) : null;
  if (knownUnit(text)) return printedUnit(text);
  const [, unit = "", note = ""] = /^([^()]+)\(([^()\d]*)\)$/.exec(text) ?? [];
  return knownUnit(unit) && !turnsBehind(note) ? printedUnit(unit) : null;
}

/** "乡镇(街道)" without the note in brackets; a note with a figure or a turn in it stays. */
function withoutNote(text: string): string {
  const [, thing, note = ""] = /^([^()]+)\(([^()\d]*)\)$/.exec(text) ?? [];
  return thing === undefined || turnsBehind(note) ? text : thing;
}

/** "4次每年" is 次/年. */
function perUnit(text: string): string | null {
  const match = /^([^每]+)每([^每]{1,3})$/.exec(text);
  const unit = match ? `${match[1]}/${match[2]}` : "";
  return match && knownUnit(unit) ? unit : null;
}

/** A counter with what it counts: "12个项目", "3场培训", "100%覆盖". The thing is not part of the unit. */
function countedThing(text: string, bounded: boolean): string | null {
  const unit = leadingUnit(text);
  if (unit === null || unit === text) return null;
  const thing = withoutNote(text.slice(unit.length));
  if (unit === "类" && /^(?:水|标准)/.test(thing)) return null;
  if (!/^[\u4e00-\u9fff]{1,8}$/.test(thing) || turnsBehind(thing)) return null;
  // "2项省级以上" bounds the level, not the number.
  if (bounded && /(?<![班年])级/.test(thing)) return null;
  const { dimension } = knownUnit(unit) ?? { dimension: null };
  if (dimension === "count" && [...unit].length <= 2) return unit;
  return !bounded && HARMLESS_TAILS.test(thing) ? printedUnit(unit) : null;
}

/** A short word that is in no table may be a unit; it then compares only with itself. */
function unknownUnit(text: string, bounded: boolean): string | null {
  if (/^[A-Za-z²³]{2,6}$/.test(text)) return text;
  if (bounded || turnsBehind(text)) return null;
  if (leadingUnit(text) !== null || NO_UNIT.test(text)) return null;
  return /^[\u4e00-\u9fff]{1,3}$/.test(text) ? text : null;
}

/** Particles, and words of rank, that are no unit. */
const NO_UNIT = /^[至到为在于和与或的了]$|[级等]/;
