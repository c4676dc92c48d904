/** Markup that is safe to put into a page. Only `html` and `styleSheet` make it. */
export type Html = { readonly markup: string };

type Content = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control signs, surrogate halves and signs that turn the direction of writing have no place in a page. */
const UNFIT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDFFF]/gu;

/** Text that is shown as it stands: `escapeHtml("<a>&")` → `"&lt;a&gt;&amp;"`. */
export function escapeHtml(text: string): string {
  return text.replace(UNFIT, "\uFFFD").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A piece of markup: every value is escaped unless it is markup itself, and lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  const filled = parts.map((part, index) => tidy(part) + markupOf(values[index] ?? ""));
  return { markup: filled.join("") };
}

/** Nothing at all. */
export const nothing: Html = { markup: "" };

/** The markup where the condition holds, else nothing. */
export function when(condition: boolean, markup: () => Html): Html {
  return condition ? markup() : nothing;
}

/** Our own CSS, which needs no escaping. */
export function styleSheet(css: string): Html {
  return { markup: `<style>${css}</style>` };
}

/** Markup that was made by `html` elsewhere, e.g. in another thread, and came as text. */
export function ready(markup: string): Html {
  return { markup };
}

/** The layout of our own templates is for their readers, not for the page. */
function tidy(part: string): string {
  return part.replace(/\n\s*/g, "\n");
}

function markupOf(value: Content): string {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if ("markup" in value) return value.markup;
  return value.map(({ markup }) => markup).join("");
}
