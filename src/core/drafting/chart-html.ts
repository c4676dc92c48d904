import { percentText, plainNumber } from "../checks/messages";
import type { ReportChart } from "../model/report-draft";
import { html, type Html } from "../reporting/html/html";
import { documentStyle as style } from "./document-style";

/** Word takes no drawing from the clipboard: a chart is a table whose cells are coloured in proportion. */
export function chartHtml({ title, bars, values }: ReportChart): Html {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const lines = bars.map(({ name, value }) => {
    const share = most > 0 ? Math.max(0, Math.round((value / most) * PARTS)) : 0;
    const words = values === "percent" ? percentText(value) : plainNumber(value);
    return html`<tr>
      <td style="${style.cell};border:none;width:40%">${name}</td>
      <td style="${style.cell};border:none;color:#1f4e79">${"█".repeat(share)} ${words}</td>
    </tr> `;
  });
  return html`<p style="${style.caption}">${title}</p>
    <table style="${style.table}">
      ${lines}
    </table> `;
}

/** The longest bar in blocks. */
const PARTS = 20;
