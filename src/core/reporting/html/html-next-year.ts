import { percentText } from "../../checks/messages";
import type { Evaluation } from "../../checks/types";
import { nextYear } from "../../next-year/next-year";
import {
  APPLICATION_NOTE,
  applicationTerms,
  TARGET_REVIEW_NOTE,
  TARGET_REVIEW_RANKING,
  targetReviewTerms,
} from "../../next-year/terms";
import type {
  ApplicationItem,
  FormReview,
  ResultApplication,
  TargetReview,
  TargetReviewLine,
} from "../../next-year/types";
import {
  applicationCountsText,
  classesText,
  formFigures,
  reviewCountsText,
} from "../../next-year/words";
import { clauseText } from "../../policy/clause";
import { scoreText } from "../score-words";
import { html, nothing, when, type Html } from "./html";
import { htmlTable, levelMark } from "./html-parts";

/** What the result says for next year's targets and budget, each part folded away. */
export function htmlNextYear(evaluation: Evaluation): Html {
  const { targetReview, resultApplication } = nextYear(evaluation);
  const review = targetReview === null ? nothing : reviewPart(targetReview);
  const application = resultApplication === null ? nothing : applicationPart(resultApplication);
  return html`${review}${application}`;
}

function reviewPart(review: TargetReview): Html {
  const { lines, forms } = review;
  const classes = classesText(review);
  const more = when(
    lines.length > 0,
    () =>
      html`<details>
        <summary>${lines.length} 条，按重要程度排列</summary>
        <p class="small soft">${TARGET_REVIEW_RANKING}</p>
        <ol class="findings">
          ${lines.map(lineItem)}
        </ol>
        ${htmlTable(
          "各项目占比",
          FORM_COLUMNS,
          forms.filter((form) => form.lines > 0).map(formRow),
        )}
      </details> `,
  );
  return html`<h3>目标质量倒查</h3>
    <p class="small soft">${TARGET_REVIEW_NOTE}</p>
    <p>${reviewCountsText(review)}</p>
    ${when(classes !== "", () => html`<p class="small">完成率 ${classes}</p>`)}${more}`;
}

function lineItem(line: TargetReviewLine): Html {
  const { kind, level, project, indicator, message, weight } = line;
  const place = [
    targetReviewTerms[kind].title,
    project,
    ...(indicator === null ? [] : [indicator]),
  ];
  const marks = weight === null ? "" : `涉及 ${scoreText(weight)} 分 · `;
  const check = line.check === null ? "" : ` · ${line.check}`;
  return html`<li class="is-${level}">
    <p>${levelMark(level)} ${place.join(" · ")} ${cellMark(line)}</p>
    <p>${message}</p>
    <p class="small soft">${marks}依据：${clauseText(line)}${check}</p>
  </li> `;
}

function cellMark({ sheet, cells }: Pick<TargetReviewLine, "sheet" | "cells">): Html {
  return html`<span class="cell">${sheet} ${cells[0] ?? ""}</span>`;
}

const FORM_COLUMNS = [
  { title: "项目" },
  { title: "指标数", number: true },
  { title: "目标定低", number: true },
  { title: "目标定高或没有完成", number: true },
  { title: "没有量化", number: true },
  { title: "无法检验", number: true },
] as const;

function formRow(form: FormReview): Html {
  const figures = formFigures(form).map(
    ({ indicators, share }) =>
      html`<td class="number">${indicators}（${percentText(share)}）</td> `,
  );
  return html`<tr>
    <td class="name">${form.project}</td>
    <td class="number">${form.indicators}</td>
    ${figures}
  </tr> `;
}

function applicationPart(application: ResultApplication): Html {
  const { items } = application;
  return html`<h3>结果应用建议</h3>
    <p class="small soft">${APPLICATION_NOTE}</p>
    <p>${applicationCountsText(application)}</p>
    ${when(
      items.length > 0,
      () =>
        html`<ol class="findings">
          ${items.map(suggestion)}
        </ol> `,
    )}`;
}

function suggestion(item: ApplicationItem): Html {
  const { kind, project, message } = item;
  return html`<li>
    <p>${applicationTerms[kind]} · ${project} ${cellMark(item)}</p>
    <p>${message}</p>
    <p class="small soft">依据：${clauseText(item)}</p>
  </li> `;
}
