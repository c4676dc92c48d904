import { findingCells, findingPath } from "../../checks/finding-words";
import { checks } from "../../checks/catalog/index";
import type { Evaluation } from "../../checks/types";
import type { Finding, Fix } from "../../model/finding";
import { clauseText } from "../../policy/clause";
import { lapsedText } from "../../waivers";
import {
  alikeFindings,
  findingPlace,
  missingFindings,
  openFindings,
  projectFindings,
  type ProjectFindings,
} from "../finding-groups";
import { html, nothing, when, type Html } from "./html";
import { levelMark } from "./html-parts";

const howToFix: ReadonlyMap<string, string> = new Map(
  checks.map(({ meta }) => [meta.id, meta.howToFix]),
);

const SAFETY: Readonly<Record<Fix["safety"], string>> = {
  safe: "可以直接修改",
  needsReview: "修改前请核对",
};

/** The findings by project in sheet order; each project can be folded away. */
export function htmlFindings(evaluation: Evaluation): Html {
  const projects = projectFindings(evaluation);
  if (projects.length === 0) return nothing;
  return html`<h3>发现的问题</h3>
    ${projects.map(projectPart)}`;
}

/** The list of missing data (缺失数据). */
export function htmlMissingData(evaluation: Evaluation): Html {
  const missing = missingFindings(evaluation);
  return when(missing.length > 0, () =>
    listPart(`缺失数据（${String(missing.length)} 项）`, missing),
  );
}

/** The list of what could not be checked (无法检查), and why. */
export function htmlOpen(evaluation: Evaluation): Html {
  const { own, missing } = openFindings(evaluation);
  const count = own.length + missing;
  if (count === 0) return nothing;
  const pointer = html`<p class="soft">${missing} 项因缺失数据而无法检查，见“缺失数据”。</p> `;
  const list = listPart(`无法检查（${String(count)} 项）`, own);
  return html`${list}${when(missing > 0, () => pointer)}`;
}

function projectPart({ name, sheet, findings }: ProjectFindings): Html {
  const place = name === sheet ? "" : `工作表 ${sheet} · `;
  const items = findings.map((one) => findingItem(one, findingPath(one) || "整张表"));
  return html`<details open>
    <summary class="project">${name} <small>${place}${findings.length} 项</small></summary>
    <ol class="findings">
      ${items}
    </ol>
  </details> `;
}

function listPart(title: string, findings: readonly Finding[]): Html {
  const items = alikeFindings(findings).flatMap((group) => groupItems(group));
  return html`<h3>${title}</h3>
    <ol class="findings">
      ${items}
    </ol> `;
}

/** From this many on, findings that say the same of different places are said once. */
const SAID_ONCE = 3;

function groupItems(group: readonly Finding[]): readonly Html[] {
  const [first] = group;
  if (first === undefined) return [];
  if (group.length < SAID_ONCE) return group.map((one) => findingItem(one, findingPlace(one)));
  const places = group.map(
    (one) =>
      html`<li>
        ${findingPlace(one)} <span class="cell">${one.sheet} ${findingCells(one)}</span>
      </li>`,
  );
  const count = `${String(group.length)} 处`;
  return [
    html`<li class="is-${first.level}">
      <p>${levelMark(first.level)} ${count} · ${findingPath(first) || "整张表"}</p>
      <p>${first.message}</p>
      ${adviceOf(first)}
      <details>
        <summary class="small">${count}都在哪里</summary>
        <ul class="plain small">
          ${places}
        </ul>
      </details>
      ${groundOf(first)}
    </li> `,
  ];
}

function findingItem(finding: Finding, place: string): Html {
  const { level, message, lapsed } = finding;
  const before =
    lapsed === undefined ? nothing : html`<p class="warning">${lapsedText(lapsed)}</p>`;
  return html`<li class="is-${level}">
    <p>${levelMark(level)} ${place} <span class="cell">${findingCells(finding)}</span></p>
    <p>${message}</p>
    ${before}${adviceOf(finding)}${groundOf(finding)}
  </li> `;
}

function adviceOf({ check, fixes }: Finding): Html {
  const advice = howToFix.get(check) ?? "";
  const offers = fixes.map(
    ({ title, safety }) => html`<p>可选修改：${title}（${SAFETY[safety]}）</p>`,
  );
  return html`${when(advice !== "", () => html`<p class="small">怎么改：${advice}</p>`)}${offers}`;
}

/** On what ground a finding stands, and its check, which the page explains below. */
export function groundOf(finding: Finding): Html {
  const { check } = finding;
  return html`<p class="small soft">
    依据：${clauseText(finding)} · <a href="#${check}">${check}</a>
  </p>`;
}
