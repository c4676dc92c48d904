/**
 * Builds forms for tests without the reader or the value parser: every value is given as data, every
 * cell has a plausible address. `form({ indicators: [{ target: atLeast(50, "个"), actual: number(60) }] })`.
 */
import type {
  Dimension,
  FundingRow,
  Indicator,
  SelfEvaluationForm,
  TotalRow,
} from "../../src/core/model/form";
import type {
  Amount,
  Comparator,
  DateQuantity,
  Qualitative,
  Quantity,
  Tier,
  UnitDimension,
} from "../../src/core/model/quantity";
import { parseAddress } from "../../src/core/model/address";
import { NOT_THERE, type Read } from "../../src/core/model/read";
import type { Cell } from "../../src/core/model/workbook";

const UNITS: Readonly<Record<string, readonly [UnitDimension, number]>> = {
  "%": ["ratio", 0.01],
  "‰": ["ratio", 0.001],
  元: ["money", 1],
  万元: ["money", 10_000],
  亿元: ["money", 100_000_000],
  天: ["time", 1],
  月: ["time", 30],
  年: ["time", 365],
  米: ["length", 1],
  公里: ["length", 1000],
  平方米: ["area", 1],
  亩: ["area", 666.67],
  千克: ["mass", 1],
  吨: ["mass", 1000],
};

const SIGNS: Readonly<Record<Comparator, string>> = {
  atLeast: "≥",
  atMost: "≤",
  equals: "=",
  greaterThan: ">",
  lessThan: "<",
  between: "",
};

/** An amount; `amount("equals", 50, null)` is the bare number 50 with an explicit "=". */
export function amount(comparator: Comparator, value: number, unit: string | null = null): Amount {
  const [dimension, factor] = UNITS[unit ?? ""] ?? ["count", 1];
  return {
    kind: "amount",
    comparator,
    implied: false,
    value,
    upper: null,
    unitOfMeasure: unit,
    dimension,
    // Avoids binary noise such as 97.88 × 0.01.
    canonical: Number((value * factor).toPrecision(15)),
  };
}

/** `atLeast(50, "个")` → "≥50个". */
export const atLeast = (value: number, unit: string | null = null): Amount =>
  amount("atLeast", value, unit);
/** `atMost(30, "万元")` → "≤30万元". */
export const atMost = (value: number, unit: string | null = null): Amount =>
  amount("atMost", value, unit);
/** `greaterThan(0, "个")` → ">0个". */
export const greaterThan = (value: number, unit: string | null = null): Amount =>
  amount("greaterThan", value, unit);
/** `lessThan(5, "天")` → "<5天". */
export const lessThan = (value: number, unit: string | null = null): Amount =>
  amount("lessThan", value, unit);
/** `equalTo(100, "%")` → "=100%". */
export const equalTo = (value: number, unit: string | null = null): Amount =>
  amount("equals", value, unit);
/** A number without an operator: `number(50)` → "50", `number(95, "%")` → "95%". */
export const number = (value: number, unit: string | null = null): Amount => ({
  ...amount("equals", value, unit),
  implied: true,
});
/** `between(80, 90, "%")` → "80-90%". */
export const between = (value: number, upper: number, unit: string | null = null): Amount => ({
  ...amount("between", value, unit),
  upper,
});

/** A day or a span: `date("2023-12-31")`, `date("2023-01-01", "2023-12-31")`. */
export const date = (from: string | null, to: string | null = from): DateQuantity => ({
  kind: "date",
  comparator: "equals",
  implied: true,
  from,
  to,
});
/** A deadline: `by("2023-12-31")` → "2023-12-31前". */
export const by = (day: string | null): DateQuantity => ({
  kind: "date",
  comparator: "atMost",
  implied: false,
  from: null,
  to: day,
});

/** Words: `words("显著提升")`, `words("达成预期指标", "achieved")`. */
export const words = (text: string, tier: Tier | null = null): Qualitative => ({
  kind: "qualitative",
  text,
  tier,
});
/** Text nobody can read as a quantity. */
export const unreadableQuantity = (text: string, reason = "看不出数量"): Quantity => ({
  kind: "unreadable",
  text,
  reason,
});
/** Template text: `placeholder("指标1")`. */
export const placeholder = (text: string): Quantity => ({ kind: "placeholder", text });

