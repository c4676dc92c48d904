import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useState, type RefObject } from "react";

/** What scrolls a list, and how far below its top the list begins, in pixels. */
export type Scroller = { readonly scroller: HTMLElement | null; readonly above: number };

/**
 * Finds what scrolls an element: the nearest part of the page that does, else the page itself. Looked for again when
 * the window changes, because a low pane scrolls as a whole. The first time in the next frame, which places everything
 * in any case: what is drawn in one go with the element would have to be placed at once.
 */
export function useScroller(element: RefObject<HTMLElement | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, above: 0 });
  useLayoutEffect(() => {
    const look = (): void => {
      const next = element.current ? scrollerOf(element.current) : null;
      if (next) setFound((last) => (isSame(last, next) ? last : next));
    };
    const isFirst = found.scroller === null;
    const frame = isFirst ? requestAnimationFrame(look) : 0;
    if (!isFirst) look();
    window.addEventListener("resize", look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("resize", look);
    };
    // What stands above the list may have grown with every drawing.
  });
  return found;
}

function isSame(one: Scroller, other: Scroller): boolean {
  return one.scroller === other.scroller && Math.abs(one.above - other.above) < 1;
}

function scrollerOf(element: HTMLElement): Scroller {
  const scroller = scrollingParent(element);
  const top = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top;
  return { scroller, above: element.getBoundingClientRect().top - top + scroller.scrollTop };
}

function scrollingParent(element: HTMLElement): HTMLElement {
  const parent = element.parentElement;
  if (!parent || isPage(parent)) return document.documentElement;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent !== document.body
    ? parent
    : scrollingParent(parent);
}

function isPage(element: HTMLElement): boolean {
  return element === document.documentElement;
}

type Watched = Virtualizer<HTMLElement, HTMLElement>;

/** Tells how far the scroller is scrolled; the page's own scrolling is told to the window. */
export function observeScroll(
  { scrollElement }: Watched,
  tell: (offset: number, isScrolling: boolean) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const source = isPage(scrollElement) ? window : scrollElement;
  const onScroll = (): void => tell(scrollElement.scrollTop, false);
  onScroll();
  source.addEventListener("scroll", onScroll, { passive: true });
  return () => source.removeEventListener("scroll", onScroll);
}

/** Tells how much of the scroller is in view; of the page, that is the window and not its whole length. */
export function observeSize(
  { scrollElement }: Watched,
  tell: (size: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const onResize = (): void =>
    tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight });
  onResize();
  window.addEventListener("resize", onResize);
  return () => window.removeEventListener("resize", onResize);
}
