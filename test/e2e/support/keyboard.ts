import type { Page } from "playwright-core";

const MOST_TABS = 80;

/** Presses Tab, or another key, until the focused element has this name. */
export async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const focused = await focusedName(page);
    if (name.test(focused)) return;
    seen.push(focused);
    await page.keyboard.press(key);
  }
  throw new Error(
    `Tab does not reach ${String(name)}; it passed ${[...new Set(seen)].join(" | ")}`,
  );
}

/** Presses Tab until the focus is inside the part of this name. */
export async function tabInto(page: Page, label: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await isInside(page, label)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${label}`);
}

/** Whether the focus is inside the part of this name. */
export function isInside(page: Page, label: string): Promise<boolean> {
  return page.evaluate(
    (name) => (document.activeElement?.closest(`[aria-label="${name}"]`) ?? null) !== null,
    label,
  );
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  });
}
