import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { RefObject } from "react";
import { areaAt } from "./cursor";
import type { LeftAt } from "./grid-memory";
import { boxOf } from "./hit";
import type { Place } from "./places";
import { createScroll, type Scroll } from "./scroll";
import type { SheetModel, Size } from "./sheet-model";
import { sameWindow, scrollTo, windowAt, type Scrolled, type SheetWindow } from "./windows";

type Scrolling = { readonly model: SheetModel; readonly view: Size };

type Watched = Scrolling & {
  readonly scroller: RefObject<HTMLElement>;
  readonly places: Map<string, LeftAt>;
};

/** Scrolling of the open sheet. A sheet is found again where it was left, and a zoom keeps the top left cell. */
export function useScroll({ scroller, model, view, places }: Watched): Scroll {
  const [scroll] = useState(createScroll);
  const last = useRef<SheetModel | null>(null);
  useLayoutEffect(() => {
    scroll.measure(scroller.current, model.whole, view);
    // Before there is a window there is no place in it either.
    if (view.height === 0) return;
    const before = last.current;
    last.current = model;
    if (before === model) return;
    const now = scroll.get();
    if (before?.layout.name === model.layout.name) {
      scroll.goTo(before.zoom === model.zoom ? now : sameCorner(before, model, now));
      return;
    }
    if (before) places.set(before.layout.name, atFullSize(before, now));
    const place = places.get(model.layout.name);
    // A new window stands at its beginning; to scroll it there would make the browser lay the page out at once.
    if (!before && !place) return;
    const { left, top } = place ?? { left: 0, top: 0 };
    scroll.goTo({ left: left * model.zoom, top: top * model.zoom });
  }, [scroll, scroller, model, view, places]);
  useEffect(
    () => () => {
      const left = last.current;
      if (left) places.set(left.layout.name, atFullSize(left, scroll.get()));
    },
    [scroll, places],
  );
  return scroll;
}

function atFullSize({ zoom }: SheetModel, { left, top }: Scrolled): LeftAt {
  return { left: left / zoom, top: top / zoom };
}

/** The cell at the top left of what scrolls stays there. */
function sameCorner(before: SheetModel, after: SheetModel, { left, top }: Scrolled): LeftAt {
  const row = before.rows.at(top + before.fixed.height - before.head.height);
  const column = before.columns.at(left + before.fixed.width - before.head.width);
  return {
    left: after.columns.start(column) - (after.fixed.width - after.head.width),
    top: after.rows.start(row) - (after.fixed.height - after.head.height),
  };
}

/** Brings a cell, or the merge it lies in, into the window. */
export function useScrollToPlace({
  scroll,
  model,
  view,
}: Scrolling & { readonly scroll: Scroll }): (place: Place) => void {
  return useCallback(
    (place: Place) => {
      if (view.height === 0) return;
      const box = boxOf(model, areaAt(place, model.merges));
      scroll.goTo(scrollTo(model, scroll.get(), view)(box));
    },
    [scroll, model, view],
  );
}

/** How far the sheet is scrolled; draws with every step of the scroll bar. */
export function useScrolled(scroll: Scroll): Scrolled {
  return useSyncExternalStore(scroll.subscribe, scroll.get);
}

/** What is to be drawn; draws only when that is something else. */
export function useSheetWindow(scroll: Scroll, { model, view }: Scrolling): SheetWindow {
  const last = useRef<SheetWindow | null>(null);
  const read = (): SheetWindow => {
    const next = windowAt(model, scroll.get(), view);
    if (!last.current || !sameWindow(last.current, next)) last.current = next;
    return last.current;
  };
  return useSyncExternalStore(scroll.subscribe, read);
}
