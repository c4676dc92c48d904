import type { Evaluation } from "../../checks/types";
import { MONITORING_TITLE, monitoringRows, type MonitoringRow } from "../monitoring-words";
import { html, nothing, type Html } from "./html";
import { htmlTable } from "./html-parts";

/** The forms of the running year as a table; nothing where there are none. */
export function htmlMonitoring(evaluation: Evaluation): Html {
  const rows = monitoringRows(evaluation);
  if (rows.length === 0) return nothing;
  const columns = [
    { title: "监控表" },
    { title: "监控月份" },
    { title: "执行率", number: true },
    { title: "指标" },
  ] as const;
  return html`<h3>${MONITORING_TITLE}</h3>
    ${htmlTable(MONITORING_TITLE, columns, rows.map(rowOf))}`;
}

function rowOf({ name, sheet, months, executionRate, indicators }: MonitoringRow): Html {
  const place = name === sheet ? nothing : html` <small class="soft">${sheet}</small>`;
  return html`<tr>
    <td>${name}${place}</td>
    <td>${months}</td>
    <td class="number">${executionRate}</td>
    <td>${indicators}</td>
  </tr> `;
}