/** What a quantity would look like in its cell. */
export function quantityText(quantity: Quantity): string {
  if (quantity.kind === "date") return [quantity.from, quantity.to].filter(Boolean).join("-");
  if (quantity.kind !== "amount") return quantity.text;
  const sign = quantity.implied ? "" : SIGNS[quantity.comparator];
  const upper = quantity.upper === null ? "" : `-${String(quantity.upper)}`;
  return `${sign}${String(quantity.value)}${upper}${quantity.unitOfMeasure ?? ""}`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return quantityText(value as Quantity);
  return String(value as string | number);
}

function sourceOf(value: unknown, cell: string | null, formula: string | null): Cell | null {
  const at = cell === null ? null : parseAddress(cell);
  if (at === null || (value === null && formula === null)) return null;
  const text = textOf(value);
  return {
    ...at,
    value: typeof value === "number" ? value : text === "" ? null : text,
    text,
    error: null,
    formula,
    numberFormat: "General",
  };
}

/** A value as read from a cell; `null` is a blank cell. `more` overrides any field. */
export function read<T>(value: T | null, cell: string | null, more?: Partial<Read<T>>): Read<T> {
  const source = sourceOf(value, cell, null);
  return {
    cell,
    text: cell === null ? null : textOf(value),
    value,
    problem: null,
    source,
    ...more,
  };
}

/** A value that a formula computed: `computed(95, "H40", "SUM(H6:H39)")`. */
export function computed<T>(value: T | null, cell: string, formula: string): Read<T> {
  return { ...read(value, cell), source: sourceOf(value, cell, formula) };
}

/** A cell whose content was not understood: `unreadableRead("G13", "十", "不是数字")`. */
export function unreadableRead(cell: string, text: string, problem: string): Read<never> {
  return { cell, text, value: null, problem, source: sourceOf(text, cell, null) };
}

/** A value to be put into its usual cell, or a whole `Read`. `null` is a blank cell. */
export type Given<T> = T | null | Read<T>;

function isRead<T>(given: Given<T>): given is Read<T> {
  return typeof given === "object" && given !== null && "problem" in given && "source" in given;
}

function at<T>(given: Given<T> | undefined, cell: string): Read<T> {
  if (given === undefined) return NOT_THERE;
  return isRead(given) ? given : read(given, cell);
}

type Values<T> = {
  readonly [K in keyof T]?: T[K] extends Read<infer V> ? Given<V> : T[K];
};

export type IndicatorOptions = Values<Indicator>;

const DIMENSION_TEXTS: Readonly<Record<Dimension, string>> = {
  cost: "成本指标",
  output: "产出指标",
  outcome: "效益指标",
  satisfaction: "满意度指标",
  management: "管理指标",
  other: "其他指标",
};

const INDICATOR_DEFAULTS = {
  row: 13,
  dimension: "output",
  category: "quantity",
  categoryText: "数量指标",
  name: "走访企业数",
  target: atLeast(50, "个"),
  actual: number(50),
  weight: 10,
  score: null,
  deviationNote: null,
} as const satisfies IndicatorOptions;

/**
 * One indicator, of the layout B 一级 · C 二级 · D 三级 · E 指标值 · F 完成值 · G 分值 · H 得分 · I 偏差原因.
 * By default output/quantity "走访企业数", ≥50个, 50, weight 10, blank score and note, row 13.
 */
export function indicator(options: IndicatorOptions = {}): Indicator {
  const given = { ...INDICATOR_DEFAULTS, ...options };
  const { row, dimension } = given;
  const dimensionText = dimension === null ? null : DIMENSION_TEXTS[dimension];
  return {
    row,
    dimension,
    dimensionText: given.dimensionText ?? dimensionText,
    dimensionCell: given.dimensionCell ?? `B${row}`,
    category: given.category,
    categoryText: given.categoryText,
    categoryCell: given.categoryCell ?? `C${row}`,
    name: at<string>(given.name, `D${row}`),
    target: at<Quantity>(given.target, `E${row}`),
    actual: at<Quantity>(given.actual, `F${row}`),
    weight: at<number>(given.weight, `G${row}`),
    score: at<number>(given.score, `H${row}`),
    deviationNote: at<string>(given.deviationNote, `I${row}`),
    standard: at<string>(given.standard, `J${row}`),
    reviewedActual: at<Quantity>(given.reviewedActual, `K${row}`),
    reviewedScore: at<number>(given.reviewedScore, `L${row}`),
    scoreSharedWithRow: given.scoreSharedWithRow ?? null,
    parentRow: given.parentRow ?? null,
  };
}

export type FundingOptions = Values<FundingRow>;

