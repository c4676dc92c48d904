import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Tabs drawn on either side of the open one, and how many more when the user scrolls to where they end. */
const BESIDE = 40;

/** How near to the end of what is drawn, in pixels. */
const NEAR = 200;

/** Which tabs are drawn, from `from` up to but without `to`. */
export type TabSlice = { readonly from: number; readonly to: number };

/** The tabs around the open one; a workbook may have a thousand. */
export function tabSlice(at: number, count: number): TabSlice {
  return { from: Math.max(0, at - BESIDE), to: Math.min(count, Math.max(0, at) + BESIDE + 1) };
}

/** The tabs to draw; they grow as the user scrolls on, and begin anew around another open sheet. */
export function useTabSlice(
  list: RefObject<HTMLElement>,
  at: number,
  count: number,
): { readonly slice: TabSlice; grow(): void } {
  const [grown, setGrown] = useState({ at, ...tabSlice(at, count) });
  const start = tabSlice(at, count);
  const slice =
    grown.at === at
      ? {
          from: Math.min(start.from, grown.from),
          to: Math.min(count, Math.max(start.to, grown.to)),
        }
      : start;
  const width = useRef(0);
  const { from } = slice;
  useLayoutEffect(() => {
    const element = list.current;
    // Tabs put before the first one must not move those in view.
    if (element && width.current > 0) element.scrollLeft += element.scrollWidth - width.current;
    width.current = 0;
  }, [list, from]);
  const grow = (): void => {
    const element = list.current;
    if (!element) return;
    const right = element.scrollWidth - element.clientWidth - element.scrollLeft;
    const isAtStart = element.scrollLeft < NEAR && slice.from > 0;
    const isAtEnd = right < NEAR && slice.to < count;
    if (!isAtStart && !isAtEnd) return;
    if (isAtStart) width.current = element.scrollWidth;
    setGrown({
      at,
      from: isAtStart ? Math.max(0, slice.from - BESIDE) : slice.from,
      to: isAtEnd ? Math.min(count, slice.to + BESIDE) : slice.to,
    });
  };
  return { slice, grow };
}
