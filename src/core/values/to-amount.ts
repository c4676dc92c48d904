import type { Amount } from "../model/quantity";
import type { AmountExpression } from "./amount-expression";
import { amountTarget, bareActual, timesApart, type BareReading } from "./bare-number";
import { unreadable, type QuantityContext, type QuantityReading } from "./quantity-context";
import { FALLING, RISING } from "./amount-words";
import { normalizeWholeLabel } from "./normalize-text";
import { unitOfName } from "./unit-of-name";
import { canonicalOf, dimensionOfUnit, knownUnit, printedUnit, scaled } from "./units";

/** Numbers up to this under "%" may have been meant as shares of 1 (本工具默认). */
const PERHAPS_A_SHARE = 1;

/** From here a percentage is more likely a wrong number format (本工具默认). */
const IMPLAUSIBLE_PERCENT = 1000;

/** An amount as read in its context: units, scale and direction settled, or a reason why they cannot be. */
export function toAmount(
  text: string,
  expression: AmountExpression,
  context: QuantityContext,
): QuantityReading {
  const reason = changeReason(expression, context) ?? rankReason(expression, context);
  if (reason !== null) return unreadable(text, reason);
  const target = context.role === "actual" ? amountTarget(context.target, expression) : null;
  const reading = target ? underTarget(expression, target) : withOwnUnit(expression, context);
  const problem =
    expression.doubts.join("") +
    (leadDoubt(expression, context) ?? "") +
    (fallDoubt(expression, context) ?? "") +
    (riseDoubt(expression, context) ?? "") +
    (thousandsDoubt(text, reading.quantity) ?? "") +
    (reading.problem ?? "");
  return { quantity: reading.quantity, problem: problem === "" ? null : problem };
}

/** "满意度95%" is certain where the indicator is about 满意度, and doubtful anywhere else. */
function leadDoubt({ lead }: AmountExpression, { name }: QuantityContext): string | null {
  if (lead === "") return null;
  const about = lead.replace(/[为是有共:]+$/, "");
  if (about === "" || normalizeWholeLabel(name).includes(about)) return null;
  return `从“${lead}”后面的文字中读取数值，请把数值单独填写。`;
}

/** "1.200人" may be 1,200 persons with the wrong mark. */
function thousandsDoubt(text: string, quantity: Amount): string | null {
  const { dimension, unitOfMeasure, value, canonical } = quantity;
  if (dimension !== "count" || unitOfMeasure === null || value !== canonical) return null;
  if (!/^\D*[1-9]\d{0,2}\.\d{3}(?!\d)/.test(text)) return null;
  return `“${text}”里的小数点可能本来是千位分隔符，请核实。`;
}

/** A target that falls reads like one that rises once its words are gone: nothing may be compared with it unasked. */
function fallDoubt({ change, value }: AmountExpression, { name }: QuantityContext): string | null {
  if (change !== "fall" || FALLING.test(name)) return null;
  return `写的是下降，按下降幅度 ${value} 读取。请在指标名称里写明是下降幅度。`;
}

/** A rise this many times the target, or as many times smaller, is hardly what the target counts (本工具默认). */
const UNLIKE_RISE = 2;

/** "提高5%" under a target of 90 % may be five more than before: certain only where the name measures a rise. */
function riseDoubt(
  { change, value }: AmountExpression,
  { name, role, target }: QuantityContext,
): string | null {
  if (change !== "rise" || role === "target" || target?.kind !== "amount") return null;
  if (RISING.test(name) || timesApart(value, target.value) <= UNLIKE_RISE) return null;
  return `写的是增长，按增长幅度 ${value} 读取；如果指标值是总量，请填写增长以后的数值。`;
}

/** Grades are told by number but do not add up: water of 2类 is better than 3类. */
function rankReason({ unit }: AmountExpression, { name }: QuantityContext): string | null {
  if (unit !== "类" || !/水质|水体|水环境|断面|水源/.test(name)) return null;
  return "“类”在这里是等级，不能按数量比较。请由评分人对照等级判断。";
}

/** "下降5%" is 5 only where the indicator itself measures a fall, and the other way round. */
function changeReason(
  expression: AmountExpression,
  { name, role }: QuantityContext,
): string | null {
  if (expression.change === null) return null;
  const falls = FALLING.test(name);
  if (expression.change === "fall" && !falls && !RISING.test(name) && role === "target")
    return null;
  if (expression.change === "fall" && !falls)
    return "写的是下降，而指标不是按下降幅度计的，无法直接比较。请按指标口径填写数值。";
  if (expression.change === "rise" && falls)
    return "写的是增长，而指标是按下降幅度计的，无法直接比较。请按指标口径填写数值。";
  return null;
}

