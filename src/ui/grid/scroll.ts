import { barLength, follow, placeAt, type ScrollPlace } from "./long-scroll";
import type { Size } from "./sheet-model";
import type { Scrolled } from "./windows";

/** How far the sheet is scrolled, told to whoever follows it without drawing everything again. */
export type Scroll = {
  get(): Scrolled;
  subscribe(listener: () => void): () => void;
  /** The browser's bar moved. */
  moved(): void;
  /** Scrolls the sheet to a place, in pixels; beyond its ends it stays at the end. */
  goTo(target: { readonly left: number; readonly top: number }): void;
  /** The element that scrolls, how large the whole sheet is, and how much of it is in view. */
  measure(element: HTMLElement | null, whole: Size, view: Size): void;
};

type State = {
  element: HTMLElement | null;
  whole: Size;
  view: Size;
  place: ScrollPlace;
  scrolled: Scrolled;
};

/** At the beginning of a sheet, until something is measured. */
export function createScroll(): Scroll {
  const listeners = new Set<() => void>();
  const state: State = {
    element: null,
    whole: { width: 0, height: 0 },
    view: { width: 0, height: 0 },
    place: { bar: 0, sheet: 0 },
    scrolled: { left: 0, top: 0, shift: 0 },
  };
  const put = (left: number, place: ScrollPlace): void => {
    state.place = place;
    const { scrolled } = state;
    const shift = place.sheet - place.bar;
    if (scrolled.left === left && scrolled.top === place.sheet && scrolled.shift === shift) return;
    state.scrolled = { left, top: place.sheet, shift };
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state.scrolled,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moved() {
      const { element, place } = state;
      if (element) put(element.scrollLeft, follow(place, element.scrollTop, heights(state)));
    },
    goTo: (target) => goTo(state, target, put),
    measure(element, whole, view) {
      Object.assign(state, { element, whole, view });
    },
  };
}

function heights({ whole, view }: State): { readonly total: number; readonly view: number } {
  return { total: whole.height, view: view.height };
}

function goTo(
  state: State,
  target: { readonly left: number; readonly top: number },
  put: (left: number, place: ScrollPlace) => void,
): void {
  const { element, whole, view } = state;
  const place = placeAt(target.top, heights(state));
  const left = Math.min(Math.max(0, target.left), Math.max(0, whole.width - view.width));
  if (element) {
    element.scrollTop = place.bar;
    element.scrollLeft = left;
  }
  put(left, place);
}

/** How high the part that scrolls is, in pixels. */
export function spaceHeight(whole: Size): number {
  return barLength(whole.height);
}
