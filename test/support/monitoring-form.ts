import type { Monitoring } from "../../src/core/model/monitoring";
import type { Quantity } from "../../src/core/model/quantity";
import { NOT_THERE } from "../../src/core/model/read";
import { read, type FormOptions, type IndicatorOptions } from "./form-builder";

/** An indicator of a monitoring form and what is expected of its year's end; left out: no such column. */
export type FollowedIndicator = IndicatorOptions & { readonly forecast?: Quantity | null };

type MonitoringOptions = FormOptions & {
  /** `null`: not stated. July by default. */
  readonly month?: number | null;
  readonly rows?: readonly FollowedIndicator[];
  readonly forecastExpenditure?: number;
};

/** A form of the running year up to July: 项目支出绩效运行监控表, without scores. */
export function monitoringForm(options: MonitoringOptions = {}): FormOptions {
  const { month = 7, rows = [], forecastExpenditure, ...more } = options;
  const indicators = rows.map((row, at) => ({ row: 13 + at, score: NOT_THERE, ...row }));
  const monitoring: Monitoring = {
    of: "project",
    lastMonth: month === null ? NOT_THERE : read(month, "F12"),
    forecasts: indicators.flatMap(({ row, forecast }) =>
      forecast === undefined ? [] : [{ row, forecast: read(forecast, `H${String(row)}`) }],
    ),
    forecastExpenditure:
      forecastExpenditure === undefined ? NOT_THERE : read(forecastExpenditure, "G6"),
  };
  return { kind: "monitoring", family: "monitoring", monitoring, indicators, ...more };
}
