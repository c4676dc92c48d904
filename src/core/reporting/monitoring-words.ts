import { percentText } from "../checks/messages";
import type { Evaluation } from "../checks/types";
import { progressOf } from "../scoring/monitoring";
import type { ScoredForm } from "../scoring/types";

/** A form of the running year in one line, in words. */
export type MonitoringRow = {
  readonly name: string;
  readonly sheet: string;
  /** "1–7 月" */
  readonly months: string;
  readonly executionRate: string;
  /** "3 项，其中 1 项预计完不成" */
  readonly indicators: string;
};

/** The forms of the running year (运行监控) in the workbook's order; they have no scores. */
export function monitoringRows({ forms }: Evaluation): readonly MonitoringRow[] {
  return forms.filter(({ form }) => form.kind === "monitoring").map(rowOf);
}

function rowOf(scored: ScoredForm): MonitoringRow {
  const { form, funding } = scored;
  const month = form.monitoring?.lastMonth.value ?? null;
  const total = funding.find(({ row }) => row.kind === "total");
  const rate = total?.proposedExecutionRate ?? null;
  const failing = progressOf(scored).filter(({ forecastKeeps }) => forecastKeeps === false).length;
  const count = `${String(form.indicators.length)} 项`;
  return {
    name: form.projectName.value ?? form.implementingUnit.value ?? form.sheet,
    sheet: form.sheet,
    months: month === null ? "没有写明" : `1–${String(month)} 月`,
    executionRate: rate === null ? "—" : percentText(rate),
    indicators: failing === 0 ? count : `${count}，其中 ${String(failing)} 项预计完不成`,
  };
}

/** What the table of such forms is called, and why it holds no score. */
export const MONITORING_TITLE = "运行监控（不计分）";
