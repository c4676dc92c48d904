import { html, type Html } from "../reporting/html/html";
import { htmlHead } from "../reporting/html/html-head";
import {
  titleText,
  toFillText,
  type ReportBlock,
  type ReportDraft,
  type ReportRun,
  type ReportSection,
  type ReportTable,
} from "../model/report-draft";
import { chartHtml } from "./chart-html";
import { documentStyle as style } from "./document-style";
import { sourceText } from "./sources";

/** The draft as a fragment to be pasted into Word or WPS: every look stands in the elements, nothing is loaded. */
export function reportHtml(draft: ReportDraft): string {
  return fragment(draft).markup;
}

/** The same as a page of its own. */
export function reportHtmlPage(draft: ReportDraft): string {
  const page = html`<!doctype html>
    <html lang="zh-CN">
      ${htmlHead(titleText(draft))}
      <body style="${style.page}">
        ${fragment(draft)}
      </body>
    </html> `;
  return `${page.markup.trimEnd()}\n`;
}

function fragment({ title, sections }: ReportDraft): Html {
  const lines = title.flatMap((line, index) => [
    ...(index === 0 ? [] : [html`<br />`]),
    ...runsHtml(line),
  ]);
  return html`<div lang="zh-CN">
    <h1 style="${style.title}">${lines}</h1>
    ${sections.map(sectionHtml)}
  </div>`;
}

function sectionHtml({ level, title, blocks }: ReportSection): Html {
  const heading =
    level === 1
      ? html`<h2 style="${style.heading}">${title}</h2>`
      : html`<h3 style="${style.subheading}">${title}</h3>`;
  return html`${heading} ${blocks.map(blockHtml)} `;
}

function blockHtml(block: ReportBlock): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<p style="${style.body}">${runsHtml(block.runs)}</p> `;
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: ReportTable): Html {
  const heads = columns.map(({ title }) => html`<th style="${style.head}">${title}</th>`);
  const lines = rows.map((row) => {
    const cells = row.map((runs, index) => {
      const align = columns[index]?.align ?? "left";
      return html`<td style="${style.cell};text-align:${align}">${runsHtml(runs)}</td>`;
    });
    return html`<tr>
      ${cells}
    </tr> `;
  });
  return html`<p style="${style.caption}">${caption}</p>
    <table style="${style.table}">
      <tr>
        ${heads}
      </tr>
      ${lines}
    </table> `;
}

function runsHtml(runs: readonly ReportRun[]): readonly Html[] {
  return runs.map((run) => {
    switch (run.kind) {
      case "text":
        return html`${run.text}`;
      case "cited":
        return html`<span title="${sourceText(run)}">${run.text}</span>`;
      case "toFill":
        return html`<span style="${style.mark}">${toFillText(run.prompt)}</span>`;
    }
  });
}
