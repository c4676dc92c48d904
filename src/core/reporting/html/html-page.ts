import { checks } from "../../checks/catalog/index";
import type { CheckMeta } from "../../checks/define-check";
import type { Notification } from "../../model/finding";
import { clauseText } from "../../policy/clause";
import type { Tool } from "../contract";
import { overviewFigures, type FileOverview, type OverviewFigure } from "../run-overview";
import { html, nothing, ready, styleSheet, when, type Html } from "./html";
import { htmlHead } from "./html-head";
import { htmlStyle } from "./html-style";
import { htmlTable, levelMark, levelShapes, type HtmlColumn } from "./html-parts";
import { anchorOf, notificationLine } from "./html-workbook";

/** A workbook of the page: its part as `htmlWorkbook` made it, and its line of the index. */
export type HtmlPart = {
  readonly index: number;
  readonly section: string;
  readonly overview: FileOverview;
};

export type HtmlPage = {
  readonly tool: Tool;
  /** In the order of the run. */
  readonly parts: readonly HtmlPart[];
  /** Files that could not be done, and other trouble of the run. */
  readonly notifications: readonly Notification[];
  /** Ids of the checks that found something, in any order. */
  readonly fired: ReadonlySet<string>;
  /** When it was made, as it is to be read; left out, so that the same input gives the same page. */
  readonly madeAt?: string;
};

const TITLE = "绩效自评检查报告";

/** One self-contained page for people: no script, nothing loaded, light and dark, for screen and A4. */
export function htmlPage(page: HtmlPage): string {
  const { parts, tool, madeAt } = page;
  const sections = parts.map(({ section }) => ready(section));
  const made = when(madeAt !== undefined, () => html` · ${madeAt ?? ""}`);
  const document = html`<!doctype html>
    <html lang="zh-CN">
      ${htmlHead(titleOf(parts), styleSheet(htmlStyle))}
      <body>
        ${levelShapes}
        <header>
          <h1>${TITLE}</h1>
          <p class="soft small">绩效自评助手 ${tool.version}${made}</p>
          ${indexPart(parts)}${troublePart(page.notifications)}
        </header>
        ${sections}${checksPart(page.fired)}
        <footer>本报告由绩效自评助手在本机生成，评价结论以人工复核为准。</footer>
      </body>
    </html> `;
  return `${document.markup.trimEnd()}\n`;
}

function titleOf(parts: readonly HtmlPart[]): string {
  const [only] = parts;
  return parts.length === 1 && only ? `${only.overview.file} · ${TITLE}` : TITLE;
}

/** One workbook needs no index. */
function indexPart(parts: readonly HtmlPart[]): Html {
  if (parts.length < 2) return nothing;
  const figures = overviewFigures(parts.map(({ overview }) => overview));
  const columns: readonly HtmlColumn[] = [
    { title: "文件" },
    ...figures.map(({ title }): HtmlColumn => ({ title, number: true })),
    { title: "综合得分" },
  ];
  const rows = parts.map((part) => indexRow(part, figures));
  const table = htmlTable("文件", columns, rows);
  return html`<nav aria-label="文件">
    <h2>文件（${parts.length} 个）</h2>
    ${table}
  </nav> `;
}

function indexRow({ index, overview }: HtmlPart, figures: readonly OverviewFigure[]): Html {
  const cells = figures.map(({ of }) => html`<td class="number">${of(overview)}</td>`);
  return html`<tr>
    <td><a href="#${anchorOf(index)}">${overview.file}</a></td>
    ${cells}
    <td>${overview.overall}</td>
  </tr> `;
}

function troublePart(notifications: readonly Notification[]): Html {
  if (notifications.length === 0) return nothing;
  const lines = notifications.map((one) => {
    const named = one.file === null || one.message.startsWith(one.file);
    return notificationLine(named ? one : { ...one, message: `${one.file ?? ""}：${one.message}` });
  });
  return html`<h2>未能处理（${notifications.length} 项）</h2>
    ${lines}`;
}

function checksPart(fired: ReadonlySet<string>): Html {
  const metas = checks.map(({ meta }) => meta).filter(({ id }) => fired.has(id));
  if (metas.length === 0) return nothing;
  return html`<section class="workbook" aria-labelledby="checks">
    <h2 id="checks">检查项说明</h2>
    ${metas.map(checkPart)}
  </section> `;
}

function checkPart(meta: CheckMeta): Html {
  const { id, level, title, why, howToFix } = meta;
  return html`<div class="check" id="${id}">
    <h3>${id} ${title} ${levelMark(level)}</h3>
    <p>为什么：${why}</p>
    <p>怎么改：${howToFix}</p>
    <p class="small soft">依据：${clauseText(meta)}</p>
  </div> `;
}