function underTarget(expression: AmountExpression, target: Amount): AmountReading {
  const { value: low, upper: high } = expression;
  // Both bounds of a range count alike: in the scale of the upper one.
  const upper = high === null ? null : bareActual(high, target);
  const lower =
    high === null || upper === null ? bareActual(low, target) : likeUpper(low, high, upper);
  const { comparator, implied } = comparison(expression, "actual");
  const quantity: Amount = {
    kind: "amount",
    comparator,
    implied,
    value: lower.value,
    upper: upper?.value ?? null,
    unitOfMeasure: lower.unit,
    dimension: lower.dimension,
    canonical: lower.canonical,
  };
  return { quantity, problem: lower.problem ?? upper?.problem ?? null };
}

/** The lower bound of a range, read as its upper bound was. */
function likeUpper(low: number, high: number, upper: BareReading): BareReading {
  const scale = high === 0 ? 1 : upper.value / high;
  const factor = upper.value === 0 ? 1 : upper.canonical / upper.value;
  const value = scaled(low, scale);
  return { ...upper, value, canonical: scaled(value, factor) };
}

type AmountReading = { readonly quantity: Amount; readonly problem: string | null };

function withOwnUnit(expression: AmountExpression, context: QuantityContext): AmountReading {
  const { unit, problem } = settleUnit(expression, context);
  const { comparator, implied } = comparison(expression, context.role);
  const quantity: Amount = {
    kind: "amount",
    comparator,
    implied,
    value: expression.value,
    upper: expression.upper,
    unitOfMeasure: unit,
    dimension: dimensionOfUnit(unit),
    canonical: canonicalOf(expression.value, unit),
  };
  return { quantity, problem };
}

/** "达到95%" asks for at least 95 % as a target, and reports 95 % as an actual. */
function comparison(
  { comparator, implied, leaning }: AmountExpression,
  role: QuantityContext["role"],
): Pick<Amount, "comparator" | "implied"> {
  return leaning && role === "actual"
    ? { comparator: "equals", implied: true }
    : { comparator, implied };
}

type Settled = { readonly unit: string | null; readonly problem: string | null };

/** The cell's own unit, else that of the unit column, else that of the name. */
function settleUnit({ value, unit }: AmountExpression, context: QuantityContext): Settled {
  const column = columnUnit(context.unit);
  if (unit !== null) return { unit, problem: ownUnitProblem(value, unit, column) };
  if (column !== null) return { unit: column, problem: shareProblem(value, column) };
  const named = unitOfName(context.name);
  return { unit: named, problem: named === null ? null : shareProblem(value, named) };
}

/** What a 度量单位 column says; marks and 定性 say nothing. */
function columnUnit(unit: string | null): string | null {
  const plain = (unit ?? "").trim();
  if (/^(?:|[-—/]|无|定性|定量|其他|空)$/.test(plain)) return null;
  return printedUnit(knownUnit(plain) ? plain : withoutNote(plain));
}

/** "百分比（%）" is 百分比, "个（项）" is 个: what a unit's brackets add is another word for it. */
function withoutNote(unit: string): string {
  const [, plain = "", note = ""] =
    /^([^()]+)[(/]([^()/]+)\)?$/.exec(normalizeWholeLabel(unit)) ?? [];
  const isNote = normalizeWholeLabel(unit).endsWith(")") || sameMeaning(plain, note);
  return isNote && knownUnit(plain) !== null ? plain : unit;
}

/** "百分比/%" names one unit twice; "次/年" does not. */
function sameMeaning(unit: string, other: string): boolean {
  const [one, two] = [knownUnit(unit), knownUnit(other)];
  return one !== null && one.family === two?.family && one.factor === two.factor;
}

function ownUnitProblem(value: number, unit: string, column: string | null): string | null {
  if (unit === "%" && Math.abs(value) >= IMPLAUSIBLE_PERCENT) {
    return `读出的比例是 ${value}%，可能是单元格格式有误，请核实。`;
  }
  if (column === null || column === unit) return null;
  const same = knownUnit(column)?.family === knownUnit(unit)?.family && knownUnit(unit) !== null;
  return same && canonicalOf(1, unit) === canonicalOf(1, column)
    ? null
    : `单元格里的单位是“${unit}”，计量单位一栏是“${column}”，两者不一致，请核对。`;
}

function shareProblem(value: number, unit: string): string | null {
  if (unit !== "%" || value === 0 || Math.abs(value) > PERHAPS_A_SHARE) return null;
  return `数值 ${value} 和单位 % 合起来是 ${value}%；如果本意是 ${scaled(value, 100)}%，请改写。`;
}
