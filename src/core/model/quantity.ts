/** What a target or an actual says. Values of one `dimension` compare through `canonical`. */

export type Comparator = "atLeast" | "atMost" | "equals" | "greaterThan" | "lessThan" | "between";

export type UnitDimension =
  "count" | "money" | "ratio" | "time" | "length" | "area" | "mass" | "other";

/** A number with its comparator and unit of measure. */
export type Amount = {
  readonly kind: "amount";
  readonly comparator: Comparator;
  /** No operator was written; the comparator is assumed. */
  readonly implied: boolean;
  /** In the unit as written: 95 for "≥95%". The lower bound for "between". */
  readonly value: number;
  /** The upper bound, only for "between". */
  readonly upper: number | null;
  /** As written, `"%"` for every spelling of percent; `null` for a bare number. */
  readonly unitOfMeasure: string | null;
  readonly dimension: UnitDimension;
  /** `value` in the base unit: money in 元, ratios as 0..1, time in days, length in m, area in m², mass in kg. */
  readonly canonical: number;
};

/** A day or a span of days, ISO (`"2023-12-31"`). Without a year in the text and in the context: `null`. */
export type DateQuantity = {
  readonly kind: "date";
  readonly comparator: Comparator;
  readonly implied: boolean;
  readonly from: string | null;
  readonly to: string | null;
};

export type Tier = "achieved" | "partlyAchieved" | "notAchieved";

export type Qualitative = {
  readonly kind: "qualitative";
  readonly text: string;
  readonly tier: Tier | null;
};

/** Template text left in: "指标1", "……", "请填写". */
export type Placeholder = { readonly kind: "placeholder"; readonly text: string };

export type Unreadable = {
  readonly kind: "unreadable";
  readonly text: string;
  /** Why, in Chinese, for the user. */
  readonly reason: string;
};

export type Quantity = Amount | DateQuantity | Qualitative | Placeholder | Unreadable;
