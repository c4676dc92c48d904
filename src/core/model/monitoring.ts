import type { Quantity } from "./quantity";
import type { Read } from "./read";

/** What an indicator is expected to reach by the end of the year (全年预计完成值). */
export type IndicatorForecast = { readonly row: number; readonly forecast: Read<Quantity> };

/**
 * What a form that is filled in before the year is over (绩效运行监控表) holds beside the usual columns. Its `actual` values and
 * its expenditure are those up to `lastMonth`.
 */
export type Monitoring = {
  /** What the same layout would be at the end of the year. */
  readonly of: "project" | "department" | "transfer";
  /** The last month reported on, 1..12: 7 for "1-7月执行情况". `value` is `null` where the form does not say. */
  readonly lastMonth: Read<number>;
  /** One for each indicator where the form has such a column, else none. */
  readonly forecasts: readonly IndicatorForecast[];
  /** Expected expenditure of the whole year on the total row, in the form's `amountUnit`. */
  readonly forecastExpenditure: Read<number>;
};
