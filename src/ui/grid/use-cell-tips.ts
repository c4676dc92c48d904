import { useEffect, useRef, useState } from "react";
import type { Desk } from "./desk";
import type { CellMark } from "./finding-marks";
import { samePlace, type Place } from "./places";

const SHOW_MS = 250;
const HIDE_MS = 250;

/** What was found in a cell, shown beside it. */
export type CellTip = { readonly place: Place; readonly mark: CellMark };

export type CellTips = {
  readonly tip: CellTip | null;
  /** The pointer is over this cell, or over none. */
  hover(place: Place | null): void;
  /** The pointer is over the words: they stay. */
  keep(): void;
  close(): void;
};

/** Shows the findings of the cell under the pointer; without one, those of the cell the keyboard is on. */
export function useCellTips(desk: Desk, hasFocus: boolean): CellTips {
  const { marks, active } = desk;
  const { hovered, hover, keep } = useHovered(desk);
  const [closed, setClosed] = useState<Place | null>(null);
  const place = hovered ?? (hasFocus ? active : null);
  const key = place ? `${place.row} ${place.column}` : "";
  useEffect(() => setClosed(null), [key]);
  const mark = place ? marks.at(place) : null;
  const isClosed = closed !== null && place !== null && samePlace(closed, place);
  const tip = place && mark && !isClosed ? { place, mark } : null;
  return { tip, hover, keep, close: () => setClosed(place) };
}

function useHovered({ marks }: Desk) {
  const [hovered, setHovered] = useState<Place | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (place: Place | null, wait: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(place), wait);
  };
  const next = useRef<Place | null>(null);
  return {
    hovered,
    hover(place: Place | null) {
      const marked = place && marks.at(place) ? place : null;
      if (same(marked, next.current)) return;
      next.current = marked;
      later(marked, marked ? SHOW_MS : HIDE_MS);
    },
    keep() {
      next.current = hovered;
      clearTimeout(timer.current);
    },
  };
}

function same(one: Place | null, other: Place | null): boolean {
  return one === null || other === null ? one === other : samePlace(one, other);
}
