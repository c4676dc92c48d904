import { countFindings } from "../../checks/finding-words";
import type { Evaluation } from "../../checks/types";
import type { Notification } from "../../model/finding";
import { formsText, policyReasons, taughtWords } from "../evaluation-words";
import { otherSheetUses } from "../other-sheets";
import type { Line } from "../styled-text";
import { html, nothing, when, type Html } from "./html";
import { htmlFindings, htmlMissingData, htmlOpen } from "./html-findings";
import { htmlMonitoring } from "./html-monitoring";
import { htmlNextYear } from "./html-next-year";
import { levelMark } from "./html-parts";
import { htmlScores } from "./html-scores";
import { htmlWaivers } from "./html-waivers";

export type HtmlWorkbookOptions = {
  /** The path the user gave. */
  readonly file: string;
  /** Its place among the run's files, from 0: the page's index leads there. */
  readonly index: number;
  /** The scores are those of a copy into which the proposals have been written. */
  readonly written?: boolean;
  /** What was done besides, as lines for people. */
  readonly tail?: readonly Line[];
};

/** A workbook's part of the page: what was found under which policy, counts, missing data, scores, findings, what could not be checked. */
export function htmlWorkbook(evaluation: Evaluation, options: HtmlWorkbookOptions): string {
  const { file, index, written = false, tail = [] } = options;
  const found = evaluation.forms.length > 0;
  const parts = [
    when(found, () => countList(evaluation)),
    html`${evaluation.notifications.map(notificationLine)}`,
    htmlMissingData(evaluation),
    htmlScores(evaluation, written ? "写入后得分" : "表中得分"),
    htmlMonitoring(evaluation),
    htmlFindings(evaluation),
    htmlOpen(evaluation),
    htmlWaivers(evaluation),
    htmlNextYear(evaluation),
    otherSheets(evaluation),
    tailPart(tail),
  ];
  const section = html`<section class="workbook" id="${anchorOf(index)}">
    <h2>${file}</h2>
    <p>${formsText(evaluation)}</p>
    ${taughtWords(evaluation).map((words) => html`<p class="small soft">${words}</p> `)}
    ${policyLines(evaluation)}${parts}
  </section> `;
  return section.markup;
}

/** Where a workbook's part begins: `anchorOf(0)` → `"workbook-1"`. */
export function anchorOf(index: number): string {
  return `workbook-${String(index + 1)}`;
}

/** A trouble of our own, by shape and word. */
export function notificationLine({ level, message }: Notification): Html {
  return html`<p>${levelMark(level)} ${message}</p> `;
}

function policyLines(evaluation: Evaluation): readonly Html[] {
  return policyReasons(evaluation).flatMap(({ policy, uses }) => [
    html`<p>评价办法 ${policy.title}（${policy.id}）</p> `,
    ...uses.map(
      ({ chosenBecause, forms }) =>
        html`<p class="small soft">${forms} 张表：${chosenBecause}</p> `,
    ),
  ]);
}

function countList({ findings, waived }: Evaluation): Html {
  const { error, warning, note, open, missing } = countFindings(findings);
  const levels = (
    [
      ["error", error],
      ["warning", warning],
      ["note", note],
    ] as const
  ).map(([level, count]) => html`<li>${levelMark(level)}<b>${count}</b></li>`);
  return html`<ul class="counts" aria-label="数量">
    ${levels}
    <li>无法检查<b>${open}</b></li>
    <li>缺失数据<b>${missing}</b></li>
    ${when(waived.length > 0, () => html`<li>另有已标为不适用<b>${waived.length}</b></li>`)}
  </ul> `;
}

function otherSheets(evaluation: Evaluation): Html {
  const { forFigures, unread } = otherSheetUses(evaluation);
  const sheets = [...forFigures, ...unread];
  if (sheets.length === 0) return nothing;
  const items = sheets.map(
    ({ sheet, reason }) => html`<li>${sheet}：<span class="soft">${reason}</span></li>`,
  );
  return html`<details>
    <summary class="small">不是自评表的工作表（${sheets.length} 张）</summary>
    <ul class="plain small">
      ${items}
    </ul>
  </details> `;
}

function tailPart(tail: readonly Line[]): Html {
  const texts = tail.map((line) =>
    line
      .map(({ text }) => text)
      .join("")
      .trim(),
  );
  const [title, ...lines] = texts.filter((text) => text !== "");
  if (title === undefined) return nothing;
  return html`<h3>${title}</h3>
    ${lines.map((line) => html`<p>${line}</p> `)}`;
}
