import { createContext, useContext, useLayoutEffect, useState, type RefObject } from "react";

/** Pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A size to take for the element's own, where nothing is laid out. */
export const FixedSizeContext = createContext<Size | null>(null);

const NOTHING: Size = { width: 0, height: 0 };

/**
 * Width and height inside an element, without its scroll bars, followed while they change; nothing until the element was
 * first laid out. The browser tells them after its own layout: to ask it at once would lay the whole page out twice.
 */
export function useElementSize(element: RefObject<HTMLElement | null>): Size {
  const fixed = useContext(FixedSizeContext);
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched || fixed) return;
    const read = (): void =>
      setSize((last) => {
        const next = { width: watched.clientWidth, height: watched.clientHeight };
        return next.width === last.width && next.height === last.height ? last : next;
      });
    if (typeof ResizeObserver === "undefined") {
      read();
      return;
    }
    const observer = new ResizeObserver(read);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, fixed]);
  return fixed ?? size;
}
