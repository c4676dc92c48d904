import type { Evaluation } from "../checks/types";
import { MONITORING_TITLE, monitoringRows, type MonitoringRow } from "./monitoring-words";
import { line, padStart, padText, widest, type Line } from "./styled-text";

/** The forms of the running year as a table: months, execution rate, indicators; nothing where there are none. */
export function humanMonitoring(evaluation: Evaluation): readonly Line[] {
  const rows = monitoringRows(evaluation);
  if (rows.length === 0) return [];
  const header = {
    name: "监控表",
    months: "监控月份",
    executionRate: "执行率",
    indicators: "指标",
  };
  const width = widest([header, ...rows].map(({ name }) => name));
  return [
    [],
    line(`  ${MONITORING_TITLE}`, "strong"),
    line(tableLine(header, width), "muted"),
    ...rows.map((row) => line(tableLine(row, width))),
  ];
}

function tableLine(row: Omit<MonitoringRow, "sheet">, width: number): string {
  const { name, months, executionRate, indicators } = row;
  return `    ${padText(name, width)}  ${padStart(months, 8)}  ${padStart(executionRate, 8)}  ${indicators}`;
}
