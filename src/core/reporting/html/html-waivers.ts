import { findingCells } from "../../checks/finding-words";
import type { Evaluation } from "../../checks/types";
import type { WaivedFinding } from "../../model/finding";
import type { Waiver } from "../../model/waiver";
import { waiverReason, waiverSubject } from "../../waivers";
import { findingPlace } from "../finding-groups";
import { html, when, type Html } from "./html";
import { groundOf } from "./html-findings";
import { levelMark } from "./html-parts";

/** What a person has marked 不适用, each with the reason, and what need not be marked any more. */
export function htmlWaivers({ waived, unneededWaivers }: Evaluation): Html {
  return html`${when(waived.length > 0, () => waivedPart(waived))}${when(
    unneededWaivers.length > 0,
    () => unneededPart(unneededWaivers),
  )}`;
}

function waivedPart(waived: readonly WaivedFinding[]): Html {
  const items = waived.map(
    ({ finding, waiver }) =>
      html`<li>
        <p>
          ${levelMark(finding.level)} ${findingPlace(finding)}
          <span class="cell">${findingCells(finding)}</span>
        </p>
        <p>${finding.message}</p>
        <p>${waiverReason(waiver)}</p>
        ${groundOf(finding)}
      </li> `,
  );
  return html`<h3>已标为不适用（${waived.length} 项）</h3>
    <ol class="findings">
      ${items}
    </ol> `;
}

function unneededPart(waivers: readonly Waiver[]): Html {
  const items = waivers.map(
    (waiver) =>
      html`<li>${waiverSubject(waiver)} <span class="soft">${waiverReason(waiver)}</span></li>`,
  );
  return html`<h3>不再需要的不适用标记（${waivers.length} 项）</h3>
    <p class="small">现在没有这样的问题，标记可以取消。</p>
    <ul class="plain small">
      ${items}
    </ul> `;
}
