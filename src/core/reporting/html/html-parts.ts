import type { Level } from "../../model/finding";
import { levelTerms } from "../../model/terms";
import { html, type Html } from "./html";

/** The shapes of the levels, drawn once for the whole page; each is told apart without its colour. */
export const levelShapes: Html = html`<svg
  width="0"
  height="0"
  style="position:absolute"
  aria-hidden="true"
>
  <symbol id="shape-error" viewBox="0 0 16 16">
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.2 4.1 8 6.9l2.8-2.8 1.1 1.1L9.1 8l2.8 2.8-1.1 1.1L8 9.1l-2.8 2.8-1.1-1.1L6.9 8 4.1 5.2Z"
    />
  </symbol>
  <symbol id="shape-warning" viewBox="0 0 16 16">
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 1 .6 14.5h14.8L8 1Zm-.8 5h1.6v4.5H7.200V6Zm0 5.5h1.6V13H7.200Z"
    />
  </symbol>
  <symbol id="shape-note" viewBox="0 0 16 16">
    <path fill="none" stroke="currentColor" stroke-width="1.5" d="M1.75 1.75h12.500v12.500H1.75Z" />
    <path fill="currentColor" d="M7.200 4h1.6v1.6H7.200Zm0 2.7h1.6V12H7.200Z" />
  </symbol>
</svg>`;

/** A level by shape, word and colour. */
export function levelMark(level: Level): Html {
  return html`<span class="level ${level}"
    ><svg aria-hidden="true"><use href="#shape-${level}" /></svg> ${levelTerms[level]}</span
  >`;
}

/** A column of a table: its head, and whether figures stand in it. */
export type HtmlColumn = { readonly title: string; readonly number?: true };

/** A table that can be moved sideways where it is too wide, by keyboard too. */
export function htmlTable(
  label: string,
  columns: readonly HtmlColumn[],
  rows: readonly Html[],
): Html {
  const heads = columns.map(({ title, number }) =>
    number
      ? html`<th scope="col" class="number">${title}</th>`
      : html`<th scope="col">${title}</th>`,
  );
  return html`<div class="table" role="region" aria-label="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div> `;
}
