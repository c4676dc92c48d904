import type { Evaluation } from "../../checks/types";
import { methodTerms } from "../../model/terms";
import { derivationText, methodName, statedText } from "../../scoring/overall/overall-words";
import { methodResults, type MethodResult } from "../../scoring/summary-methods";
import type { Summary } from "../../scoring/types";
import { clauseText } from "../../policy/clause";
import {
  isOneProject,
  methodRating,
  scoreRows,
  scoreText,
  stepText,
  type ScoreRow,
} from "../score-words";
import { html, nothing, when, type Html } from "./html";
import { htmlTable } from "./html-parts";

/** The scores with ratings, and the department's score by each method with its derivation. */
export function htmlScores(evaluation: Evaluation, scoresAre: string): Html {
  const { summary } = evaluation;
  const { title, subject, rows } = scoreRows(evaluation);
  if (rows.length === 0) return nothing;
  const columns = [
    { title: subject },
    { title: scoresAre, number: true },
    { title: "建议得分", number: true },
    { title: "等级" },
  ] as const;
  const table = htmlTable(title, columns, rows.map(scoreRow));
  const hasOverall = summary !== null && !isOneProject(evaluation, summary);
  return html`<h3>${title}</h3>
    ${table}${hasOverall ? overallPart(summary) : nothing}`;
}

function scoreRow({ name, sheet, score, proposed, rating }: ScoreRow): Html {
  const place = when(name !== sheet, () => html` <small class="soft">${sheet}</small>`);
  return html`<tr>
    <td>${name}${place}</td>
    <td class="number">${score}</td>
    <td class="number">${proposed}</td>
    <td>${rating}</td>
  </tr> `;
}

function overallPart(summary: Summary): Html {
  const results = methodResults(summary);
  const columns = [
    { title: "算法" },
    { title: "得分", number: true },
    { title: "等级" },
    { title: "怎样得出" },
  ] as const;
  const table = htmlTable("部门综合得分", columns, results.map(methodRow));
  const stated = summary.stated.map((one) => html`<p>${statedText(one)}</p>`);
  return html`<h3>部门综合得分</h3>
    ${table} ${stated}
    <details>
      <summary class="small">计算过程</summary>
      <dl class="small">${results.map(derivation)}</dl>
    </details> `;
}

function methodRow(result: MethodResult): Html {
  const { score, inForce } = result;
  const name = html`${methodName(result)}${when(inForce, () => html`（采用）`)}`;
  const row = html`<td>${name}</td>
    <td class="number">${scoreText(score)}</td>
    <td>${methodRating(result)}</td>
    <td>${derivationText(result)}</td>`;
  return inForce
    ? html`<tr class="in-force">
        ${row}
      </tr> `
    : html`<tr>
        ${row}
      </tr> `;
}

function derivation({ method, steps }: MethodResult): Html {
  const lines = steps.map(
    (step) => html`<dd>${stepText(step)} <span class="soft">依据：${clauseText(step)}</span></dd>`,
  );
  return html`<dt>${methodTerms[method]}</dt>
    ${lines} `;
}
