import { compare, FormulaError, toFlag, toNumber, toText, type Scalar } from "./values";

/** An argument: computed when asked for, so that IF looks at one branch only. */
export type FormulaArgument = {
  /** One value; an area of several cells gives `#VALUE!`. */
  value(): Scalar;
  /** All values, blank cells left out; `null` items do not occur. Literals count even when text. */
  list(): readonly { readonly value: Scalar; readonly literal: boolean }[];
  /** Row by row, blank cells as `null`. */
  rows(): readonly (readonly Scalar[])[];
};

type FormulaFunction = (args: readonly FormulaArgument[]) => Scalar;

/** The functions the host computes. Others keep their stored result. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => numbers(args).reduce((sum, number) => sum + number, 0),
  PRODUCT: (args) => numbers(args).reduce((product, number) => product * number, 1),
  MIN: (args) => Math.min(...orZero(numbers(args))),
  MAX: (args) => Math.max(...orZero(numbers(args))),
  AVERAGE: (args) => average(numbers(args)),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flatMap((argument) => argument.list()).length,
  SUMPRODUCT: sumProduct,
  SUMIF: ([range, criterion, sums]) => {
    const values = (sums ?? range)?.rows().flat() ?? [];
    return matching(range, criterion)
      .map((at) => values[at] ?? null)
      .reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  },
  COUNTIF: ([range, criterion]) => matching(range, criterion).length,
  ROUND: ([value, digits]) => roundTo(number(value), number(digits), Math.round),
  ROUNDDOWN: ([value, digits]) => roundTo(number(value), number(digits), Math.floor),
  ROUNDUP: ([value, digits]) => roundTo(number(value), number(digits), Math.ceil),
  TRUNC: ([value, digits]) => roundTo(number(value), digits ? number(digits) : 0, Math.floor),
  INT: ([value]) => Math.floor(number(value)),
  ABS: ([value]) => Math.abs(number(value)),
  MOD: ([value, by]) => modulo(number(value), number(by)),
  IF: ([condition, yes, no]) => {
    const branch = toFlag(condition?.value() ?? null) ? yes : no;
    return branch ? (branch.value() ?? 0) : false;
  },
  IFERROR: ([value, instead]) => {
    try {
      return value?.value() ?? 0;
    } catch (error) {
      if (error instanceof FormulaError) return instead?.value() ?? 0;
      throw error;
    }
  },
  AND: (args) => args.every((argument) => argument.list().every(({ value }) => toFlag(value))),
  OR: (args) => args.some((argument) => argument.list().some(({ value }) => toFlag(value))),
  NOT: ([value]) => !toFlag(value?.value() ?? null),
  ISNUMBER: ([value]) => typeof value?.value() === "number",
  ISBLANK: ([value]) => (value?.value() ?? null) === null,
  LEN: ([value]) => toText(value?.value() ?? null).length,
  CONCATENATE: (args) => args.map((argument) => toText(argument.value())).join(""),
  VALUE: ([value]) => toNumber(value?.value() ?? null),
  N: ([value]) => {
    const found = value?.value() ?? null;
    return typeof found === "string" ? 0 : toNumber(found);
  },
};

function number(argument: FormulaArgument | undefined): number {
  return toNumber(argument?.value() ?? null);
}

/** Texts and truth values in cells are passed over; typed into the formula they count. */
function numbers(args: readonly FormulaArgument[]): number[] {
  return args
    .flatMap((argument) => argument.list())
    .filter(({ value, literal }) => literal || typeof value === "number")
    .map(({ value }) => toNumber(value));
}

function orZero(found: readonly number[]): readonly number[] {
  return found.length === 0 ? [0] : found;
}

function average(found: readonly number[]): number {
  if (found.length === 0) throw new FormulaError("#DIV/0!");
  return found.reduce((sum, value) => sum + value, 0) / found.length;
}

function modulo(value: number, by: number): number {
  if (by === 0) throw new FormulaError("#DIV/0!");
  return value - by * Math.floor(value / by);
}

/** Rounds half away from zero on the decimal digits: 1.005 is 1.01, whatever its bits are. */
function roundTo(value: number, digits: number, how: (value: number) => number): number {
  const size = Number(`${Number(Math.abs(value).toPrecision(15))}e${Math.trunc(digits)}`);
  const rounded = Number(
    `${how(Number.isNaN(size) ? Math.abs(value) * 10 ** digits : size)}e${-Math.trunc(digits)}`,
  );
  return value < 0 ? -rounded : rounded;
}

function sumProduct(args: readonly FormulaArgument[]): number {
  const columns = args.map((argument) => argument.rows().flat());
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) throw new FormulaError("#VALUE!");
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    sum += columns.reduce((product, column) => product * plainNumber(column[at] ?? null), 1);
  }
  return sum;
}

function plainNumber(value: Scalar): number {
  return typeof value === "number" ? value : 0;
}

const CRITERION = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** The places whose value meets a criterion such as `">=60"`. */
function matching(
  range: FormulaArgument | undefined,
  criterion: FormulaArgument | undefined,
): number[] {
  const given = criterion?.value() ?? null;
  const [, operator = "=", rest = ""] = CRITERION.exec(toText(given)) ?? [];
  const wanted = rest.trim() !== "" && !Number.isNaN(Number(rest)) ? Number(rest) : rest;
  const values = range?.rows().flat() ?? [];
  return values.flatMap((value, at) => (meets(value, operator, wanted) ? [at] : []));
}

function meets(value: Scalar, operator: string, wanted: string | number): boolean {
  if (operator === "<>") return value === null || compare(value, wanted) !== 0;
  if (value === null || typeof value !== typeof wanted) return false;
  const order = compare(value, wanted);
  const answers: Readonly<Record<string, boolean>> = {
    "=": order === 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return answers[operator] ?? false;
}