const FUNDING_DEFAULTS = {
  row: 6,
  kind: "total",
  label: "年度资金总额",
  originalBudget: 100,
  finalBudget: 100,
  actualExpenditure: 100,
  weight: 10,
  executionRate: null,
  score: null,
} as const satisfies FundingOptions;

/** One row of the funding block: by default 年度资金总额 100/100/100, weight 10, rate and score blank, row 6. */
export function fundingRow(options: FundingOptions = {}): FundingRow {
  const given = { ...FUNDING_DEFAULTS, ...options };
  const { row } = given;
  return {
    row,
    kind: given.kind,
    label: given.label,
    originalBudget: at<number>(given.originalBudget, `D${row}`),
    finalBudget: at<number>(given.finalBudget, `E${row}`),
    actualExpenditure: at<number>(given.actualExpenditure, `F${row}`),
    weight: at<number>(given.weight, `G${row}`),
    executionRate: at<number>(given.executionRate, `H${row}`),
    score: at<number>(given.score, `I${row}`),
    deviationNote: at<string>(given.deviationNote, `J${row}`),
  };
}

export type TotalOptions = Values<TotalRow>;

/** The total row; by default weight 100 and a blank score. `total({ row: null })` is a form without one. */
export function total(options: TotalOptions = {}): TotalRow {
  const row = options.row === undefined ? 40 : options.row;
  if (row === null) return { row, weight: NOT_THERE, score: NOT_THERE, rating: NOT_THERE };
  const given = { weight: 100, score: null, ...options };
  return {
    row,
    weight: at<number>(given.weight, `G${row}`),
    score: at<number>(given.score, `H${row}`),
    rating: at<string>(given.rating, `I${row}`),
  };
}

export type FormOptions = Omit<
  Values<SelfEvaluationForm>,
  "funding" | "indicators" | "total" | "objective"
> & {
  /** Rows without `row` are numbered from 6 on. */
  readonly funding?: readonly FundingOptions[];
  /** Rows without `row` are numbered from 13 on. */
  readonly indicators?: readonly IndicatorOptions[];
  readonly total?: TotalOptions;
  readonly objective?: { readonly expected?: Given<string>; readonly achieved?: Given<string> };
};

const FORM_DEFAULTS = {
  sheet: "项目1",
  sheetVisibility: "visible",
  sheetProtected: false,
  range: { top: 1, left: 1, bottom: 40, right: 9 },
  kind: "project",
  family: "mof-2020",
  confidence: 1,
  title: "项目支出绩效自评表",
  fiscalYear: 2023,
  projectName: "招商引资专项经费",
  lineDepartment: "某市投资服务局",
  implementingUnit: "某市投资服务局",
  amountUnit: "万元",
} as const satisfies FormOptions;

const OBJECTIVE = { expected: "完成年度任务。", achieved: "已完成年度任务。" } as const;

/** A whole form: by default a mof-2020 project form of 2023 in 万元 with one funding row and no indicators. */
export function form(options: FormOptions = {}): SelfEvaluationForm {
  const given = { ...FORM_DEFAULTS, ...options };
  const objective = { ...OBJECTIVE, ...given.objective };
  return {
    sheet: given.sheet,
    sheetVisibility: given.sheetVisibility,
    sheetProtected: given.sheetProtected,
    range: given.range,
    kind: given.kind,
    family: given.family,
    familyTitle: "项目支出绩效自评表",
    confidence: given.confidence,
    title: at<string>(given.title, "A1"),
    fiscalYear: at<number>(given.fiscalYear, "A2"),
    projectName: at<string>(given.projectName, "C3"),
    lineDepartment: at<string>(given.lineDepartment, "C4"),
    implementingUnit: at<string>(given.implementingUnit, "G4"),
    amountUnit: given.amountUnit,
    funding: (given.funding ?? [{}]).map((row, i) => fundingRow({ row: 6 + i, ...row })),
    objective: {
      expected: at<string>(objective.expected, "B11"),
      achieved: at<string>(objective.achieved, "G11"),
    },
    indicators: (given.indicators ?? []).map((row, i) => indicator({ row: 13 + i, ...row })),
    goals: given.goals ?? [],
    monitoring: given.monitoring ?? null,
    skippedRows: given.skippedRows ?? [],
    statedDimensionWeights: given.statedDimensionWeights ?? [],
    total: total(given.total),
    hiddenRows: given.hiddenRows ?? [],
    errorCells: given.errorCells ?? [],
  };
}
