import { elapsedShare, progressOf } from "../scoring/monitoring";
import type { ScoredForm } from "../scoring/types";
import type { PublishedMonitoring } from "./contract";
import { publishQuantityRead, publishRead } from "./publish-read";

/** What a form of the running year (运行监控) says, with the contract's fields only; `null` for any other form. */
export function publishMonitoring(scored: ScoredForm): PublishedMonitoring | null {
  const { monitoring } = scored.form;
  if (monitoring === null) return null;
  const forecasts = new Map(monitoring.forecasts.map(({ row, forecast }) => [row, forecast]));
  const total = scored.funding.find(({ row }) => row.kind === "total");
  return {
    of: monitoring.of,
    lastMonth: publishRead(monitoring.lastMonth),
    elapsedShare: elapsedShare(scored.form),
    executionRate: total?.proposedExecutionRate ?? null,
    forecastExpenditure: publishRead(monitoring.forecastExpenditure),
    indicators: progressOf(scored).map(({ indicator, progress, forecastRate, forecastKeeps }) => {
      const forecast = forecasts.get(indicator.row);
      return {
        row: indicator.row,
        forecast: forecast === undefined ? null : publishQuantityRead(forecast),
        progress,
        forecastRate,
        forecastKeeps,
      };
    }),
  };
}
