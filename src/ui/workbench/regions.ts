import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** What takes the focus first in a part of the page: where the user is in a list, else the first control. */
const PREFERRED = [
  '[aria-current="page"]',
  // The sheets' own field, through which a screen reader follows the current cell.
  "[aria-activedescendant]",
  '[role="row"][tabindex="0"]',
  '[role="treeitem"][tabindex="0"]',
];
const TABBABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** F6 and Shift+F6 go round the parts marked `data-region`; each takes the focus where it was last. */
export function useRegions(root: RefObject<HTMLElement | null>): void {
  const last = useRef(new WeakMap<Element, HTMLElement>());
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const region = target instanceof HTMLElement ? target.closest("[data-region]") : null;
      if (region) last.current.set(region, target as HTMLElement);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.defaultPrevented || event.ctrlKey || event.altKey) return;
      if (!root.current || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      goRound(regionsOf(root.current), event.shiftKey ? -1 : 1, last.current);
    };
    window.addEventListener("focusin", remember);
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", press);
    };
  }, [root]);
}

/** What was pressed may be gone when the page draws anew; then the part that is in front, or comes, takes the focus. */
export function useFocusHome(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    const page = root.current;
    page?.addEventListener("focusin", remember);
    return () => page?.removeEventListener("focusin", remember);
  }, [root]);
  useLayoutEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (!lost || document.activeElement !== document.body || !root.current) return;
    const regions = regionsOf(root.current);
    // While a first file is on its way there is no part yet: the next one to come takes the focus.
    const home = regions.map(homeOf).find((element) => element !== null);
    home?.focus();
  });
}

function regionsOf(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => region.closest("[hidden]") === null && homeOf(region) !== null,
  );
}

function goRound(
  regions: readonly HTMLElement[],
  step: 1 | -1,
  last: WeakMap<Element, HTMLElement>,
): void {
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  const region = regions[(from + step + regions.length) % regions.length];
  if (!region) return;
  const before = last.get(region);
  const stays = before !== undefined && region.contains(before) && !before.closest("[hidden]");
  (stays ? before : homeOf(region))?.focus();
}

function homeOf(region: HTMLElement): HTMLElement | null {
  for (const selector of [...PREFERRED, TABBABLE]) {
    const found = [...region.querySelectorAll<HTMLElement>(selector)].find(isShown);
    if (found) return found;
  }
  return null;
}

/** Browsers before 2024 cannot tell; there `hidden` alone decides. */
function isShown(element: HTMLElement): boolean {
  if (element.closest("[hidden]")) return false;
  return typeof element.checkVisibility === "function" ? element.checkVisibility() : true;
}
