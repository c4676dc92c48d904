import { html, nothing, type Html } from "./html";

/** The head of a page of its own. It loads nothing and runs nothing, and its policy says so. */
export function htmlHead(title: string, style: Html = nothing): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'"
    />
    <title>${title}</title>
    ${style}
  </head>`;
}
