import { sizeOf } from "../model/cells";
import { FUNCTIONS, type FormulaArgument } from "./functions";
import { UnknownFormula, type Expression } from "./parse-formula";
import { compare, FormulaError, toNumber, toText, type AreaValue, type Scalar } from "./values";

/** What a formula is computed with. */
export type Surroundings = {
  /** The area of an expression; `#REF!` when its sheet is gone. */
  areaOf(expression: Extract<Expression, { kind: "area" }>): AreaValue;
  /** The expression a name stands for; throws `UnknownFormula` for an unknown one. */
  named(name: string): Expression;
  /** The value of a cell, computed first when it must be; throws the cell's error. */
  cell(place: AreaValue["sheet"], row: number, column: number): Scalar;
  /** The existing cells of an area. */
  existing(area: AreaValue): Iterable<{ readonly row: number; readonly column: number }>;
};

/** The value of a formula. Throws `FormulaError` for an error of Excel, `UnknownFormula` for what it cannot compute. */
export function evaluate(expression: Expression, around: Surroundings): Scalar {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "error":
      throw new FormulaError(expression.error);
    case "area":
      return single(around.areaOf(expression), around);
    case "name":
      return evaluate(around.named(expression.name), around);
    case "minus":
      return -toNumber(evaluate(expression.of, around));
    case "percent":
      return toNumber(evaluate(expression.of, around)) / 100;
    case "operator":
      return operate(expression, around);
    case "call":
      return call(expression, around);
  }
}

function single({ sheet, area }: AreaValue, around: Surroundings): Scalar {
  if (sizeOf(area) !== 1) throw new UnknownFormula("an area where one value is expected");
  return around.cell(sheet, area.top, area.left);
}

function operate(
  { operator, left, right }: Extract<Expression, { kind: "operator" }>,
  around: Surroundings,
): Scalar {
  const [a, b] = [evaluate(left, around), evaluate(right, around)];
  switch (operator) {
    case "&":
      return toText(a) + toText(b);
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case ">":
      return compare(a, b) > 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">=":
      return compare(a, b) >= 0;
    default:
      return arithmetic(operator, toNumber(a), toNumber(b));
  }
}

function arithmetic(operator: string, a: number, b: number): number {
  if (operator === "/" && b === 0) throw new FormulaError("#DIV/0!");
  const results: Readonly<Record<string, number>> = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    "/": a / b,
    "^": a ** b,
  };
  const result = results[operator];
  if (result === undefined) throw new UnknownFormula(operator);
  if (!Number.isFinite(result)) throw new FormulaError("#NUM!");
  return result;
}

function call({ name, args }: Extract<Expression, { kind: "call" }>, around: Surroundings): Scalar {
  const compute = FUNCTIONS[name];
  if (!compute) throw new UnknownFormula(name);
  const result = compute(args.map((argument) => argumentOf(argument, around)));
  if (typeof result === "number" && !Number.isFinite(result)) throw new FormulaError("#NUM!");
  return result;
}

function argumentOf(expression: Expression, around: Surroundings): FormulaArgument {
  const area = (): AreaValue | null => {
    const target = expression.kind === "name" ? around.named(expression.name) : expression;
    return target.kind === "area" ? around.areaOf(target) : null;
  };
  const value = (): Scalar => evaluate(expression, around);
  return {
    value,
    list: () => {
      const found = area();
      return found ? listOf(found, around) : [{ value: value(), literal: true }];
    },
    rows: () => {
      const found = area();
      return found ? rowsOf(found, around) : [[value()]];
    },
  };
}

function listOf(
  area: AreaValue,
  around: Surroundings,
): readonly { readonly value: Scalar; readonly literal: boolean }[] {
  const list: { value: Scalar; literal: boolean }[] = [];
  for (const { row, column } of around.existing(area)) {
    const value = around.cell(area.sheet, row, column);
    if (value !== null) list.push({ value, literal: false });
  }
  return list;
}

const MOST_CELLS = 1_000_000;

function rowsOf({ sheet, area }: AreaValue, around: Surroundings): Scalar[][] {
  if (sizeOf(area) > MOST_CELLS) throw new UnknownFormula("a whole column as a matrix");
  const rows: Scalar[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Scalar[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(around.cell(sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}
