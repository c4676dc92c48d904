import { zhCNPage, type PageTexts } from "../../src/ui/text/page-texts";
import type { Texts } from "../../src/ui/text/texts";
import { zhCN } from "../../src/ui/text/zh-CN/index";

/** The test language: every text of the catalogue in ⟦ ⟧, so that what stands outside is a stray literal. */
export const testTexts = bracketed(zhCN) as Texts;

/** The same for what only the offline page says. */
export const testPageTexts = bracketed(zhCNPage) as PageTexts;

/** Attributes that a user sees or hears. */
const SPOKEN = ["aria-label", "title", "placeholder", "alt"] as const;

function bracketed(value: unknown): unknown {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (typeof value === "function") return (...args: unknown[]) => bracketed(value(...args));
  if (Array.isArray(value)) return value.map(bracketed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)]));
}

/**
 * Words on screen that are not from the catalogue. What comes from the workbook or the core stands under
 * `data-content`; an accessible name that quotes it is marked `data-content-label`.
 */
export function strayTexts(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest("[data-content], style, script")) continue;
    found.push(outside(node.textContent ?? ""));
  }
  for (const element of root.querySelectorAll("*")) {
    if (element.closest("[data-content], [data-content-label]")) continue;
    for (const name of SPOKEN) found.push(outside(element.getAttribute(name) ?? ""));
  }
  return found.filter((text) => /\p{L}/u.test(text));
}

/** What is left of a text when the bracketed parts are taken out, the innermost first. */
function outside(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, "");
  return rest === text ? text : outside(rest);
}
