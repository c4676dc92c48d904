import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

export type ActiveRow = {
  /** The one line that the Tab key reaches. */
  readonly index: number;
  /** Makes a line the active one and puts the focus on it. */
  readonly moveTo: (key: string) => void;
  /** Makes the line the active one in which the focus already is. */
  readonly enter: (key: string) => void;
};

/** Remembers the active line by its key, so that it stays the same line when others come and go. */
export function useActiveRow(
  keys: readonly string[],
  list: RefObject<HTMLElement | null>,
): ActiveRow {
  const [key, setKey] = useState<string | null>(null);
  const wanted = useRef(false);
  const index = key === null ? 0 : Math.max(0, keys.indexOf(key));
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focusLine(list.current, index);
  });
  const moveTo = useCallback((next: string) => {
    wanted.current = true;
    setKey(next);
  }, []);
  return { index, moveTo, enter: setKey };
}

function focusLine(list: HTMLElement | null, index: number): void {
  const line = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  line?.querySelector<HTMLElement>("[data-main]")?.focus({ preventScroll: true });
  // Not there in every environment that runs the screens without drawing them.
  line?.scrollIntoView?.({ block: "nearest" });
}
